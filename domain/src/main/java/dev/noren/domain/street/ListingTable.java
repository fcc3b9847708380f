package dev.noren.domain.street;

import static dev.noren.domain.clause.Deck23.ST_1;
import static dev.noren.domain.clause.Deck23.ST_6;
import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.FLOW_1;
import static dev.noren.domain.clause.Mall24.MISC_1;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.ST_4;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.PRODUCT;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.street.ListingState.PUBLISHED;
import static dev.noren.domain.street.ListingState.SUBMITTED;
import static dev.noren.domain.street.ListingState.TAKEN_DOWN;
import static dev.noren.domain.street.ListingState.WITHDRAWN;
import static dev.noren.domain.street.StreetPayload.EXCLUDED_COUNTRIES;
import static dev.noren.domain.street.StreetPayload.REVISION;
import static dev.noren.domain.street.StreetPayload.TAKE_DOWN;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.CorrectionRows;
import dev.noren.domain.life.DossierRows;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Joining;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import java.util.List;
import java.util.Set;

/** The table of a listing (section 3.1). */
final class ListingTable {

    private static final Joining JOINING = Joining.under(EXP_7);

    private static final DossierRows<ListingCase, ListingEvent> DOSSIER =
            new DossierRows<>(ListingEvent.Kept::new, JOINING);

    private static final CorrectionRows<ListingCase, ListingEvent> CORRECTIONS =
            new CorrectionRows<>(ListingEvent.Kept::new);

    static final List<Row<ListingCase, ListingEvent>> ROWS = List.of(
            Row.<ListingCase, ListingEvent>opening("register-listing", COMPANY)
                    .carries(PRODUCT, DECLARE, SIGNATORY)
                    .mayCarry(EXCLUDED_COUNTRIES)
                    .to(SUBMITTED)
                    .standing(Set.of(), Joining::isOpen)
                    .check(Checks.productIsTheirs(PRODUCT))
                    .check(ListingTable::isNotListed)
                    .guard(Set.of(MISC_1), ListingTable::excludesNoCountry)
                    .guard(Set.of(ST_6), ListingTable::isOpenToTheCompany)
                    .guard(Set.of(), Joining::declares)
                    .guard(JOINING.cites(), JOINING::isAuthorised)
                    .rests(Mall24.ST_1, ST_1, FLOW_1)
                    .then(ListingTable::submitted),
            Row.<ListingCase, ListingEvent>opening("lay-out", CLOCK)
                    .carries(PRODUCT)
                    .to(PUBLISHED)
                    .check(ListingTable::productExists)
                    .check(ListingTable::isNotListed)
                    .then(ListingTable::laidOut),
            Row.<ListingCase, ListingEvent>on("publish", SECRETARIAT)
                    .revocable()
                    .from(SUBMITTED)
                    .to(PUBLISHED)
                    .rests(ST_4)
                    .then(attempt -> Outcome.of(new ListingEvent.Published())),
            Row.<ListingCase, ListingEvent>on("revise", COMPANY, SECRETARIAT)
                    .carries(REVISION)
                    .from(SUBMITTED, PUBLISHED)
                    .check(ListingTable::revisionFits)
                    .then(ListingTable::revised),
            Row.<ListingCase, ListingEvent>on("withdraw", COMPANY)
                    .leaving()
                    .from(SUBMITTED, PUBLISHED)
                    .to(WITHDRAWN)
                    .then(attempt -> Outcome.<ListingEvent>of(new ListingEvent.Withdrawn())
                            .sending(endOfInquiries(attempt))),
            Row.<ListingCase, ListingEvent>on("take-down", SECRETARIAT)
                    .carries(TAKE_DOWN)
                    .from(SUBMITTED, PUBLISHED)
                    .to(TAKEN_DOWN)
                    .mayRest(EXP_3, MISC_13)
                    .then(attempt -> Outcome.<ListingEvent>of(new ListingEvent.TakenDown(attempt.need(TAKE_DOWN)))
                            .because(
                                    switch (attempt.need(TAKE_DOWN)) {
                                        case EXPORT_CONTROL -> EXP_3;
                                        case UNQUALIFIED -> MISC_13;
                                    })
                            .sending(endOfInquiries(attempt))),
            DOSSIER.consent(),
            DOSSIER.waive(),
            DOSSIER.judge(),
            DOSSIER.tellTerms(),
            CORRECTIONS.undo(ListingTable::nobodyHasAsked),
            CORRECTIONS.reversePayment(free -> 0),
            CORRECTIONS.extend(),
            CORRECTIONS.recordRefundPaid());

    private ListingTable() {}

    private static void productExists(Attempt<ListingCase> attempt, Reasons reasons) {
        attempt.get(PRODUCT)
                .filter(product -> attempt.world().product(product).isEmpty())
                .ifPresent(product -> reasons.invalid(PRODUCT.name(), Flaw.NOT_FOUND));
    }

    private static void isNotListed(Attempt<ListingCase> attempt, Reasons reasons) {
        attempt.get(PRODUCT)
                .filter(product ->
                        !attempt.world().holders(StreetClaims.listing(product)).isEmpty())
                .ifPresent(product -> reasons.duplicate(PRODUCT.name()));
    }

    /** Japan Street cannot exclude countries; the company says so inquiry by inquiry. */
    private static void excludesNoCountry(Attempt<ListingCase> attempt, Reasons reasons) {
        attempt.get(EXCLUDED_COUNTRIES)
                .filter(countries -> !countries.isEmpty())
                .ifPresent(countries ->
                        reasons.clause(MISC_1, Subject.company(attempt.by().name()), EXCLUDED_COUNTRIES.name()));
    }

    private static void isOpenToTheCompany(Attempt<ListingCase> attempt, Reasons reasons) {
        var company = attempt.by().name();
        attempt.world()
                .company(company)
                .ifPresent(facts -> reasons.unlessEligible(StreetGuideline.ruling(company, facts)));
    }

    private static Outcome<ListingEvent> submitted(Attempt<ListingCase> attempt) {
        return Outcome.of(new ListingEvent.Submitted(
                EditionVersion.of(attempt.edition()),
                attempt.by().name(),
                attempt.need(PRODUCT),
                Joining.consent(attempt)));
    }

    /** What a rehearsal finds published before its story starts; no person ever sends it. */
    private static Outcome<ListingEvent> laidOut(Attempt<ListingCase> attempt) {
        var product = attempt.world().product(attempt.need(PRODUCT)).orElseThrow();
        var consent = Consent.to(attempt.world().terms(), new Signatory("rehearsal", "rehearsal", true), attempt.now());
        return Outcome.<ListingEvent>of(new ListingEvent.Submitted(
                        EditionVersion.of(attempt.edition()),
                        product.need(ProductFacts.OF),
                        attempt.need(PRODUCT),
                        consent))
                .and(new ListingEvent.Published());
    }

    private static void revisionFits(Attempt<ListingCase> attempt, Reasons reasons) {
        attempt.get(REVISION)
                .map(newer -> attempt.world()
                        .product(attempt.state().product())
                        .orElse(Facts.NONE)
                        .overlaidBy(newer))
                .ifPresent(facts -> ProductFacts.contradictions(facts)
                        .forEach(problem -> reasons.invalid(
                                List.of(new Problem(REVISION.name() + "." + problem.field(), problem.flaw())))));
    }

    /** The facts are the product's: the clock hands them on. */
    private static Outcome<ListingEvent> revised(Attempt<ListingCase> attempt) {
        var product = attempt.world()
                .holders(PartyCase.named(Subject.product(attempt.state().product())));
        return Outcome.<ListingEvent>of(new ListingEvent.Revised())
                .sending(product.stream()
                        .map(id -> new Errand(id, "revise", Facts.of(REVISION, attempt.need(REVISION))))
                        .toList());
    }

    /** An inquiry follows from the publication of its listing. */
    private static void nobodyHasAsked(Attempt<ListingCase> attempt, Reasons reasons) {
        if (attempt.world().holderCount(StreetClaims.inquiries(attempt.state().id())) > 0) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    /** Open inquiries of a listing that goes are declined, and both sides told (ours). */
    private static List<Errand> endOfInquiries(Attempt<ListingCase> attempt) {
        return attempt
                .world()
                .holders(StreetClaims.openInquiries(attempt.state().id()))
                .stream()
                .map(inquiry -> new Errand(inquiry, "end-inquiry", Facts.NONE))
                .toList();
    }
}
