package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.office.EditionCheck;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.UnreadableException.Fault;
import dev.noren.ports.form.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads edition files: every fault at once, with line and column. */
public final class EditionFiles {

    private static final List<String> BUILT_IN = List.of(
            "japan-street",
            "japan-mall-2023",
            "japan-mall-2024",
            "kol-koc-2025",
            "linkage-new-2023",
            "linkage-active-2023",
            "japan-store-2023");

    private EditionFiles() {}

    /** The editions that come with the kernel. */
    public static List<Edition> builtIn() {
        return BUILT_IN.stream().map(EditionFiles::builtIn).toList();
    }

    private static Edition builtIn(String id) {
        try (var stream = EditionFiles.class.getResourceAsStream("/dev/noren/editions/" + id + ".yaml")) {
            if (stream == null) {
                throw new IllegalStateException("no file for " + id);
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UnreadableException faulty) {
            throw new IllegalStateException(id, faulty);
        }
    }

    /**
     * The edition in a text.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(String text) throws UnreadableException {
        return read(Yaml.read(text));
    }

    /**
     * The edition in a tree.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(Form form) throws UnreadableException {
        var read = Reader.read(Edition.SHAPE.schema(), form);
        var mended = Reader.read(Edition.SHAPE.schema(), Mending.mended(form, read.misread()));
        var edition = Edition.sketch(mended.value());
        var misread = new ArrayList<>(read.misread());
        for (var problem : new EditionCheck(Programmes.byName()).contradictions(edition)) {
            boolean said =
                    read.problems().stream().anyMatch(other -> problem.field().startsWith(other.field()));
            if (!said) {
                misread.add(new Misread(problem, form.placeAt(problem.field())));
            }
        }
        if (misread.isEmpty()) {
            return edition;
        }
        throw new UnreadableException(misread.stream()
                .sorted(Comparator.comparing((Misread each) -> each.place().line())
                        .thenComparing(each -> each.place().column()))
                .map(EditionFiles::fault)
                .toList());
    }

    private static Fault fault(Misread misread) {
        return new Fault(misread.place(), says(misread.problem()));
    }

    /** A problem as one line of English: the field, and what is wrong with it. */
    public static String says(Problem problem) {
        Flaw flaw = problem.flaw();
        return (problem.field().isEmpty() ? "this" : problem.field()) + " " + flaw.says(Locale.ENGLISH);
    }
}
