package dev.noren.planted.ports.desk.left;

import dev.noren.planted.ports.desk.right.Right;

/** Planted: the rooms of the desk are free of cycles. */
public final class Left {

    public Right right() {
        return new Right();
    }
}
