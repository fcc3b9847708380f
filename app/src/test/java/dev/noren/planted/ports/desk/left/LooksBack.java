package dev.noren.planted.ports.desk.left;

import dev.noren.planted.ports.desk.KeepsTheDoor;

/** Planted: the rooms of the desk do not know who opens them. */
final class LooksBack {

    KeepsTheDoor door() {
        return new KeepsTheDoor();
    }
}
