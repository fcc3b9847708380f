package dev.noren.planted.domain.left;

import dev.noren.planted.domain.right.Right;

/** Planted: the packages of the domain are free of cycles. */
public final class Left {

    public Right right() {
        return new Right();
    }
}
