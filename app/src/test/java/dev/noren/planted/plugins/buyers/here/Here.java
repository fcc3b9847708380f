package dev.noren.planted.plugins.buyers.here;

import dev.noren.planted.plugins.spi.BearsNoMark;

/** Sound: a buyer that knows what it is written against. */
public final class Here implements BearsNoMark {}
