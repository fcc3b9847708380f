package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;

/** Something that the clock does on another case, at once, because of what happened on this one. */
public record Errand(String onCase, String command, Facts with) {}
