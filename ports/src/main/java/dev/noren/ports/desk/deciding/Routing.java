package dev.noren.ports.desk.deciding;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Course;
import dev.noren.domain.life.Decider;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.Directory;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.desk.deciding.Recorder.About;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the row of a lifecycle's table by which an order is decided, and the case on which. Nothing changes by it. */
public final class Routing {

    private static final Schema NAME = Schema.of(Payload.HANDLE);

    private final Archive archive;
    private final Map<String, Programme> programmes;
    private final List<Lifecycle<?, ?>> common;

    public Routing(Archive archive, Map<String, Programme> programmes, List<Lifecycle<?, ?>> common) {
        this.archive = archive;
        this.programmes = programmes;
        this.common = common;
    }

    /** Where an order goes. */
    public sealed interface Goal {

        /** To a row, and the case on which it works or that stands in the way of another. */
        record To<S extends Case, E>(
                About about,
                Row<S, E> row,
                Reader.Read<Facts> payload,
                Lifecycle<S, E> life,
                @Nullable CaseFile<S, E> file)
                implements Goal {

            /** @param newId the id that a case opened by it will bear */
            public Course<S, E> course(String newId) {
                return file == null ? Course.of(life, newId) : file.course();
            }

            public Attempt<S> attempt(Course<S, E> course) {
                return new Attempt<>(
                        course.state(),
                        course.caseId(),
                        about.order().by(),
                        payload.value(),
                        about.world(),
                        about.order().proposed(),
                        course.lastStep());
            }

            public Decision<E> decision(Attempt<S> attempt) {
                return Decider.decide(
                        row, attempt, payload.problems(), about.order().seen(), file == null ? 0 : file.version());
            }
        }

        /** To none, for whatever that is refused. */
        record Nowhere(
                About about,
                Decision.Refused<?> refused,
                @Nullable CaseFile<?, ?> file) implements Goal {}
    }

    /** Where an order goes at an instant, under a version of its edition. */
    public Goal of(Ledger ledger, Instant now, Order order, Under under) {
        if (order.by().subject().filter(whom -> isErased(ledger, whom)).isPresent()) {
            var reasons = new Reasons();
            reasons.wrongState(order.by().role().word(), Flaw.ERASED);
            return new Goal.Nowhere(unknown(ledger, now, order), Decision.refused(reasons.found()), null);
        }
        return order.on().isPresent() ? onCase(ledger, now, order, under) : withoutCase(ledger, now, order, under);
    }

    private static boolean isErased(Ledger ledger, Subject whom) {
        return ledger.holderCount(PartyCase.erased(whom)) > 0;
    }

    private Goal onCase(Ledger ledger, Instant now, Order order, Under under) {
        var file = Directory.find(ledger, order.on().orElseThrow()).flatMap(id -> archive.open(ledger, id));
        return file.isEmpty()
                ? nowhere(unknown(ledger, now, order), Code.NOT_FOUND, null)
                : onCase(ledger, now, order, file.get(), under);
    }

    private <S extends Case, E> Goal onCase(Ledger ledger, Instant now, Order order, CaseFile<S, E> file, Under under) {
        var world = new LedgerWorld(ledger, archive, now, under.of(file.state().edition()));
        if (!file.life().visible(file.state(), order.by(), world)) {
            return nowhere(unknown(ledger, now, order), Code.NOT_FOUND, null);
        }
        var about = About.of(order, world)
                .on(Optional.of(file.state().id()), file.life().name());
        var row = file.life().row(order.command(), order.by().role()).filter(found -> !found.opening());
        return row.isEmpty()
                ? nowhere(about, Code.NOT_ALLOWED, file)
                : new Goal.To<>(about, row.get(), payload(order, row.get()), file.life(), file);
    }

    /** Whoever may not see a case leaves no trace on it. */
    private About unknown(Ledger ledger, Instant now, Order order) {
        return About.of(order, new LedgerWorld(ledger, archive, now, Optional.empty()));
    }

    private static Goal nowhere(About about, Code code, @Nullable CaseFile<?, ?> file) {
        return new Goal.Nowhere(about, Decision.refused(code), file);
    }

    private Goal withoutCase(Ledger ledger, Instant now, Order order, Under under) {
        var edition = order.edition().flatMap(id -> LedgerWorld.edition(ledger, archive, id));
        var lives = new ArrayList<>(common);
        edition.map(office -> programmes.get(office.newest().programme()))
                .ifPresent(programme -> lives.addAll(programme.lifecycles()));
        var world = new LedgerWorld(ledger, archive, now, under.of(edition.flatMap(EditionCase::edition)));
        var about = About.of(order, world);
        if (order.edition().isPresent() && edition.isEmpty()) {
            var reasons = new Reasons();
            reasons.invalid(Payload.EDITION.name(), Flaw.NOT_FOUND);
            return new Goal.Nowhere(about, Decision.refused(reasons.found()), null);
        }
        for (var life : lives) {
            var goal = openingIn(ledger, about, life);
            if (goal.isPresent()) {
                return goal.get();
            }
        }
        return nowhere(about, Code.NOT_ALLOWED, null);
    }

    private <S extends Case, E> Optional<Goal> openingIn(Ledger ledger, About about, Lifecycle<S, E> life) {
        var order = about.order();
        return life.row(order.command(), order.by().role())
                .filter(Row::opening)
                .map(row -> opening(ledger, about, life, row));
    }

    private <S extends Case, E> Goal opening(Ledger ledger, About about, Lifecycle<S, E> life, Row<S, E> row) {
        var payload = payload(about.order(), row);
        var open = new Goal.To<>(about, row, payload, life, null);
        var reading = open.attempt(open.course(""));
        var twin = row.twin()
                .apply(reading)
                .flatMap(claim -> ledger.holders(claim).stream().findFirst())
                .flatMap(id -> archive.open(ledger, id))
                .map(file -> of(life, file));
        return new Goal.To<>(about, row, payload, life, twin.orElse(null));
    }

    /** A case that holds a claim of a lifecycle is of that lifecycle. */
    @SuppressWarnings("unchecked")
    private static <S extends Case, E> CaseFile<S, E> of(Lifecycle<S, E> life, CaseFile<?, ?> file) {
        if (!file.life().name().equals(life.name())) {
            throw new IllegalStateException(file.state().id() + " is no " + life.name());
        }
        return (CaseFile<S, E>) file;
    }

    private static Reader.Read<Facts> payload(Order order, Row<?, ?> row) {
        var read = Reader.read(row.carries(), order.with());
        if (order.handle().isEmpty()) {
            return read;
        }
        var named = Reader.read(
                NAME,
                Form.Fields.NONE.with(
                        Payload.HANDLE.name(), Form.text(order.handle().get())));
        return new Reader.Read<>(
                read.value().overlaidBy(named.value()),
                Stream.concat(read.misread().stream(), named.misread().stream()).toList());
    }
}
