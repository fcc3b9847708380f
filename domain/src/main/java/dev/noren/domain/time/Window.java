package dev.noren.domain.time;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.time.LocalDate;
import java.util.Optional;

/** Days from a first to a last one, both included; a side left out is open. */
public record Window(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** All year, every year. */
    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    public static final Fact<LocalDate> FROM = Fact.of("from", FactType.date());
    public static final Fact<LocalDate> TO = Fact.of("to", FactType.date());

    /** Written as {@code {from: 2025-04-01, to: 2026-03-31}}. */
    public static final Shape<Window> SHAPE = new Shape<>(
            Schema.allOptional(FROM, TO),
            facts -> new Window(facts.get(FROM), facts.get(TO)),
            window -> Facts.NONE.withKnown(FROM, window.from).withKnown(TO, window.to));

    public static Window of(LocalDate from, LocalDate to) {
        return new Window(Optional.of(from), Optional.of(to));
    }

    public boolean closesBeforeItOpens() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    public boolean notYetOpenOn(LocalDate day) {
        return from.isPresent() && day.isBefore(from.get());
    }

    public boolean overOn(LocalDate day) {
        return to.isPresent() && day.isAfter(to.get());
    }

    public boolean holds(LocalDate day) {
        return !notYetOpenOn(day) && !overOn(day);
    }
}
