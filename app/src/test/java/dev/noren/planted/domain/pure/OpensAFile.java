package dev.noren.planted.domain.pure;

import java.nio.file.Path;

/** Planted: the domain opens no file. */
final class OpensAFile {

    Path[] files() {
        return new Path[0];
    }
}
