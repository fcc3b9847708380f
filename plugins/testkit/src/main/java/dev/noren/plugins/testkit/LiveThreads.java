package dev.noren.plugins.testkit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which threads are alive. */
final class LiveThreads {

    private static final long PATIENCE_MILLIS = 1_000;
    /** What the JDK starts when it has children. */
    private static final String REAPER = "process reaper";

    private LiveThreads() {}

    /** What was not alive before and is so a while after is a complaint. */
    static void complain(Runnable work, Complaints complaints) {
        var before = alive();
        work.run();
        var left = new HashSet<>(alive());
        left.removeAll(before);
        left.stream()
                .filter(LiveThreads::outlives)
                .forEach(thread -> complaints.add("the thread '" + thread.getName()
                        + "' is alive after the calls, at "
                        + Stream.of(thread.getStackTrace())
                                .map(StackTraceElement::toString)
                                .findFirst()
                                .orElse("no place")));
    }

    private static Set<Thread> alive() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith(REAPER))
                .collect(Collectors.toSet());
    }

    private static boolean outlives(Thread thread) {
        try {
            thread.join(PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return thread.isAlive();
    }
}
