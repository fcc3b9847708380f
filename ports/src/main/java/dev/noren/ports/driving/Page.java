package dev.noren.ports.driving;

import java.util.List;
import java.util.OptionalLong;

/**
 * A part of a list, in the order in which the cases were opened.
 *
 * @param next what the next page comes after; empty where this is the last
 */
public record Page(List<Answer.Given> items, OptionalLong next) {}
