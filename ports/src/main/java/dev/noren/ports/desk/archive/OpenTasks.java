package dev.noren.ports.desk.archive;

import dev.noren.domain.life.Task;
import dev.noren.domain.life.Worklist;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Plugins;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the office: in cases, in the outbox, and with plug-ins. Each is found by an index; no case is folded for it. */
public final class OpenTasks {

    private static final MailSelection STRANDED =
            MailSelection.standing(EnumSet.of(Dispatch.State.NO_ADDRESS, Dispatch.State.GIVEN_UP));

    private final Plugins plugins;

    public OpenTasks(Plugins plugins) {
        this.plugins = plugins;
    }

    /** What has waited longest by now comes first. */
    List<Worklist.Item> by(Ledger ledger, Instant now, int most) {
        var inCases = ledger.tasks(now, most).stream().map(OpenTasks::ofCase);
        var inOutbox = ledger.mailbag().mails(STRANDED.atMost(most)).stream().map(OpenTasks::ofMail);
        var withPlugins = plugins.all().stream()
                .filter(plugin -> plugin.isFaulty())
                .map(plugin -> new Worklist.Item(
                        new Task(Task.Kind.FAULTY_PLUG_IN, plugin.faulty().orElse(now)),
                        new Worklist.About.OfPlugin(plugin.id())));
        return Stream.of(inCases, inOutbox, withPlugins)
                .flatMap(items -> items)
                .sorted(Comparator.comparing(item -> item.task().since()))
                .limit(most)
                .toList();
    }

    private static Worklist.Item ofCase(Ledger.Open open) {
        var card = open.card();
        return new Worklist.Item(
                open.task(), new Worklist.About.OfCase(card.caseId(), card.edition(), card.company(), card.buyer()));
    }

    private static Worklist.Item ofMail(OutboxMail mail) {
        var kind = mail.dispatch().state() == Dispatch.State.GIVEN_UP
                ? Task.Kind.MAIL_GIVEN_UP
                : Task.Kind.MAIL_WITHOUT_ADDRESS;
        return new Worklist.Item(
                new Task(kind, mail.dispatch().since()),
                new Worklist.About.OfMail(mail.onCase(), mail.edition(), mail.mail(), mail.addressee()));
    }
}
