package dev.noren.domain.office;

import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.CLAUSES;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.DossierRows;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.terms.Terms;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of what the office does to editions; every command of it is the secretariat's, and stands on no case. */
final class OfficeTable {

    /** A whole edition, as its file has it. */
    static final Fact<Edition> PUBLISHED = Fact.of("edition", new FactType.Shaped<>(Edition.SHAPE));

    private static final String CALL_OFF = "call-off";

    private final Map<String, Programme> programmes;
    private final EditionCheck check;

    OfficeTable(Map<String, Programme> programmes) {
        this.programmes = programmes;
        this.check = new EditionCheck(programmes);
    }

    List<Row<EditionCase, OfficeEvent>> rows() {
        return List.of(
                office("publish-edition")
                        .carries(PUBLISHED)
                        .twin(attempt -> attempt.get(PUBLISHED).map(edition -> EditionCase.named(edition.id())))
                        .check(this::isSound)
                        .to(EditionCase.Standing.PUBLISHED)
                        .check(OfficeTable::isTheNextVersion)
                        .then(this::published),
                office("publish-terms")
                        .carries(CLAUSES)
                        .mayCarry(EDITION)
                        .twin(OfficeTable::editionMeant)
                        .check(OfficeTable::editionExists)
                        .check(OfficeTable::clausesAreListed)
                        .then(OfficeTable::termsPublished),
                office(CALL_OFF)
                        .carries(EDITION, GROUND)
                        .mayCarry(REASON)
                        .twin(OfficeTable::editionMeant)
                        .check(OfficeTable::editionExists)
                        .check(this::givesTheReasonAskedFor)
                        .check(this::isAGround)
                        .mayRest(programmes.values().stream()
                                .flatMap(programme -> programme.callingOff().stream())
                                .toList())
                        .then(this::calledOff),
                office("waive")
                        .carries(CLAUSE, REASON, COMPANY)
                        .mayCarry(EDITION, PRODUCTS)
                        .twin(OfficeTable::editionMeant)
                        .check(OfficeTable::editionExists)
                        .check(Checks.companyExists(COMPANY))
                        .check(OfficeTable::productsAreTheCompanys)
                        .check(DossierRows::isWaivable)
                        .then(attempt -> prepared(attempt, true)),
                office("judge")
                        .carries(CLAUSE, ACCEPT, REASON, COMPANY)
                        .mayCarry(EDITION, PRODUCTS)
                        .twin(OfficeTable::editionMeant)
                        .check(OfficeTable::editionExists)
                        .check(Checks.companyExists(COMPANY))
                        .check(OfficeTable::productsAreTheCompanys)
                        .then(attempt -> prepared(attempt, attempt.need(ACCEPT))));
    }

    private static Row.Draft<EditionCase, OfficeEvent> office(String command) {
        return Row.opening(command, SECRETARIAT);
    }

    /** The edition that the payload names, or else the one to which the command was sent. */
    private static Optional<Claim> editionMeant(Attempt<EditionCase> attempt) {
        return attempt.get(EDITION).or(() -> sentTo(attempt)).map(EditionCase::named);
    }

    private static Optional<String> sentTo(Attempt<EditionCase> attempt) {
        return attempt.world().inEdition() ? Optional.of(attempt.edition().id()) : Optional.empty();
    }

    private static void editionExists(Attempt<EditionCase> attempt, Reasons reasons) {
        if (attempt.opensCase()) {
            boolean named = attempt.get(EDITION).isPresent();
            reasons.invalid(EDITION.name(), named ? Flaw.NOT_FOUND : Flaw.REQUIRED);
        }
    }

    private void isSound(Attempt<EditionCase> attempt, Reasons reasons) {
        attempt.get(PUBLISHED)
                .map(check::contradictions)
                .orElse(List.of())
                .forEach(problem -> reasons.invalid(PUBLISHED.name() + "." + problem.field(), problem.flaw()));
    }

    private static void isTheNextVersion(Attempt<EditionCase> attempt, Reasons reasons) {
        long next = attempt.opensCase() ? 1 : attempt.state().newest().version() + 1;
        attempt.get(PUBLISHED)
                .filter(edition -> edition.version() != next)
                .ifPresent(
                        edition -> reasons.invalid(PUBLISHED.name() + "." + Edition.VERSION.name(), Flaw.NOT_THE_NEXT));
    }

    /** With its first version an edition gets its first terms; later ones come by {@code publish-terms}. */
    private Outcome<OfficeEvent> published(Attempt<EditionCase> attempt) {
        var edition = attempt.need(PUBLISHED);
        var published = Outcome.<OfficeEvent>of(new OfficeEvent.EditionPublished(edition));
        return attempt.opensCase()
                ? published.and(new OfficeEvent.TermsPublished(new Terms(
                        edition.terms().id(),
                        edition.terms().version(),
                        programmeOf(edition)
                                .map(programme -> programme.firstTerms(edition.rules()))
                                .orElse(List.of()))))
                : published;
    }

    private Optional<Programme> programmeOf(Edition edition) {
        return Optional.ofNullable(programmes.get(edition.programme()));
    }

    private static void clausesAreListed(Attempt<EditionCase> attempt, Reasons reasons) {
        var clauses = attempt.get(CLAUSES);
        if (clauses.isPresent() && clauses.get().isEmpty()) {
            reasons.invalid(CLAUSES.name(), Flaw.EMPTY);
        }
        var seen = new HashSet<Clause>();
        var listed = clauses.orElse(List.of());
        for (int i = 0; i < listed.size(); i++) {
            if (!seen.add(listed.get(i))) {
                reasons.invalid(CLAUSES.name() + "[" + i + "]", Flaw.NAMED_TWICE);
            }
        }
    }

    private static Outcome<OfficeEvent> termsPublished(Attempt<EditionCase> attempt) {
        var terms = attempt.state().newestTerms().followedBy(attempt.need(CLAUSES));
        var changed = attempt.state().newestTerms().changedIn(terms);
        return Outcome.<OfficeEvent>of(new OfficeEvent.TermsPublished(terms))
                .sending(oneForEachCompany(attempt).stream()
                        .map(open -> new Errand(
                                open, "tell-terms", Facts.of(Payload.TERMS, terms.version(), CLAUSES, changed)))
                        .toList());
    }

    /** For each company that has joined and not finished, the first of its cases: it is told once. */
    private static Collection<String> oneForEachCompany(Attempt<EditionCase> attempt) {
        var told = new LinkedHashMap<String, String>();
        for (var open : attempt.world()
                .holders(Checks.unfinished(attempt.state().newest().id()))) {
            attempt.world()
                    .other(open)
                    .filter(joined -> joined.dossier().consent().isPresent())
                    .flatMap(Case::company)
                    .ifPresent(company -> told.putIfAbsent(company, open));
        }
        return told.values();
    }

    /** Where the cases of an edition are called off for a reason, so is the edition (8.7). */
    private void givesTheReasonAskedFor(Attempt<EditionCase> attempt, Reasons reasons) {
        if (!attempt.opensCase()
                && attempt.get(REASON).isEmpty()
                && asks(attempt).contains(REASON)) {
            reasons.invalid(REASON.name(), Flaw.REQUIRED);
        }
    }

    /** What calling off a case of that edition takes. */
    private Set<Fact<?>> asks(Attempt<EditionCase> attempt) {
        return programmeOf(attempt.state().newest()).stream()
                .flatMap(programme -> programme.lifecycles().stream())
                .flatMap(life -> life.row(CALL_OFF, Role.CLOCK).stream())
                .flatMap(row -> row.carries().required().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void isAGround(Attempt<EditionCase> attempt, Reasons reasons) {
        boolean unknown = !attempt.opensCase()
                && attempt.get(GROUND)
                        .filter(ground -> clausesOf(attempt, ground).isEmpty())
                        .isPresent();
        if (unknown) {
            reasons.invalid(GROUND.name(), Flaw.NOT_ONE_OF);
        }
    }

    /** The clauses on which the edition is called off on that ground; empty where it is none. */
    private Optional<List<Clause>> clausesOf(Attempt<EditionCase> attempt, String ground) {
        return programmeOf(attempt.state().newest())
                .map(programme -> programme.callingOff(ground))
                .orElse(Optional.of(List.of()));
    }

    /** The clock calls off every case that can still be. */
    private Outcome<OfficeEvent> calledOff(Attempt<EditionCase> attempt) {
        var ground = attempt.need(GROUND);
        var handedOn =
                asks(attempt).contains(REASON) ? Facts.of(REASON, attempt.need(REASON)) : Facts.of(GROUND, ground);
        return Outcome.<OfficeEvent>of(new OfficeEvent.EditionCalledOff(ground))
                .because(clausesOf(attempt, ground).orElseThrow())
                .sending(attempt.world().holders(Checks.callable(attempt.need(EDITION))).stream()
                        .map(open -> new Errand(open, CALL_OFF, handedOn))
                        .toList());
    }

    private static void productsAreTheCompanys(Attempt<EditionCase> attempt, Reasons reasons) {
        attempt.get(COMPANY).ifPresent(company -> Checks.productsOf(company, PRODUCTS, attempt, reasons));
    }

    private static Outcome<OfficeEvent> prepared(Attempt<EditionCase> attempt, boolean accept) {
        var prepared = new Prepared(
                attempt.need(CLAUSE),
                accept,
                attempt.need(COMPANY),
                Set.copyOf(attempt.get(PRODUCTS).orElse(List.of())));
        return Outcome.<OfficeEvent>of(new OfficeEvent.ClausePrepared(prepared, attempt.need(REASON)))
                .because(prepared.clause());
    }
}
