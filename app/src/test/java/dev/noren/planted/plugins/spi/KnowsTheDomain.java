package dev.noren.planted.plugins.spi;

import dev.noren.planted.domain.left.Left;

/** Planted: what plug-ins are written against knows the JDK alone. */
final class KnowsTheDomain {

    Left left() {
        return new Left();
    }
}
