package dev.noren.adapters.sqlite;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Word;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** A mail of the outbox as a tree, without its number. */
final class MailForm {

    private MailForm() {}

    static Form.Fields write(OutboxMail mail) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("version", Form.whole(1));
        fields.put("at", Form.text(mail.at().toString()));
        mail.to().ifPresent(to -> fields.put("to", Form.texts(List.of(to.sort().word(), to.name()))));
        fields.put("mail", Form.text(mail.mail().word()));
        fields.put("language", Form.text(mail.language().toLanguageTag()));
        fields.put("because", Form.texts(mail.because().stream().map(Clause::id).toList()));
        fields.put("subject", Form.text(mail.subject()));
        fields.put("text", Form.text(mail.text()));
        return Form.Fields.of(fields);
    }

    static OutboxMail read(long number, long decision, String caseId, Form.Fields tree) {
        return new OutboxMail(
                number,
                decision,
                Instant.parse(text(tree, "at")),
                caseId,
                tree.get("to").map(to -> subject(texts(to))),
                word(Mail.values(), text(tree, "mail")),
                Locale.forLanguageTag(text(tree, "language")),
                texts(tree.get("because").orElseThrow()).stream()
                        .map(id -> Clauses.byId(id).orElseThrow())
                        .toList(),
                text(tree, "subject"),
                text(tree, "text"));
    }

    private static Subject subject(List<String> parts) {
        return new Subject(word(Subject.Sort.values(), parts.get(0)), parts.get(1));
    }

    private static String text(Form.Fields tree, String name) {
        return ((Form.Text) tree.get(name).orElseThrow()).value();
    }

    private static List<String> texts(Form form) {
        return ((Form.Items) form)
                .values().stream().map(each -> ((Form.Text) each).value()).toList();
    }

    private static <W extends Word> W word(W[] words, String text) {
        return Arrays.stream(words)
                .filter(word -> word.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word: " + text));
    }
}
