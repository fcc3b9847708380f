package dev.noren.app.command;

/** Something that a command could not do, for a reason that is told in a line. */
final class CouldNotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CouldNotException(String says) {
        super(says);
    }
}
