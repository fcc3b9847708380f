/**
 * IPPINKA in Canada, which sells in a shop of its own and on Amazon: a newsletter to members each Sunday with two or three brands
 * and the culture behind them, three products a day on Amazon Posts, ads within Amazon with keyword targeting (DECK23-BUY-4).
 *
 * <p>The documents give no dates, categories or prices: those here are ours, the price illustrative.
 */
@NullMarked
package dev.noren.plugins.buyers.ippinka;

import org.jspecify.annotations.NullMarked;
