package dev.noren.ports.desk.answer;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.When;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Role;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.desk.mail.Postbox;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Agenda;
import dev.noren.ports.driving.Selection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What has its day for a company or buyer, read from its cases as they stand. */
public final class Diary {

    /** For how long what is over is still told, days. */
    private static final int LOOKING_BACK = 365;
    /** How many entries are told; of more, those that are over, and then the latest, are left out. */
    private static final int MOST = 1_000;

    private static final int AT_ONCE = 200;

    private final Archive archive;
    private final List<String> kinds;

    /** @param kinds those of the cases that are looked through */
    public Diary(Archive archive, List<String> kinds) {
        this.archive = archive;
        this.kinds = kinds;
    }

    /** Empty where there is no such company or buyer. */
    public Optional<Agenda> of(Ledger ledger, Instant now, Actor whose) {
        return subject(whose)
                .filter(subject -> !ledger.holders(PartyCase.named(subject)).isEmpty())
                .map(subject -> new Reading(ledger, now, whose, subject).agenda());
    }

    private static Optional<Subject> subject(Actor whose) {
        return switch (whose.role()) {
            case COMPANY -> Optional.of(Subject.company(whose.name()));
            case BUYER -> Optional.of(Subject.buyer(whose.name()));
            case SECRETARIAT, CLOCK -> Optional.empty();
        };
    }

    /** One agenda being put together. */
    private final class Reading {

        private final Ledger ledger;
        private final Instant now;
        private final Actor whose;
        private final Subject subject;
        private final Locale language;

        Reading(Ledger ledger, Instant now, Actor whose, Subject subject) {
            this.ledger = ledger;
            this.now = now;
            this.whose = whose;
            this.subject = subject;
            this.language = Postbox.language(new LedgerWorld(ledger, archive, now, Optional.empty()), subject);
        }

        Agenda agenda() {
            var byDay = Comparator.comparing(Reading::begins).thenComparing(Agenda.Entry::id);
            var entries = kinds.stream()
                    .flatMap(kind -> cases(kind).stream())
                    .flatMap(this::entries)
                    .filter(entry -> !over(entry, LOOKING_BACK))
                    .sorted(Comparator.<Agenda.Entry, Boolean>comparing(entry -> over(entry, 0))
                            .thenComparing(byDay))
                    .limit(MOST)
                    .sorted(byDay)
                    .toList();
            return new Agenda(whose, language, entries);
        }

        private List<CaseFile<?, ?>> cases(String kind) {
            var found = new ArrayList<CaseFile<?, ?>>();
            var asked = new Selection(
                    whose,
                    kind,
                    Optional.empty(),
                    own(Role.COMPANY),
                    own(Role.BUYER),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    AT_ONCE);
            while (true) {
                var cards = ledger.cards(asked);
                for (var placed : cards) {
                    archive.open(ledger, placed.card().caseId()).ifPresent(found::add);
                    asked = asked.from(placed.place());
                }
                if (cards.size() < AT_ONCE) {
                    return found;
                }
            }
        }

        private Optional<String> own(Role role) {
            return Optional.of(whose.name()).filter(name -> whose.is(role));
        }

        private <S extends Case, E> Stream<Agenda.Entry> entries(CaseFile<S, E> file) {
            var world = new LedgerWorld(ledger, archive, now, file.state().edition());
            if (!world.inEdition() || !file.life().visible(file.state(), whose, world)) {
                return Stream.empty();
            }
            var edition = world.edition();
            return file.life().agenda(file.state(), edition).stream()
                    .filter(appointment -> appointment.whose().contains(subject))
                    .filter(appointment -> stands(appointment, file, edition.zone()))
                    .map(appointment -> entry(appointment, file, edition));
        }

        /** A finished case has no deadlines (8.1): what is left of it is what happened before it was. */
        private static boolean stands(Appointment appointment, CaseFile<?, ?> file, ZoneId zone) {
            return file.finished()
                    .map(at -> LocalDate.ofInstant(at, zone))
                    .map(day -> appointment.occasion().happens()
                            && !appointment.when().lastDay(zone).isAfter(day))
                    .orElse(true);
        }

        private Agenda.Entry entry(Appointment appointment, CaseFile<?, ?> file, Edition edition) {
            return new Agenda.Entry(
                    file.state().id(),
                    file.version(),
                    file.changed(),
                    edition.zone(),
                    summary(appointment, file.state(), edition),
                    appointment);
        }

        /** By handles alone: what a company or buyer is called can be the name of a person. */
        private String summary(Appointment appointment, Case state, Edition edition) {
            boolean japanese = language.equals(Locale.JAPANESE);
            var called = appointment.occasion().called().in(language);
            var about = appointment.about().map(words -> words.in(language));
            var other = whose.is(Role.BUYER) ? state.company() : state.buyer();
            var title = edition.title().in(language);
            return called
                    + about.map(what -> (japanese ? "：" : ": ") + what).orElse("")
                    + (japanese ? "（" : " (")
                    + title
                    + other.map(name -> (japanese ? "・" : "; ") + name).orElse("")
                    + (japanese ? "）" : ")");
        }

        private boolean over(Agenda.Entry entry, int daysAgo) {
            var zone = entry.zone();
            return entry.appointment()
                    .when()
                    .lastDay(zone)
                    .isBefore(LocalDate.ofInstant(now, zone).minusDays(daysAgo));
        }

        private static Instant begins(Agenda.Entry entry) {
            return switch (entry.appointment().when()) {
                case When.Days days -> days.first().atStartOfDay(entry.zone()).toInstant();
                case When.Moment moment -> moment.at();
            };
        }
    }
}
