package dev.noren.ports.desk.edition;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Buyers.Fault;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts into an edition's tree what its plug-ins propose, before it is read as an edition: {@code hanmart: {plugin: ID}} becomes
 * that buyer's dates and offers, with the plug-in's id. Whatever is written beside {@code plugin} is taken as a whole, and the
 * plug-in is asked for none of it. What is published, or kept in an order, so needs no plug-in.
 */
public final class PluginTerms {

    private static final Words NO_TERMS = new Words("この実施回の日程を持っていません", "has no dates for this edition");
    private static final Words NOT_LOADED = new Words("読み込まれていません", "is not loaded");
    private static final String PARTNER = Edition.PARTNERS.name() + ".";
    private static final String PLUGIN = Partner.PLUGIN.name();

    private final Buyers buyers;
    private final List<Objection> objections = new ArrayList<>();

    /**
     * An edition's tree with nothing left to ask for.
     *
     * @param edition without the partners for which nothing usable came
     * @param objections by the path in the edition
     */
    public record Resolved(Form edition, List<Objection> objections) {}

    private PluginTerms(Buyers buyers) {
        this.buyers = buyers;
    }

    public static Resolved resolve(Form edition, Buyers buyers) {
        var terms = new PluginTerms(buyers);
        return new Resolved(terms.resolved(edition), List.copyOf(terms.objections));
    }

    /** Whether a plug-in is named at all. */
    public static boolean namesPlugins(Form edition) {
        return !plugins(edition).isEmpty();
    }

    /** The same without the partners that leave everything to a plug-in. */
    static Form withoutThem(Form edition) {
        var left = edition;
        for (var buyer : named(edition, Edition.PARTNERS.name()).values().keySet()) {
            var path = PARTNER + buyer;
            left = edition.at(path).filter(PluginTerms::leavesAll).isPresent()
                    ? left.replaced(path, Optional.empty())
                    : left;
        }
        return left;
    }

    private Form resolved(Form edition) {
        if (plugins(edition).isEmpty()) {
            return edition;
        }
        var sketch = sketch(withoutThem(edition));
        var resolved = edition;
        for (var path : plugins(edition)) {
            var id = plugin(edition, path).orElseThrow();
            if (path.startsWith(PARTNER) && leavesAll(edition.at(path).orElseThrow())) {
                var partner = terms(path, buyers.partner(id, sketch)).map(terms -> terms.spokenForBy(id));
                resolved = resolved.replaced(path, partner.map(PluginTerms::written));
            } else {
                isThere(path, id);
            }
        }
        return resolved;
    }

    /** The paths of everything that names a plug-in by something that could be its id. */
    private static List<String> plugins(Form edition) {
        var paths = new ArrayList<String>();
        for (var list : List.of(Edition.PARTNERS.name(), Edition.TRACKS.name())) {
            named(edition, list).values().keySet().stream()
                    .map(name -> list + "." + name)
                    .filter(path -> plugin(edition, path).isPresent())
                    .forEach(paths::add);
        }
        return paths;
    }

    private static Form.Fields named(Form edition, String list) {
        return edition instanceof Form.Fields fields && fields.get(list).orElse(null) instanceof Form.Fields named
                ? named
                : Form.Fields.NONE;
    }

    private static Optional<String> plugin(Form edition, String path) {
        return edition.at(path)
                .filter(Form.Fields.class::isInstance)
                .flatMap(each -> ((Form.Fields) each).get(PLUGIN))
                .filter(id -> Reader.reads(Partner.PLUGIN.type(), id))
                .filter(Form.Text.class::isInstance)
                .map(id -> Reader.normalised(((Form.Text) id).value()));
    }

    private static boolean leavesAll(Form partner) {
        return partner instanceof Form.Fields fields && fields.values().keySet().equals(Set.of(PLUGIN));
    }

    private static Edition sketch(Form edition) {
        var schema = Edition.SHAPE.schema();
        var read = Reader.read(schema, edition);
        return Edition.sketch(
                Reader.read(schema, Mending.mended(edition, read.misread())).value());
    }

    private static Form written(Partner partner) {
        return Writer.write(Partner.SHAPE.write().apply(partner));
    }

    private Optional<Partner> terms(String path, Buyers.Proposal<Partner> proposal) {
        if (proposal.value().isEmpty()) {
            object(path, why(proposal));
        }
        return proposal.value();
    }

    /** One that speaks for a buyer or a track must be there, also where it is asked for no dates. */
    private void isThere(String path, String id) {
        var standing = buyers.plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst();
        if (standing.isEmpty() || standing.get().state() == State.REFUSED) {
            object(path, says(standing.map(Buyers.Standing::faults).orElse(List.of()), NOT_LOADED));
        }
    }

    /** Why nothing came: what was wrong with it, or else that there is nothing. */
    static List<Words> why(Buyers.Proposal<Partner> proposal) {
        return says(proposal.faults(), NO_TERMS);
    }

    private static List<Words> says(List<Fault> faults, Words otherwise) {
        return faults.isEmpty()
                ? List.of(otherwise)
                : faults.stream().map(Fault::says).toList();
    }

    private void object(String path, List<Words> said) {
        said.forEach(says -> objections.add(new Objection(path + "." + PLUGIN, says)));
    }
}
