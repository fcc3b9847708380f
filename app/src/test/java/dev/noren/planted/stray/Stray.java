package dev.noren.planted.stray;

/** Planted: every class has its layer. */
final class Stray {}
