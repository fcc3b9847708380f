package dev.noren.ports.desk.plugin;

import dev.noren.domain.advice.Advice;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Shown;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts beside a ruling on eligibility what the buyer's plug-in thinks of the products. The ruling stays as it is. Never to be
 * called inside a unit of work.
 */
public final class Opinions {

    private static final String ELIGIBILITY = "eligibility";
    private static final String ADVICE = "advice";

    private final Store store;
    private final Archive archive;
    private final Map<String, Programme> programmes;
    private final Buyers buyers;

    public Opinions(Store store, Archive archive, Map<String, Programme> programmes, Buyers buyers) {
        this.store = store;
        this.archive = archive;
        this.programmes = programmes;
        this.buyers = buyers;
    }

    /**
     * Whom to ask, and about what.
     *
     * @param products by name
     */
    private record Asked(String plugin, Edition edition, Map<String, Facts> products) {}

    /** Whether anybody can be asked. */
    public boolean concern(Question question) {
        return question.on().isEmpty()
                && (question.name().equals(ELIGIBILITY) || question.name().equals(ADVICE))
                && !buyers.isEmpty();
    }

    /** The same answer, with what plug-ins think beside it. */
    public Answer beside(Answer answer, Question question, Function<Ledger, Instant> now) {
        if (!(answer instanceof Answer.Given given)) {
            return answer;
        }
        var at = store.read(now::apply);
        return question.name().equals(ELIGIBILITY)
                ? with(given, beside(given.facts(), about(question), question, at))
                : with(given, advice(given.facts(), question, at));
    }

    private static Answer with(Answer.Given given, Facts facts) {
        return new Answer.Given(
                given.onCase(), given.opened(), facts, given.because(), given.flags(), given.notes(), given.version());
    }

    private Facts advice(Facts advice, Question question, Instant now) {
        var said = about(question);
        var entries = new ArrayList<Facts>();
        advice.get(Advice.EDITIONS)
                .orElse(List.of())
                .forEach(entry -> entries.add(beside(entry, said.overlaidBy(entry), question, now)));
        return advice.with(Advice.EDITIONS, List.copyOf(entries));
    }

    /** @param about the edition, the choices in it, and the products */
    private Facts beside(Facts shown, Facts about, Question question, Instant now) {
        var asked = store.read(ledger -> asked(ledger, now, about, question));
        return shown.withKnown(
                Shown.BUYER_FINDINGS,
                asked.flatMap(each -> thinks(each, buyers.at(now))).filter(findings -> !findings.isEmpty()));
    }

    private static Optional<List<ProductFinding>> thinks(Asked asked, Buyers whom) {
        return whom.findings(asked.plugin(), asked.edition(), asked.products()).value();
    }

    private Optional<Asked> asked(Ledger ledger, Instant now, Facts about, Question question) {
        return about.get(Payload.EDITION)
                .or(question::edition)
                .flatMap(id -> LedgerWorld.edition(ledger, archive, id))
                .map(office -> office.newest())
                .flatMap(edition -> Optional.ofNullable(programmes.get(edition.programme()))
                        .flatMap(programme -> programme.plugin(edition, about))
                        .map(plugin -> new Asked(plugin, edition, products(ledger, now, about))));
    }

    private Map<String, Facts> products(Ledger ledger, Instant now, Facts about) {
        var world = new LedgerWorld(ledger, archive, now, Optional.empty());
        var products = new LinkedHashMap<String, Facts>();
        about.get(Payload.PRODUCTS)
                .orElse(List.of())
                .forEach(name -> world.product(name).ifPresent(facts -> products.put(name, facts)));
        return products;
    }

    /** What the question is about, by the schemas of those who can have answered it. */
    private Facts about(Question question) {
        var about = Facts.NONE;
        for (var programme : programmes.values()) {
            for (var query : programme.queries()) {
                about = query.name().equals(ELIGIBILITY) ? about.overlaidBy(read(query, question)) : about;
            }
        }
        return about;
    }

    private static Facts read(Query<Void> query, Question question) {
        return Reader.read(query.about(), question.about()).value();
    }
}
