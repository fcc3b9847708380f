package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.domain.terms.TermsChange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys of cases and answers. */
public final class Shown {

    public static final Fact<String> EDITION = Payload.EDITION;
    public static final Fact<String> STATE = Fact.of("state", FactType.line());
    public static final Fact<String> PLAN = Fact.of("plan", FactType.line());
    public static final Fact<String> OPTION = Fact.of("option", FactType.line());
    /** What is still to be paid, whole yen. */
    public static final Fact<Long> OUTSTANDING = Fact.of("outstanding", FactType.figure());
    /** What came in and went towards nothing, whole yen. */
    public static final Fact<Long> UNAPPLIED = Fact.of("unapplied", FactType.figure());
    /** What the office granted to return, whole yen. */
    public static final Fact<Long> GRANTED = Fact.of("granted", FactType.figure());
    /** The version of the terms that were consented to, or published. */
    public static final Fact<Long> TERMS = Payload.TERMS;

    /** What the newest terms of an edition changed in those before. */
    public static final Fact<TermsChange> CHANGED = Fact.of("changed", new FactType.Shaped<>(TermsChange.SHAPE));

    public static final Fact<RefundRuling> REFUND = Fact.of("refund", new FactType.Shaped<>(RefundRuling.SHAPE));

    public static final Fact<LocalDate> DUE_ON = Fact.of("dueOn", FactType.date());
    public static final Fact<Facts> INVOICE = Fact.of(
            "invoice", FactType.group(Schema.of(Money.AMOUNT, Money.CURRENCY).orNot(DUE_ON)));

    public static final Fact<String> ANSWER = Fact.of("answer", FactType.line());
    public static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));
    public static final Fact<Basis> BASIS = Fact.of("basis", FactType.oneOf(Basis.class));
    public static final Fact<List<String>> MISSING = Fact.of("missing", FactType.listOf(FactType.line()));
    public static final Fact<List<Clause>> ADVISED = Fact.of("advised", FactType.listOf(Clauses.type()));
    public static final Fact<Long> AMOUNT = Money.AMOUNT;
    public static final Fact<Currency> CURRENCY = Money.CURRENCY;
    /** Whether a fee stays owed, where the documents leave that open. */
    public static final Fact<Facts> OWED = Fact.of("owed", FactType.group(Schema.of(ANSWER, BASIS, BECAUSE)));

    /** Clauses shown beside an answer. */
    public static final Fact<List<Clause>> NOTES = Fact.of("notes", FactType.listOf(Clauses.type()));
    /** The costs that are the company's own. */
    public static final Fact<List<Clause>> COSTS = Fact.of("costs", FactType.listOf(Clauses.type()));

    public static final Fact<String> OVERVIEW = Fact.personal("overview", FactType.prose());

    /** What a fee is made of. */
    public static final Fact<List<Facts>> LINES = Fact.of(
            "lines",
            FactType.listOf(
                    FactType.group(Schema.of(Money.AMOUNT, Payload.CLAUSE).orNot(Payload.PRODUCT))));

    /** The months of which a report is due. */
    public static final Fact<List<YearMonth>> MONTHS = Fact.of("months", FactType.listOf(new FactType.Month()));

    private static final Fact<String> TO = Fact.of("to", FactType.line());
    private static final Fact<Mail> MAIL = Fact.of("mail", FactType.oneOf(Mail.class));
    /** Whom a command would tell, where it is only tried out. */
    public static final Fact<List<Facts>> NOTIFIED =
            Fact.of("notified", FactType.listOf(FactType.group(Schema.of(TO, MAIL))));

    private static final Fact<Subject> SUBJECT = Fact.of("subject", new FactType.Shaped<>(Subject.SHAPE));
    private static final Fact<Verdict> FINDING = Fact.of("finding", FactType.oneOf(Verdict.class));
    private static final Fact<String> CURE = Fact.of("cure", FactType.line());
    private static final Shape<Finding> FINDING_SHAPE = new Shape<>(
            Schema.of(Payload.CLAUSE, SUBJECT, FINDING, BASIS).orNot(MISSING, CURE),
            facts -> new Finding(
                    facts.need(Payload.CLAUSE),
                    facts.need(SUBJECT),
                    facts.need(FINDING),
                    facts.need(BASIS),
                    new TreeSet<>(facts.get(MISSING).orElse(List.of())),
                    facts.get(CURE).orElse("")),
            Shown::written);

    /** Every clause that was looked at, with what would cure an unmet one. */
    public static final Fact<List<Finding>> FINDINGS =
            Fact.of("findings", FactType.listOf(new FactType.Shaped<>(FINDING_SHAPE)));

    /** What a buyer's plug-in thinks of the products: advice beside the ruling. */
    public static final Fact<List<ProductFinding>> BUYER_FINDINGS =
            Fact.of("buyerFindings", FactType.listOf(new FactType.Shaped<>(ProductFinding.SHAPE)));

    /** What is done for a participation, and what is wanted for it. */
    public static final Fact<PromotionPlan> PROMOTION = PromotionPlan.PROMOTION;

    private static final List<Fact<?>> KEYS = List.of(
            EDITION,
            STATE,
            PLAN,
            OPTION,
            OUTSTANDING,
            UNAPPLIED,
            GRANTED,
            TERMS,
            REFUND,
            INVOICE,
            DUE_ON,
            ANSWER,
            BECAUSE,
            BASIS,
            MISSING,
            ADVISED,
            AMOUNT,
            CURRENCY,
            OWED,
            NOTES,
            COSTS,
            OVERVIEW,
            LINES,
            MONTHS,
            FINDINGS,
            NOTIFIED,
            BUYER_FINDINGS,
            PROMOTION,
            CHANGED);

    private Shown() {}

    /** The keys that several kinds of cases and answers show; each may show others beside them. */
    public static List<Fact<?>> keys() {
        return KEYS;
    }

    private static Facts written(Finding finding) {
        var facts = Facts.of(Payload.CLAUSE, finding.clause(), SUBJECT, finding.subject())
                .with(FINDING, finding.verdict())
                .with(BASIS, finding.basis());
        var missing = finding.missing().isEmpty() ? facts : facts.with(MISSING, sorted(finding.missing()));
        return finding.cure().isEmpty() ? missing : missing.with(CURE, finding.cure());
    }

    /** A line of a fee: whole yen for a product, and the clause that says so. */
    public static Facts line(String product, long amount, Clause clause) {
        return Facts.of(Payload.PRODUCT, product, AMOUNT, amount, Payload.CLAUSE, clause);
    }

    /** Whom a mail is for, and which it is. */
    public static Facts told(String to, Mail mail) {
        return Facts.of(TO, to, MAIL, mail);
    }

    /** An invoice; one without a due date where the documents name none. */
    public static Facts invoice(Money owed, Optional<LocalDate> dueOn) {
        return Facts.of(AMOUNT, owed.amount(), CURRENCY, owed.currency()).withKnown(DUE_ON, dueOn);
    }

    /**
     * What of a case's money went towards nothing, and what was granted.
     *
     * @param invoiced whether there is an invoice towards which it could go
     */
    public static Facts money(Account account, boolean invoiced) {
        var received =
                invoiced || !account.receipts().isEmpty() ? Facts.of(UNAPPLIED, account.unapplied()) : Facts.NONE;
        return account.granted() > 0 ? received.with(GRANTED, account.granted()) : received;
    }

    /** A line of a fee that is for no product. */
    public static Facts line(long amount, Clause clause) {
        return Facts.of(AMOUNT, amount, Payload.CLAUSE, clause);
    }

    /** A ruling as an answer. */
    public static Facts ruling(String answer, Ruling<?> ruling) {
        return Facts.of(ANSWER, answer, BASIS, ruling.basis(), BECAUSE, ruling.because())
                .with(MISSING, sorted(ruling.missing()))
                .with(FINDINGS, ruling.findings());
    }

    /** A ruling on eligibility as an answer, with the preferences that are not met. */
    public static Facts eligibility(Ruling<Eligibility> ruling) {
        return ruling(ruling.answer().word(), ruling).with(ADVISED, Eligibility.advised(ruling));
    }

    /** A fee of nothing, and the clauses that say so. */
    public static Facts free(List<Clause> because) {
        return ruling("fee", new Ruling<>("fee", Basis.EXPRESS, because, List.of(), Set.of()))
                .with(AMOUNT, 0L)
                .with(CURRENCY, Money.YEN)
                .with(LINES, List.of());
    }

    /** A refund ruling as an answer. */
    public static Facts refund(RefundRuling refund) {
        return Facts.of(ANSWER, refund.answer().word(), BASIS, refund.basis(), BECAUSE, refund.because())
                .with(AMOUNT, refund.amount().amount())
                .with(CURRENCY, refund.amount().currency());
    }

    private static List<String> sorted(Set<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
