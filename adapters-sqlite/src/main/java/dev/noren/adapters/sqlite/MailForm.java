package dev.noren.adapters.sqlite;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Word;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Letters.Letter;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail of the outbox as a tree, without its number and how it stands. Version 1 had neither {@code html} nor {@code until}.
 */
final class MailForm {

    private MailForm() {}

    static Form.Fields write(OutboxMail mail) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("version", Form.whole(2));
        fields.put("at", Form.text(mail.at().toString()));
        mail.to().ifPresent(to -> fields.put("to", Form.texts(List.of(to.sort().word(), to.name()))));
        fields.put("mail", Form.text(mail.mail().word()));
        fields.put("language", Form.text(mail.language().toLanguageTag()));
        fields.put("because", Form.texts(mail.because().stream().map(Clause::id).toList()));
        fields.put("subject", Form.text(mail.subject()));
        fields.put("text", Form.text(mail.text()));
        fields.put("html", Form.text(mail.letter().html()));
        mail.until().ifPresent(end -> fields.put("until", Form.text(end.toString())));
        return Form.Fields.of(fields);
    }

    static OutboxMail read(
            long number, long decision, String caseId, Form.Fields tree, Optional<String> edition, Dispatch dispatch) {
        return new OutboxMail(
                number,
                decision,
                Instant.parse(text(tree, "at")),
                caseId,
                edition,
                tree.get("to").map(to -> subject(texts(to))),
                word(Mail.values(), text(tree, "mail")),
                Locale.forLanguageTag(text(tree, "language")),
                texts(tree.get("because").orElseThrow()).stream()
                        .map(id -> Clauses.byId(id).orElseThrow())
                        .toList(),
                new Letter(
                        text(tree, "subject"),
                        text(tree, "text"),
                        tree.get("html").map(MailForm::text).orElse("")),
                tree.get("until").map(MailForm::text).map(Instant::parse),
                dispatch);
    }

    private static Subject subject(List<String> parts) {
        return new Subject(word(Subject.Sort.values(), parts.get(0)), parts.get(1));
    }

    private static String text(Form.Fields tree, String name) {
        return text(tree.get(name).orElseThrow());
    }

    private static String text(Form form) {
        return ((Form.Text) form).value();
    }

    private static List<String> texts(Form form) {
        return ((Form.Items) form).values().stream().map(MailForm::text).toList();
    }

    static <W extends Word> W word(W[] words, String text) {
        return Arrays.stream(words)
                .filter(word -> word.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word: " + text));
    }
}
