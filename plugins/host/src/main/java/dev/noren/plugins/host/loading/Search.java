package dev.noren.plugins.host.loading;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.SpiVersion;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;

/** Looks for plug-ins and reads what they say of themselves. Nothing of theirs runs. */
public final class Search {

    /** Where a plug-in comes from that is no file of the folder. */
    public static final String BUILT_IN = "built-in";

    /** A jar with more broken services than these is not looked at further. */
    private static final int MOST_BROKEN = 20;

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Closeable> opened = new ArrayList<>();

    private Search() {}

    /**
     * Looks among the host's own classes, and into every jar of a folder.
     *
     * @throws UncheckedIOException where that is no folder
     */
    public static Found in(ClassLoader host, Optional<Path> folder) {
        var search = new Search();
        search.services(host, BUILT_IN);
        folder.map(Search::jars).orElse(List.of()).forEach(search::jar);
        var rivals = new Rivals(search.candidates);
        search.refusals.addAll(rivals.refused());
        return new Found(rivals.taken(), search.refusals, search.opened);
    }

    private static List<Path> jars(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unusable(folder, new NoSuchFileException("there is no such folder"));
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> nameOf(file).toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException broken) {
            throw unusable(folder, new IOException("cannot be read", broken));
        }
    }

    private static UncheckedIOException unusable(Path folder, IOException why) {
        return new UncheckedIOException(folder + ": " + why.getMessage(), why);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void jar(Path file) {
        var name = nameOf(file);
        try {
            new JarFile(file.toFile(), false).close(); // a loader finds nothing in a broken one, and does not say why
            var loader = new JarLoader("plugin " + name, file.toUri().toURL());
            opened.add(loader);
            if (services(loader, name) == 0) {
                refusals.add(Refusal.of(name, noService()));
            }
        } catch (IOException | RuntimeException broken) {
            refusals.add(Refusal.of(
                    name, Said.because("JARとして読めません", "cannot be read as a jar", String.valueOf(broken.getMessage()))));
        }
    }

    private static Words noService() {
        var entry = "META-INF/services/" + PromotionPlugin.class.getName();
        return new Words(entry + " にプラグインの記載がありません", "names no plug-in in " + entry);
    }

    /** How many there were, broken ones included. */
    private int services(ClassLoader loader, String origin) {
        var each = ServiceLoader.load(PromotionPlugin.class, loader).stream().iterator();
        int seen = 0;
        int broken = 0;
        while (broken < MOST_BROKEN) {
            try {
                if (!each.hasNext()) {
                    break;
                }
                look(each.next(), loader, origin);
            } catch (ServiceConfigurationError | LinkageError | RuntimeException unusable) {
                broken++;
                refusals.add(Refusal.of(
                        origin, Said.because("クラスを読み込めません", "has a class that cannot be loaded", reason(unusable))));
            }
            seen++;
        }
        return seen;
    }

    private static String reason(Throwable unusable) {
        var message = String.valueOf(unusable.getMessage()).replace(PromotionPlugin.class.getName() + ": ", "");
        return unusable instanceof ServiceConfigurationError
                ? message
                : unusable.getClass().getSimpleName() + " " + message;
    }

    private void look(ServiceLoader.Provider<PromotionPlugin> service, ClassLoader loader, String origin) {
        var mark = service.type().getAnnotation(Plugin.class);
        if (mark == null) {
            refusals.add(Refusal.of(
                    origin, Said.about(service.type().getName(), "に @Plugin がありません", "does not bear @Plugin")));
            return;
        }
        var label = Label.of(mark);
        var faults = label.faults(SpiVersion.CURRENT);
        if (faults.isEmpty()) {
            candidates.add(new Candidate(label, origin, loader, service));
        } else {
            refusals.add(new Refusal(Optional.of(label), origin, faults));
        }
    }
}
