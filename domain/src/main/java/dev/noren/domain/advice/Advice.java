package dev.noren.domain.advice;

import static dev.noren.domain.clause.Deck23.CMP_1;
import static dev.noren.domain.clause.Deck23.DISC_1;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.PRODUCTS;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import dev.noren.domain.office.InEdition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code advice {company, products}}: every edition with its ruling, fee, own costs and what is missing, one entry for each
 * combination of choices; the comparison table, filled for this company; and all of it in print. It asks each programme its
 * own questions and knows none by name.
 */
public final class Advice {

    public static final Fact<List<Facts>> EDITIONS = Fact.of("editions", FactType.listOf(FactType.group(Schema.EMPTY)));
    private static final Fact<List<Facts>> COMPARISON =
            Fact.of("comparison", FactType.listOf(FactType.group(Schema.EMPTY)));
    private static final Fact<Words> TEXT = Fact.of("text", new FactType.Shaped<>(Words.SHAPE));

    private final Map<String, Programme> programmes;

    /** @param programmes those that an edition can name */
    public Advice(Map<String, Programme> programmes) {
        this.programmes = Map.copyOf(programmes);
    }

    /** The question. */
    public Query<Void> query() {
        return new Query<>(
                "advice", Query.COMPANY_AND_OFFICE, Schema.of(COMPANY, PRODUCTS), Set.of(CMP_1), this::answer);
    }

    private Facts answer(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        if (!reasons.none()) {
            return Facts.NONE;
        }
        var applicant = Applicant.named(question).orElseThrow();
        var editions = InEdition.each(question.world())
                .map(world -> entries(world, question))
                .filter(entries -> !entries.isEmpty())
                .toList();
        var columns =
                editions.stream().flatMap(entries -> column(entries).stream()).toList();
        var paper = new Paper(applicant, question.now(), editions, columns);
        var names = List.copyOf(applicant.products().keySet());
        return Facts.of(
                        EDITIONS,
                        editions.stream()
                                .flatMap(List::stream)
                                .map(Entry::shown)
                                .toList())
                .with(
                        COMPARISON,
                        columns.stream().map(column -> column.shown(names)).toList())
                .with(TEXT, new Words(paper.in(Locale.JAPANESE), paper.in(Locale.ENGLISH)))
                .with(Shown.NOTES, List.<Clause>of(CMP_1, DISC_1));
    }

    /** What an edition says for each combination of its choices; none where nothing can be asked of its programme. */
    private List<Entry> entries(InEdition world, Attempt<Void> question) {
        return programmeOf(world).stream()
                .flatMap(programme -> programme.choices(world.edition()).stream()
                        .flatMap(choices -> entry(programme, choices, world, question).stream()))
                .toList();
    }

    private Optional<Programme> programmeOf(InEdition world) {
        return Optional.ofNullable(programmes.get(world.edition().programme()));
    }

    private static Optional<Entry> entry(Programme programme, Facts choices, InEdition world, Attempt<Void> question) {
        var about = question.with().overlaidBy(choices);
        var asked = new Attempt<Void>(null, question.caseId(), question.by(), about, world);
        return asked("eligibility", programme, asked)
                .flatMap(ruling ->
                        asked("fee", programme, asked).map(fee -> new Entry(world.edition(), choices, ruling, fee)));
    }

    /** What the programme itself answers. */
    private static Optional<Facts> asked(String name, Programme programme, Attempt<Void> question) {
        return programme.queries().stream()
                .filter(query -> query.name().equals(name))
                .findFirst()
                .map(query -> query.answering().answer(question, new Reasons()));
    }

    private Optional<Column> column(List<Entry> entries) {
        return Optional.ofNullable(programmes.get(entries.getFirst().edition().programme()))
                .flatMap(Programme::comparison)
                .map(words -> new Column(words, entries));
    }
}
