package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Terms;
import dev.noren.ports.desk.archive.CaseFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What proves that a company agreed: every consent of a case, the first and the fresh ones, each with who gave it and when, the
 * terms it names, and their clauses as they were shown. Whoever has it can compute the hash of the terms again.
 */
final class Evidence {

    private static final Fact<String> JOINED_BY = Fact.of("joinedBy", FactType.line());
    private static final Fact<Long> EDITION_VERSION = Fact.of("editionVersion", FactType.positive());
    private static final Fact<Boolean> UNCHANGED = Fact.of("unchanged", FactType.flag());
    private static final Fact<Clause> ID = Fact.of("id", Clauses.type());
    private static final Fact<String> PLACE = Fact.of("place", FactType.prose());
    private static final Fact<String> JA = Fact.of("ja", FactType.prose());
    private static final Fact<String> EN = Fact.of("en", FactType.prose());
    private static final Fact<List<Facts>> TEXTS =
            Fact.of("clauses", FactType.listOf(FactType.group(Schema.of(ID, PLACE, JA, EN))));
    private static final Schema CONSENT = new Schema(
            Stream.concat(Consent.SHAPE.schema().required().stream(), Stream.of(UNCHANGED, TEXTS))
                    .toList(),
            List.of());
    static final Fact<List<Facts>> CONSENTS = Fact.of("consents", FactType.listOf(FactType.group(CONSENT)));

    private Evidence() {}

    /** Whether somebody is shown it on a case: the office, and the company whose case it is. */
    static boolean isFor(Actor viewer, CaseFile<?, ?> file) {
        boolean joins = file.life().row("consent", Role.COMPANY).isPresent()
                || !file.state().joinedBy().equals(file.state().id());
        return joins && (viewer.is(Role.SECRETARIAT) || viewer.is(Role.COMPANY));
    }

    /**
     * The evidence.
     *
     * @param joined the case by which the company joined
     * @param edition that of the case
     */
    static Facts of(Case state, Case joined, Optional<EditionCase> edition) {
        var about = Facts.NONE
                .withKnown(Payload.EDITION, state.edition().map(EditionVersion::id))
                .withKnown(EDITION_VERSION, state.edition().map(EditionVersion::version))
                .withKnown(Payload.COMPANY, state.company());
        var whole = joined.id().equals(state.id()) ? about : about.with(JOINED_BY, joined.id());
        return whole.with(
                CONSENTS,
                joined.dossier().consents().stream()
                        .map(consent -> shown(consent, edition))
                        .toList());
    }

    private static Facts shown(Consent consent, Optional<EditionCase> edition) {
        var terms = edition.stream()
                .flatMap(office -> office.terms().stream())
                .filter(each -> each.version() == consent.version())
                .findFirst();
        var hash = terms.map(Terms::contentHash);
        return Consent.SHAPE
                .write()
                .apply(consent)
                .with(UNCHANGED, hash.equals(Optional.of(consent.contentHash())))
                .with(
                        TEXTS,
                        terms.map(Terms::clauses).orElse(List.of()).stream()
                                .map(Evidence::shown)
                                .toList());
    }

    private static Facts shown(Clause clause) {
        return Facts.of(ID, clause, PLACE, clause.text().place())
                .with(JA, clause.text().ja())
                .with(EN, clause.text().en());
    }
}
