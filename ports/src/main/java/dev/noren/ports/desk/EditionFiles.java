package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.office.EditionCheck;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import dev.noren.ports.form.Place;
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
import java.util.stream.Stream;

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
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), Buyers.NONE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (UnreadableException faulty) {
            throw new IllegalStateException(id, faulty);
        }
    }

    /**
     * The edition in a text, which names no plug-in.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(String text) throws UnreadableException {
        return read(text, Buyers.NONE);
    }

    /**
     * The edition in a tree, which names no plug-in.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(Form form) throws UnreadableException {
        return read(form, Buyers.NONE);
    }

    /**
     * The edition in a text.
     *
     * @param buyers who are asked where it names plug-ins
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(String text, Buyers buyers) throws UnreadableException {
        return read(Yaml.read(text), buyers);
    }

    /**
     * The edition in a tree.
     *
     * @param buyers who are asked where it names plug-ins
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition read(Form form, Buyers buyers) throws UnreadableException {
        var resolved = PluginTerms.resolve(form, buyers);
        return read(
                form,
                resolved.edition(),
                resolved.objections().stream()
                        .map(objection -> fault(form, objection))
                        .toList());
    }

    /**
     * The edition in a tree, but for the partners that leave everything to plug-ins: for whoever reads it before somebody else
     * asks them.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition readWithoutPlugins(Form form) throws UnreadableException {
        return read(form, PluginTerms.withoutThem(form), List.of());
    }

    /**
     * What a plug-in brings to an edition as a partner.
     *
     * @throws UnreadableException with everything that is wrong with it, nowhere placed
     */
    public static Partner partner(String plugin, Edition edition, Buyers buyers) throws UnreadableException {
        var proposal = buyers.partner(plugin, edition);
        if (proposal.value().isEmpty()) {
            throw new UnreadableException(PluginTerms.why(proposal).stream()
                    .map(says -> new Fault(Place.NOWHERE, "'" + plugin + "': " + says.in(Locale.ENGLISH)))
                    .toList());
        }
        return proposal.value().get().spokenForBy(plugin);
    }

    /** @param form the edition as it was read, but for what plug-ins say */
    private static Edition read(Form written, Form form, List<Fault> said) throws UnreadableException {
        var read = Reader.read(Edition.SHAPE.schema(), form);
        var mended = Reader.read(Edition.SHAPE.schema(), Mending.mended(form, read.misread()));
        var edition = Edition.sketch(mended.value());
        var misread = new ArrayList<>(read.misread());
        for (var problem : new EditionCheck(Programmes.byName()).contradictions(edition)) {
            boolean known =
                    read.problems().stream().anyMatch(other -> problem.field().startsWith(other.field()));
            if (!known) {
                misread.add(new Misread(problem, written.placeAt(problem.field())));
            }
        }
        var faults = Stream.concat(misread.stream().map(EditionFiles::fault), said.stream())
                .sorted(Comparator.comparing((Fault each) -> each.place().line())
                        .thenComparing(each -> each.place().column()))
                .toList();
        if (faults.isEmpty()) {
            return edition;
        }
        throw new UnreadableException(faults);
    }

    private static Fault fault(Form written, Objection objection) {
        return new Fault(
                written.placeAt(objection.field()),
                objection.field() + ": " + objection.says().in(Locale.ENGLISH));
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
