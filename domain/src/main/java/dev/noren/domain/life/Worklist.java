package dev.noren.domain.life;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.notice.Mail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code worklist}: what waits for the office, over all editions; what has waited longest comes first (section 3.0). */
public final class Worklist {

    /** How many items an answer holds. */
    private static final int MOST = 1_000;

    private static final Fact<Task.Kind> KIND = Fact.of("kind", FactType.oneOf(Task.Kind.class));
    private static final Fact<String> CASE = Fact.of("case", FactType.line());
    private static final Fact<Instant> SINCE = Fact.of("since", new FactType.Moment());
    private static final Fact<String> TO = Fact.of("to", FactType.line());
    private static final Fact<Mail> MAIL = Fact.of("mail", FactType.oneOf(Mail.class));
    private static final Fact<String> PLUG_IN = Fact.of("plugin", FactType.line());
    private static final Fact<List<Facts>> ITEMS = Fact.of(
            "items",
            FactType.listOf(FactType.group(Schema.of(KIND, SINCE)
                    .orNot(CASE, Payload.EDITION, Payload.COMPANY, Payload.BUYER, MAIL, TO, PLUG_IN))));
    /** Whether more waits than is shown. */
    private static final Fact<Boolean> MORE = Fact.of("more", FactType.flag());

    public static final Query<Void> QUERY = new Query<>(
            "worklist",
            Set.of(Role.SECRETARIAT),
            Schema.EMPTY,
            Set.of(),
            (question, reasons) -> answer(question.world().worklist(MOST + 1)));

    private Worklist() {}

    /**
     * Something that waits.
     *
     * @param about where: a case, a mail about one, or a plug-in
     */
    public record Item(Task task, About about) {}

    /** Where something waits. */
    public sealed interface About {

        record OfCase(String id, Optional<String> edition, Optional<String> company, Optional<String> buyer)
                implements About {}

        /** @param to the handle of whom it is for */
        record OfMail(String onCase, Optional<String> edition, Mail mail, String to) implements About {}

        record OfPlugin(String id) implements About {}
    }

    private static Facts answer(List<Item> items) {
        var shown = items.stream().limit(MOST).map(Worklist::written).toList();
        return Facts.of(ITEMS, shown, MORE, items.size() > MOST);
    }

    private static Facts written(Item item) {
        var waits = Facts.of(KIND, item.task().kind(), SINCE, item.task().since());
        return switch (item.about()) {
            case About.OfCase(var id, var edition, var company, var buyer) ->
                waits.with(CASE, id)
                        .withKnown(Payload.EDITION, edition)
                        .withKnown(Payload.COMPANY, company)
                        .withKnown(Payload.BUYER, buyer);
            case About.OfMail(var id, var edition, var mail, var to) ->
                waits.with(CASE, id)
                        .withKnown(Payload.EDITION, edition)
                        .with(MAIL, mail)
                        .with(TO, to);
            case About.OfPlugin(var id) -> waits.with(PLUG_IN, id);
        };
    }
}
