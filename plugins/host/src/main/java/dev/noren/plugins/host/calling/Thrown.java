package dev.noren.plugins.host.calling;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.host.loading.Said;
import java.util.ServiceConfigurationError;

/** What a plug-in threw, in words. */
final class Thrown {

    private static final int DEEPEST = 10;

    private Thrown() {}

    static Words says(String reason) {
        return Said.because("例外が発生しました", "threw an exception", reason);
    }

    /** An exception may be one of the plug-in's own classes, and its message code: this belongs on the plug-in's thread. */
    static String reason(Throwable thrown) {
        var root = thrown;
        try {
            root = root(thrown);
            var message = root.getMessage();
            return message == null ? nameOf(root) : nameOf(root) + ": " + message;
        } catch (Throwable evenThat) {
            return nameOf(root);
        }
    }

    /** Below what merely says that making a plug-in failed. */
    private static Throwable root(Throwable thrown) {
        var root = thrown;
        for (int i = 0; i < DEEPEST && wraps(root) && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean wraps(Throwable thrown) {
        return thrown instanceof ServiceConfigurationError || thrown instanceof ExceptionInInitializerError;
    }

    private static String nameOf(Throwable thrown) {
        return thrown.getClass().getName();
    }
}
