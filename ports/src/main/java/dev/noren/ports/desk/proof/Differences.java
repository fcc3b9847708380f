package dev.noren.ports.desk.proof;

import dev.noren.domain.life.Code;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.proof.Replay.Difference;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.ArrayList;
import java.util.List;

/** In what two decisions on the same order differ. */
final class Differences {

    private static final List<String> PARTS = List.of(
            "outcome", "reasons", "events", "because", "flags", "looked", "case", "life", "edition", "world", "order",
            "whose");

    private Differences() {}

    /** @param mails those that were written with the stored one */
    static List<Difference> between(DecisionRecord stored, List<OutboxMail> mails, PastLedger.Appended now) {
        var found = new ArrayList<Difference>();
        var before = RecordForm.write(stored);
        var after = RecordForm.write(now.record());
        for (var part : PARTS) {
            var one = part(stored, now.record(), before, part);
            var other = part(now.record(), stored, after, part);
            if (!one.equals(other)) {
                found.add(new Difference(stored.number(), stored.release(), part, one, other));
            }
        }
        var told = told(mails);
        var tells = told(now.mails());
        if (!told.equals(tells)) {
            found.add(new Difference(stored.number(), stored.release(), "notifications", told, tells));
        }
        return found;
    }

    /** The outcome in a word. */
    static String outcome(DecisionRecord record) {
        return record.refused().map(Code::word).orElse("accepted");
    }

    private static String part(DecisionRecord record, DecisionRecord other, Form.Fields tree, String part) {
        if (part.equals("events") && !versions(record).equals(versions(other))) {
            // an event is kept in the version of its time: its name is what both have
            return record.events().stream().map(StoredEvent::name).toList().toString();
        }
        if (part.equals("looked")
                && (record.release().isEmpty() && other.release().isEmpty())
                && (record.looked().values().isEmpty()
                        || other.looked().values().isEmpty())) {
            return "not kept"; // before there was such a thing
        }
        return tree.get(part).map(Json::canonical).orElse("none");
    }

    private static List<Integer> versions(DecisionRecord record) {
        return record.events().stream().map(StoredEvent::version).toList();
    }

    private static String told(List<OutboxMail> mails) {
        return mails.stream()
                .map(mail -> mail.mail().word() + " to "
                        + mail.to().map(Subject::spoken).orElse("secretariat") + " in "
                        + mail.language().toLanguageTag() + " because "
                        + mail.because().stream().map(clause -> clause.id()).toList()
                        + mail.until().map(end -> " until " + end).orElse(""))
                .toList()
                .toString();
    }
}
