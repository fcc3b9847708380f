package dev.noren.domain.fact;

/**
 * Something that came from outside and cannot be used.
 *
 * @param field the path from the payload, as in {@code data[0].product}
 */
public record Problem(String field, Flaw flaw) {}
