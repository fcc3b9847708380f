package dev.noren.planted.domain.pure;

import picocli.CommandLine;

/** Planted: the domain knows the JDK alone. */
final class KnowsALibrary {

    CommandLine library() {
        return new CommandLine(new Object());
    }
}
