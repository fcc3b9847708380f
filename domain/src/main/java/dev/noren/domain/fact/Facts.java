package dev.noren.domain.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known, by fact. Whatever is not in here is unknown, which is neither yes nor no. Immutable; keeps the order in
 * which facts were added. A look-up costs a few nanoseconds: rules do hardly anything else.
 */
public final class Facts {

    /** Nothing known. */
    public static final Facts NONE = new Facts(new Fact<?>[0], new Object[0]);

    private final Fact<?>[] facts;
    private final Object[] values;
    private final @Nullable Fact<?>[] table;
    private final @Nullable Object[] slots;

    private Facts(Fact<?>[] facts, Object[] values) {
        this.facts = facts;
        this.values = values;
        int size = Integer.highestOneBit(Math.max(1, facts.length) * 4 - 1);
        this.table = new @Nullable Fact<?>[size];
        this.slots = new @Nullable Object[size];
        for (int i = 0; i < facts.length; i++) {
            int slot = facts[i].hash & size - 1;
            while (table[slot] != null) {
                slot = slot + 1 & size - 1;
            }
            table[slot] = facts[i];
            slots[slot] = values[i];
        }
    }

    public static <A> Facts of(Fact<A> fact, A value) {
        return NONE.with(fact, value);
    }

    public static <A, B> Facts of(Fact<A> fact, A value, Fact<B> second, B other) {
        return of(fact, value).with(second, other);
    }

    public static <A, B, C> Facts of(Fact<A> fact, A value, Fact<B> second, B other, Fact<C> third, C last) {
        return of(fact, value, second, other).with(third, last);
    }

    /** The value, or null where it is unknown. For rules, which look up millions of times a second. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T orNull(Fact<T> fact) {
        int mask = table.length - 1;
        int slot = fact.hash & mask;
        for (@Nullable Fact<?> found = table[slot]; found != null; found = table[slot]) {
            if (found == fact) {
                return (T) slots[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable(orNull(fact));
    }

    /**
     * The value of a fact that is surely known.
     *
     * @throws NoSuchElementException where it is not; a bug of the caller
     */
    public <T> T need(Fact<T> fact) {
        @Nullable T value = orNull(fact);
        if (value == null) {
            throw new NoSuchElementException("not known: " + fact.name());
        }
        return value;
    }

    public boolean knows(Fact<?> fact) {
        return orNull(fact) != null;
    }

    public boolean isEmpty() {
        return facts.length == 0;
    }

    /** The facts that are known, in the order in which they were added. */
    public List<Fact<?>> known() {
        return List.of(facts);
    }

    /** The same with one fact more, or changed. */
    public <T> Facts with(Fact<T> fact, T value) {
        for (int i = 0; i < facts.length; i++) {
            if (facts[i] == fact) {
                var changed = values.clone();
                changed[i] = value;
                return new Facts(facts, changed);
            }
        }
        var longerFacts = Arrays.copyOf(facts, facts.length + 1);
        var longerValues = Arrays.copyOf(values, values.length + 1);
        longerFacts[facts.length] = fact;
        longerValues[values.length] = value;
        return new Facts(longerFacts, longerValues);
    }

    /** The same with one fact more where there is a value for it. */
    public <T> Facts withKnown(Fact<T> fact, Optional<? extends T> value) {
        return value.isPresent() ? with(fact, value.get()) : this;
    }

    /** The same without that fact. */
    public Facts without(Fact<?> fact) {
        var left = NONE;
        for (var each : facts) {
            left = each == fact ? left : left.copying(each, this);
        }
        return left;
    }

    /**
     * What is known when the newer facts are laid over these. Facts inside a fact ({@code alibaba.listing}) are laid over
     * one by one, too: what the newer ones do not speak of stays known.
     */
    public Facts overlaidBy(Facts newer) {
        var all = this;
        for (var fact : newer.facts) {
            all = all.laying(fact, newer);
        }
        return all;
    }

    private <T> Facts laying(Fact<T> fact, Facts newer) {
        if (orNull(fact) instanceof Facts inside && newer.need(fact) instanceof Facts newerInside) {
            @SuppressWarnings("unchecked")
            var both = (T) inside.overlaidBy(newerInside);
            return with(fact, both);
        }
        return copying(fact, newer);
    }

    private <T> Facts copying(Fact<T> fact, Facts from) {
        return with(fact, from.need(fact));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Facts that) || that.facts.length != facts.length) {
            return false;
        }
        for (int i = 0; i < facts.length; i++) {
            if (!values[i].equals(that.orNull(facts[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int sum = 0;
        for (int i = 0; i < facts.length; i++) {
            sum += facts[i].name().hashCode() ^ values[i].hashCode();
        }
        return sum;
    }

    @Override
    public String toString() {
        var parts = new ArrayList<String>();
        for (int i = 0; i < facts.length; i++) {
            parts.add(facts[i].name() + ": " + values[i]);
        }
        return "{" + String.join(", ", parts) + "}";
    }
}
