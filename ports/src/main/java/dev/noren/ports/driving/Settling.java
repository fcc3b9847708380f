package dev.noren.ports.driving;

import java.util.Iterator;

/**
 * A bank's statement, settled line by line as somebody asks for the next answer, in the order of the file. Whoever asks no more
 * leaves the rest as it was: a line is booked whole or not at all, and some beyond the last answer may be booked already.
 * For one thread.
 */
public interface Settling extends Iterator<LineAnswer> {}
