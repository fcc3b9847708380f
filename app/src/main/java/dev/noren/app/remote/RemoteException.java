package dev.noren.app.remote;

/** A server does not answer, or does not do what it is asked; one line says why. */
public final class RemoteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RemoteException(String says) {
        super(says);
    }
}
