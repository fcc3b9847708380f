package dev.noren.planted.domain.right;

import dev.noren.planted.domain.left.Left;

/** Planted: the packages of the domain are free of cycles. */
public final class Right {

    public Left left() {
        return new Left();
    }
}
