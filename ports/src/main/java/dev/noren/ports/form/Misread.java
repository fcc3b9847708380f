package dev.noren.ports.form;

import dev.noren.domain.fact.Problem;

/** Something that could not be read, and where it stands. */
public record Misread(Problem problem, Place place) {}
