package dev.noren.ports.desk.edition;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.office.EditionCheck;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driving.FileFault;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.UnreadableException.Fault;
import dev.noren.ports.form.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        return Looked.at(form, buyers).sound();
    }

    /**
     * The edition in a tree, but for the partners that leave everything to plug-ins: for whoever reads it before somebody else
     * asks them.
     *
     * @throws UnreadableException with every fault, each with its place
     */
    public static Edition readWithoutPlugins(Form form) throws UnreadableException {
        return Looked.at(form, PluginTerms.withoutThem(form), List.of()).sound();
    }

    /**
     * Everything that is wrong with an edition, in the order of its text.
     *
     * @param buyers who are asked where it names plug-ins
     */
    public static List<FileFault> faults(Form form, Buyers buyers) {
        return Looked.at(form, buyers).faults();
    }

    /**
     * The same of one that is to be published beside others: it also has to be the next version.
     *
     * @param published the newest version of each
     */
    public static List<FileFault> faults(Form form, Buyers buyers, Collection<Edition> published) {
        return inOrder(Stream.concat(faults(form, buyers).stream(), notTheNext(form, published).stream())
                .toList());
    }

    private static Optional<FileFault> notTheNext(Form form, Collection<Edition> published) {
        var named = Reader.read(Schema.allOptional(Edition.EDITION, Edition.VERSION), form)
                .value();
        var field = Edition.VERSION.name();
        return named.get(Edition.EDITION)
                .flatMap(id -> named.get(Edition.VERSION).filter(version -> version != next(id, published)))
                .map(other -> fault(form, new Problem(field, Flaw.NOT_THE_NEXT)));
    }

    private static long next(String id, Collection<Edition> published) {
        return published.stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .map(edition -> edition.version() + 1)
                .orElse(1L);
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

    /**
     * A tree that was looked at.
     *
     * @param edition what could be read of it
     */
    private record Looked(Edition edition, List<FileFault> faults) {

        static Looked at(Form form, Buyers buyers) {
            var resolved = PluginTerms.resolve(form, buyers);
            return at(
                    form,
                    resolved.edition(),
                    resolved.objections().stream()
                            .map(objection -> fault(form, objection))
                            .toList());
        }

        /** @param form the edition as it was written, but for what plug-ins say */
        static Looked at(Form written, Form form, List<FileFault> said) {
            var read = Reader.read(Edition.SHAPE.schema(), form);
            var mended = Reader.read(Edition.SHAPE.schema(), Mending.mended(form, read.misread()));
            var edition = Edition.sketch(mended.value());
            var faults = new ArrayList<>(said);
            read.misread()
                    .forEach(misread -> faults.add(
                            new FileFault(misread.problem().field(), misread.place(), words(misread.problem()))));
            for (var problem : new EditionCheck(Programmes.byName()).contradictions(edition)) {
                boolean known = read.problems().stream()
                        .anyMatch(other -> problem.field().startsWith(other.field()));
                if (!known) {
                    faults.add(fault(written, problem));
                }
            }
            return new Looked(edition, inOrder(faults));
        }

        Edition sound() throws UnreadableException {
            if (faults.isEmpty()) {
                return edition;
            }
            throw new UnreadableException(
                    faults.stream().map(EditionFiles::fault).toList());
        }
    }

    private static FileFault fault(Form written, Problem problem) {
        return new FileFault(problem.field(), written.placeAt(problem.field()), words(problem));
    }

    private static FileFault fault(Form written, Objection objection) {
        var field = objection.field();
        var says = objection.says();
        return new FileFault(
                field, written.placeAt(field), new Words(field + ": " + says.ja(), field + ": " + says.en()));
    }

    private static List<FileFault> inOrder(List<FileFault> faults) {
        return faults.stream()
                .sorted(Comparator.comparing((FileFault each) -> each.place().line())
                        .thenComparing(each -> each.place().column()))
                .toList();
    }

    /** A fault as one line of English, with its place. */
    public static Fault fault(FileFault fault) {
        return new Fault(fault.place(), fault.says().en());
    }

    private static Words words(Problem problem) {
        Flaw flaw = problem.flaw();
        return new Words((problem.field() + " " + flaw.says(Locale.JAPANESE)).strip(), says(problem));
    }

    /** A problem as one line of English: the field, and what is wrong with it. */
    public static String says(Problem problem) {
        Flaw flaw = problem.flaw();
        return (problem.field().isEmpty() ? "this" : problem.field()) + " " + flaw.says(Locale.ENGLISH);
    }
}
