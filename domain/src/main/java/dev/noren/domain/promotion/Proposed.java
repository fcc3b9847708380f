package dev.noren.domain.promotion;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Words;
import java.util.List;
import java.util.Optional;

/**
 * What a plug-in was asked before an order was decided. It travels with the order and is kept with it, so that the decision
 * can be made again when the plug-in is gone; no caller sends it.
 *
 * @param plugin which one was asked; empty where none proposed anything
 * @param plan what it would do for the participation that the order opens
 * @param source the report file from which the order's figures were read
 * @param objections why something that was asked for did not come
 */
public record Proposed(
        Optional<String> plugin, PromotionPlan plan, Optional<Source> source, List<Objection> objections) {

    /** No plug-in was asked. */
    public static final Proposed NOTHING =
            new Proposed(Optional.empty(), PromotionPlan.NOTHING, Optional.empty(), List.of());

    /**
     * A file that was read. What was in it is kept as figures.
     *
     * @param name as it came
     * @param sha256 of its content, in hexadecimal
     */
    public record Source(String name, String sha256) {

        private static final Fact<String> NAME = Fact.of("name", FactType.line());
        private static final Fact<String> HASH = Fact.of("sha256", FactType.line());

        static final Shape<Source> SHAPE = new Shape<>(
                Schema.of(NAME, HASH),
                facts -> new Source(facts.need(NAME), facts.need(HASH)),
                source -> Facts.of(NAME, source.name, HASH, source.sha256));
    }

    /**
     * Something that could not be had from a plug-in, and without which the order cannot be followed.
     *
     * @param field the field of the payload that asked for it
     * @param lacking the fields that it would have filled: that they are missing is not said again
     */
    public record Objection(String field, Words says, List<String> lacking) {

        private static final Fact<String> FIELD = Fact.of("field", FactType.prose());
        private static final Fact<Words> SAYS = Fact.of("says", new FactType.Shaped<>(Words.SHAPE));
        private static final Fact<List<String>> LACKING = Fact.of("lacking", FactType.listOf(FactType.prose()));

        static final Shape<Objection> SHAPE = new Shape<>(
                Schema.of(FIELD, SAYS).orNot(LACKING),
                facts -> new Objection(
                        facts.need(FIELD), facts.need(SAYS), facts.get(LACKING).orElse(List.of())),
                objection ->
                        Facts.of(FIELD, objection.field, SAYS, objection.says).with(LACKING, objection.lacking));

        public Objection {
            lacking = List.copyOf(lacking);
        }

        public Objection(String field, Words says) {
            this(field, says, List.of());
        }
    }

    private static final Fact<String> PLUGIN = Fact.of("plugin", new FactType.Handle(FactType.Handle.What.OTHER));
    private static final Fact<PromotionPlan> PLAN = Fact.of("plan", new FactType.Shaped<>(PromotionPlan.SHAPE));
    private static final Fact<Source> SOURCE = Fact.of("source", new FactType.Shaped<>(Source.SHAPE));
    private static final Fact<List<Objection>> OBJECTIONS =
            Fact.of("objections", FactType.listOf(new FactType.Shaped<>(Objection.SHAPE)));

    public static final Shape<Proposed> SHAPE = new Shape<>(
            Schema.allOptional(PLUGIN, PLAN, SOURCE, OBJECTIONS),
            facts -> new Proposed(
                    facts.get(PLUGIN),
                    facts.get(PLAN).orElse(PromotionPlan.NOTHING),
                    facts.get(SOURCE),
                    facts.get(OBJECTIONS).orElse(List.of())),
            Proposed::written);

    public Proposed {
        objections = List.copyOf(objections);
    }

    private Facts written() {
        return Facts.NONE
                .withKnown(PLUGIN, plugin)
                .withKnown(PLAN, plan.ifAny())
                .withKnown(SOURCE, source)
                .withKnown(OBJECTIONS, Optional.of(objections).filter(some -> !some.isEmpty()));
    }

    /** A plan by that plug-in. */
    public static Proposed plan(String plugin, PromotionPlan plan) {
        return new Proposed(Optional.of(plugin), plan, Optional.empty(), List.of());
    }

    /** What could not be had. */
    public static Proposed objecting(List<Objection> objections) {
        return new Proposed(Optional.empty(), PromotionPlan.NOTHING, Optional.empty(), objections);
    }

    /** Whether a field is missing because a plug-in did not fill it. */
    public boolean explains(String missing) {
        return objections.stream().anyMatch(objection -> objection.lacking().contains(missing));
    }
}
