package dev.noren.domain.linkage;

import static dev.noren.domain.life.Cast.MORI;
import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.CLAUSES;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.RECEIVED_ON;
import static dev.noren.domain.life.Payload.REFERENCE;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Payload.TERMS;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.TableWalk;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the commands of JAPAN LINKAGE carry where nothing is wrong with it. */
final class LinkagePayloads {

    private LinkagePayloads() {}

    static Facts applyAnew(String... products) {
        return apply().with(PRODUCTS, List.of(products)).with(ExhibitPayload.LISTED_COMPANY, Optional.empty());
    }

    static Facts apply() {
        return Facts.of(DECLARE, Optional.empty(), SIGNATORY, MORI);
    }

    static Facts on(String day) {
        return Facts.of(LinkagePayload.ON, LocalDate.parse(day));
    }

    static Facts verification(boolean literal, boolean website, boolean evidence) {
        return Facts.of(ExhibitPayload.ENGLISH_NAME, "Sakura Foods", ExhibitPayload.LITERAL_RENDERING, literal)
                .with(ExhibitPayload.WEBSITE_SHOWS_PHONE, website)
                .with(ExhibitPayload.PHONE_EVIDENCE, evidence);
    }

    static Facts payment(long amount, String receivedOn) {
        return Facts.of(PAID, amount, RECEIVED_ON, LocalDate.parse(receivedOn), REFERENCE, "new-" + amount);
    }

    static Facts reason() {
        return Facts.of(REASON, "a reason");
    }

    static Facts result(boolean adopted) {
        return Facts.of(SupportPayload.ADOPTED, adopted);
    }

    static Facts report(String month) {
        return Facts.of(SupportPayload.MONTH, YearMonth.parse(month), CaseReport.INQUIRIES, 3L, CaseReport.MEETINGS, 0L)
                .with(CaseReport.DEALS, 0L)
                .with(Money.AMOUNT, 0L);
    }

    static Facts grant(String ground, long amount) {
        return Facts.of(GROUND, ground, PAID, amount, REASON, "a reason");
    }

    /** Changes to the company, {@code {company: {employees: 41}}}. */
    static Facts amendment() {
        return Facts.of(Amendment.CHANGES, Facts.of(Amendment.COMPANY, Facts.of(CompanyFacts.EMPLOYEES, 41L)));
    }

    /** Changes to one product. */
    static Facts amendment(String product, Facts newer) {
        return Facts.of(Amendment.CHANGES, Facts.of(Amendment.PRODUCTS, Map.of(product, newer)));
    }

    /** Of the commands that every case has. */
    static Stream<Map.Entry<String, TableWalk.Payload>> ofTheDossier() {
        var waiver = Facts.of(CLAUSE, Mall24.REQ_17, REASON, "a reason");
        return Stream.of(
                Linkages.carries("exclude", reason()),
                Linkages.carries("call-off", reason()),
                Linkages.carries("consent", Facts.of(TERMS, 1L, SIGNATORY, MORI)),
                Linkages.carries("waive", waiver),
                Linkages.carries("judge", waiver.with(ACCEPT, true)),
                Linkages.carries("tell-terms", Facts.of(TERMS, 2L, CLAUSES, List.of())),
                Linkages.carries("grant-refund (company-cancels)", grant("company-cancels", 10_000)),
                Linkages.carries("grant-refund (called-off)", grant("called-off", 10_000)));
    }
}
