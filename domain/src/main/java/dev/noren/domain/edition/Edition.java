package dev.noren.domain.edition;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Words;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One run of a programme. Data: {@code programme} and {@code rules} name code, everything else is set here. A published
 * version never changes.
 *
 * @param version 1 for the first, and one more for each that follows
 * @param rules a named rule set of the programme
 * @param zone in which days begin and end
 * @param applications when joining is open
 * @param runs when the edition runs
 * @param terms what companies consent to when they join
 * @param declare what companies declare when they join; clauses that are recorded, or MALL24-REQ-17
 * @param numbers the programme's numbers
 * @param partners the partner buyers, by buyer
 * @param contact the address to which companies send changes of an application; told on receiving it
 * @param tracks who plans for the tracks of KOL/KOC, by track; those that are not named have nobody
 */
public record Edition(
        String id,
        long version,
        String programme,
        String rules,
        Words title,
        ZoneId zone,
        Window applications,
        Window runs,
        TermsRef terms,
        List<Clause> declare,
        Facts numbers,
        List<Plan> plans,
        Optional<Fee> fee,
        Map<String, Partner> partners,
        Optional<String> contact,
        Map<String, Track> tracks) {

    /** Which terms hold when the edition is published. */
    public record TermsRef(String id, long version) {
        static final Fact<String> ID = Fact.of("id", new FactType.Handle(FactType.Handle.What.OTHER));
        static final Shape<TermsRef> SHAPE = new Shape<>(
                Schema.of(ID, VERSION),
                facts -> new TermsRef(facts.need(ID), facts.need(VERSION)),
                ref -> Facts.of(ID, ref.id, VERSION, ref.version));
    }

    private static final FactType<String> NAME = new FactType.Handle(FactType.Handle.What.OTHER);

    public static final Fact<String> EDITION = Fact.of("edition", new FactType.Handle(FactType.Handle.What.EDITION));
    public static final Fact<Long> VERSION = Fact.of("version", new FactType.Whole(1, 1_000_000));
    public static final Fact<String> PROGRAMME = Fact.of("programme", NAME);
    public static final Fact<String> RULES = Fact.of("rules", NAME);
    public static final Fact<Words> TITLE = Fact.of("title", new FactType.Shaped<>(Words.ON_A_LINE));
    public static final Fact<ZoneId> ZONE = Fact.of("zone", Codes.zone());
    public static final Fact<Window> APPLICATIONS = Fact.of("applications", new FactType.Shaped<>(Window.SHAPE));
    public static final Fact<Window> RUNS = Fact.of("runs", new FactType.Shaped<>(Window.SHAPE));
    public static final Fact<TermsRef> TERMS = Fact.of("terms", new FactType.Shaped<>(TermsRef.SHAPE));
    public static final Fact<List<Clause>> DECLARE = Fact.of("declare", FactType.listOf(Clauses.type()));
    public static final Fact<Facts> NUMBERS = Fact.of("numbers", FactType.group(Numbers.SCHEMA));
    public static final Fact<List<Plan>> PLANS = Fact.of("plans", FactType.listOf(new FactType.Shaped<>(Plan.SHAPE)));
    public static final Fact<Fee> FEE = Plan.FEE;
    public static final Fact<Map<String, Partner>> PARTNERS =
            Fact.of("partners", new FactType.Named<>(new FactType.Shaped<>(Partner.SHAPE)));
    public static final Fact<String> CONTACT = Fact.of("contact", FactType.line());

    public static final Fact<Map<String, Track>> TRACKS =
            Fact.of("tracks", new FactType.Named<>(new FactType.Shaped<>(Track.SHAPE)));

    /** The edition file. */
    public static final Shape<Edition> SHAPE = new Shape<>(
            Schema.of(EDITION, VERSION, PROGRAMME, RULES, TITLE, ZONE, TERMS)
                    .orNot(APPLICATIONS, RUNS, DECLARE, NUMBERS, PLANS, FEE, PARTNERS, CONTACT, TRACKS),
            Edition::read,
            Edition::written);

    public Edition {
        declare = List.copyOf(declare);
        plans = List.copyOf(plans);
        partners = Map.copyOf(partners);
        tracks = Map.copyOf(tracks);
    }

    /** One for whose tracks nobody plans. */
    public Edition(
            String id,
            long version,
            String programme,
            String rules,
            Words title,
            ZoneId zone,
            Window applications,
            Window runs,
            TermsRef terms,
            List<Clause> declare,
            Facts numbers,
            List<Plan> plans,
            Optional<Fee> fee,
            Map<String, Partner> partners,
            Optional<String> contact) {
        this(
                id,
                version,
                programme,
                rules,
                title,
                zone,
                applications,
                runs,
                terms,
                declare,
                numbers,
                plans,
                fee,
                partners,
                contact,
                Map.of());
    }

    private static final Facts NOTHING_SAID = Facts.of(EDITION, "-", VERSION, 1L, PROGRAMME, "-")
            .with(RULES, "-")
            .with(TITLE, new Words("-", "-"))
            .with(ZONE, ZoneOffset.UTC)
            .with(TERMS, new TermsRef("-", 1));

    /** What can be told of an edition whose file could be read in part only, to look for further faults in it. */
    public static Edition sketch(Facts partlyRead) {
        return read(NOTHING_SAID.overlaidBy(partlyRead));
    }

    private static Edition read(Facts facts) {
        return new Edition(
                facts.need(EDITION),
                facts.need(VERSION),
                facts.need(PROGRAMME),
                facts.need(RULES),
                facts.need(TITLE),
                facts.need(ZONE),
                facts.get(APPLICATIONS).orElse(Window.ALWAYS),
                facts.get(RUNS).orElse(Window.ALWAYS),
                facts.need(TERMS),
                facts.get(DECLARE).orElse(List.of()),
                facts.get(NUMBERS).orElse(Facts.NONE),
                facts.get(PLANS).orElse(List.of()),
                facts.get(FEE),
                facts.get(PARTNERS).orElse(Map.of()),
                facts.get(CONTACT),
                facts.get(TRACKS).orElse(Map.of()));
    }

    private Facts written() {
        return Facts.of(EDITION, id, VERSION, version, PROGRAMME, programme)
                .with(RULES, rules)
                .with(TITLE, title)
                .with(ZONE, zone)
                .with(APPLICATIONS, applications)
                .with(RUNS, runs)
                .with(TERMS, terms)
                .with(DECLARE, declare)
                .with(NUMBERS, numbers)
                .with(PLANS, plans)
                .withKnown(FEE, fee)
                .with(PARTNERS, partners)
                .withKnown(CONTACT, contact)
                .withKnown(TRACKS, Optional.of(tracks).filter(some -> !some.isEmpty()));
    }

    /** The partner that this buyer is; empty where it is none (MALL24-DEAL-4). */
    public Optional<Partner> partner(String buyer) {
        return Optional.ofNullable(partners.get(buyer));
    }

    /** The same with both days of its run: what is open begins on that day, or lasts for a year from its beginning (ours). */
    public Edition runningFrom(LocalDate day) {
        if (runs.from().isPresent() && runs.to().isPresent()) {
            return this;
        }
        var to = runs.to().orElseGet(() -> runs.from().orElse(day).plusYears(1).minusDays(1));
        var from = runs.from().orElse(day.isAfter(to) ? to : day);
        return SHAPE.read().apply(written().with(RUNS, Window.of(from, to)));
    }

    /** Who plans for a track; empty where nobody does. */
    public Optional<Track> track(String name) {
        return Optional.ofNullable(tracks.get(name));
    }

    /** What is given here and is none of these, by path: what a programme that knows but these does not know. */
    public List<Problem> givenBeside(Fact<?>... known) {
        var knowns = Set.of(known);
        var parts = Stream.concat(
                numbers.known().stream()
                        .filter(number -> !knowns.contains(number))
                        .map(number -> NUMBERS.name() + "." + number.name()),
                Stream.of(PLANS, FEE, PARTNERS, TRACKS)
                        .filter(part -> !knowns.contains(part) && gives(part))
                        .map(Fact::name));
        return parts.map(path -> new Problem(path, Flaw.UNKNOWN_FIELD)).toList();
    }

    private boolean gives(Fact<?> part) {
        return written()
                .get(part)
                .filter(given -> !List.of().equals(given) && !Map.of().equals(given))
                .isPresent();
    }

    /** The same with one partner more. */
    public Edition withPartner(String buyer, Partner partner) {
        var more = new HashMap<>(partners);
        more.put(buyer, partner);
        return read(written().with(PARTNERS, more));
    }

    /** The same with somebody who plans for a track. */
    public Edition withTrack(String name, Track track) {
        var more = new HashMap<>(tracks);
        more.put(name, track);
        return read(written().with(TRACKS, more));
    }

    /** The same edition as another version of it. */
    public Edition asVersion(long other) {
        return read(written().with(VERSION, other));
    }
}
