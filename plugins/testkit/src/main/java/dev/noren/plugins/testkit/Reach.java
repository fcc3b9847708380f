package dev.noren.plugins.testkit;

import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import java.util.Set;

/** What lies outside of a plug-in, and answers differently each time or changes something. */
enum Reach {
    CLOCK(
            List.of(),
            Set.of("java.time.Clock", "java.time.InstantSource", "java.util.Calendar", "java.util.GregorianCalendar"),
            Set.of(
                    "java.lang.System.currentTimeMillis",
                    "java.lang.System.nanoTime",
                    "java.time.Instant.now",
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.LocalTime.now",
                    "java.time.MonthDay.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.OffsetTime.now",
                    "java.time.Year.now",
                    "java.time.YearMonth.now",
                    "java.time.ZonedDateTime.now",
                    "java.util.Date.<init>")),
    CHANCE(
            List.of("java.util.random."),
            Set.of(
                    "java.security.SecureRandom",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.concurrent.ThreadLocalRandom"),
            Set.of(
                    "java.lang.Math.random",
                    "java.lang.StrictMath.random",
                    "java.lang.System.identityHashCode",
                    "java.util.Collections.shuffle",
                    "java.util.UUID.randomUUID")),
    THREADS(
            List.of("java.util.concurrent.locks."),
            Set.of(
                    "java.lang.InheritableThreadLocal",
                    "java.lang.Thread",
                    "java.lang.Thread$Builder",
                    "java.lang.ThreadGroup",
                    "java.lang.ThreadLocal",
                    "java.util.Timer",
                    "java.util.TimerTask",
                    "java.util.concurrent.CompletableFuture",
                    "java.util.concurrent.ExecutorService",
                    "java.util.concurrent.Executors",
                    "java.util.concurrent.ForkJoinPool",
                    "java.util.concurrent.FutureTask",
                    "java.util.concurrent.ScheduledExecutorService",
                    "java.util.concurrent.ThreadPoolExecutor"),
            Set.of(
                    "java.lang.Object.notify",
                    "java.lang.Object.notifyAll",
                    "java.lang.Object.wait",
                    "java.util.Collection.parallelStream",
                    "java.util.List.parallelStream",
                    "java.util.Set.parallelStream")),
    NETWORK(
            List.of("java.net.", "java.rmi.", "javax.naming.", "javax.net."),
            Set.of("java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel"),
            Set.of()),
    FILES(
            List.of("java.nio.file.", "java.util.jar.", "java.util.zip.", "java.util.prefs.", "java.util.logging."),
            Set.of(
                    "java.io.File",
                    "java.io.FileInputStream",
                    "java.io.FileOutputStream",
                    "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.RandomAccessFile",
                    "java.nio.channels.AsynchronousFileChannel",
                    "java.nio.channels.FileChannel"),
            Set.of("java.io.PrintStream.<init>", "java.io.PrintWriter.<init>", "java.util.Scanner.<init>")),
    SURROUNDINGS(
            List.of(),
            Set.of("java.lang.Process", "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Runtime"),
            Set.of(
                    "java.lang.Boolean.getBoolean",
                    "java.lang.Integer.getInteger",
                    "java.lang.Long.getLong",
                    "java.lang.System.err",
                    "java.lang.System.exit",
                    "java.lang.System.getProperties",
                    "java.lang.System.getProperty",
                    "java.lang.System.getenv",
                    "java.lang.System.in",
                    "java.lang.System.load",
                    "java.lang.System.loadLibrary",
                    "java.lang.System.out",
                    "java.lang.System.setProperty",
                    "java.time.ZoneId.systemDefault",
                    "java.util.Locale.getDefault",
                    "java.util.Locale.setDefault",
                    "java.util.TimeZone.getDefault",
                    "java.util.TimeZone.setDefault"));

    /** Types in those packages that reach for nothing. */
    private static final Set<String> HARMLESS = Set.of(
            "java.net.IDN",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.net.URLDecoder",
            "java.net.URLEncoder",
            "java.util.zip.Adler32",
            "java.util.zip.CRC32");

    private final List<String> packages;
    private final Set<String> types;
    private final Set<String> members;

    Reach(List<String> packages, Set<String> types, Set<String> members) {
        this.packages = packages;
        this.types = types;
        this.members = members;
    }

    /** Whether a call, a method reference or a use of a field goes there. */
    boolean holds(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return !HARMLESS.contains(owner) && (isThere(owner) || members.contains(owner + "." + access.getName()));
    }

    private boolean isThere(String owner) {
        return types.contains(owner) || packages.stream().anyMatch(owner::startsWith);
    }
}
