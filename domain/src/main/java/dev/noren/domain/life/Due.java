package dev.noren.domain.life;

import java.time.Instant;

/** What the clock will do at an instant if nobody acts first. Derived from the case, so that a stored list is only an index. */
public record Due(Instant at, String command) {}
