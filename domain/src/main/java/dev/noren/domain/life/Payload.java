package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.money.Payout;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.terms.Signatory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the payloads of several commands and questions carry, by the name that everybody uses. */
public final class Payload {

    public static final Fact<String> COMPANY = Fact.of("company", FactType.company());
    public static final Fact<String> BUYER = Fact.of("buyer", FactType.buyer());
    public static final Fact<String> PRODUCT = Fact.of("product", FactType.product());
    public static final Fact<List<String>> PRODUCTS = Fact.of("products", FactType.listOf(FactType.product()));
    /** The name that a new party is given; it comes with the command, not in its payload. */
    public static final Fact<String> HANDLE = Fact.of("name", new FactType.Handle(FactType.Handle.What.OTHER));

    public static final Fact<String> EDITION = Fact.of("edition", new FactType.Handle(FactType.Handle.What.EDITION));

    /** The clauses declared; empty for {@code all}. */
    public static final Fact<Optional<List<Clause>>> DECLARE =
            Fact.of("declare", new FactType.WordOr<>("all", FactType.listOf(Clauses.type())));

    public static final Fact<Signatory> SIGNATORY = Fact.of("signatory", new FactType.Shaped<>(Signatory.SHAPE));
    public static final Fact<Long> TERMS = Fact.of("terms", FactType.positive());
    public static final Fact<Clause> CLAUSE = Fact.of("clause", Clauses.type());
    public static final Fact<List<Clause>> CLAUSES = Fact.of("clauses", FactType.listOf(Clauses.type()));
    public static final Fact<Boolean> ACCEPT = Fact.of("accept", FactType.flag());
    /** Why, in the words of whoever says so. */
    public static final Fact<String> REASON = Fact.personal("reason", FactType.prose());
    /** Why an application was adopted or rejected; for the secretariat alone. */
    public static final Fact<String> INTERNAL_REASON = Fact.personal("internalReason", FactType.prose());

    public static final Fact<String> NOTE = Fact.personal("note", FactType.prose());
    public static final Fact<String> GROUND = Fact.of("ground", FactType.prose());
    public static final Fact<String> CAUSE = Fact.of("cause", FactType.line());

    /** Money received or granted: whole yen, above 0. */
    public static final Fact<Long> PAID = Receipt.AMOUNT;

    public static final Fact<LocalDate> RECEIVED_ON = Receipt.RECEIVED_ON;
    public static final Fact<String> REFERENCE = Receipt.REFERENCE;
    public static final Fact<LocalDate> PAID_ON = Payout.PAID_ON;
    public static final Fact<LastDay> DEADLINE = Fact.of("deadline", FactType.oneOf(LastDay.class));
    /** Until when a deadline is extended: its new last day. */
    public static final Fact<LocalDate> EXTENDED_UNTIL = Fact.of("until", FactType.date());
    /** Whatever the company answers to a survey. */
    public static final Fact<Object> ANSWERS = Fact.personal("answers", new FactType.Anything());

    private Payload() {}
}
