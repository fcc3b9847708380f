package dev.noren.domain.life;

/** Which version of which edition. */
public record EditionVersion(String id, long version) {}
