package dev.noren.domain.life;

import dev.noren.domain.fact.Words;

/**
 * How a programme compares with others: what the lecture's table says of it (DECK23-CMP-1), in our own words. Fee and period
 * are not in here: they are those of the edition.
 *
 * @param model who sells to whom
 * @param selection who decides what is taken
 * @param counterpart with whom the company deals
 * @param trade the kind of trade
 * @param companies to whom it is open
 * @param goods what may be sold
 */
public record Comparison(Words model, Words selection, Words counterpart, Words trade, Words companies, Words goods) {}
