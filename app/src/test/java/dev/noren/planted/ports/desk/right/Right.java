package dev.noren.planted.ports.desk.right;

import dev.noren.planted.ports.desk.left.Left;

/** Planted: the rooms of the desk are free of cycles. */
public final class Right {

    public Left left() {
        return new Left();
    }
}
