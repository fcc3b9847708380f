package dev.noren.ports.driven;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Word;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Letters.Letter;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mail of the outbox as a tree, without its number and how it stands. Version 1 had neither {@code html} nor {@code until},
 * version 2 no {@code salt}.
 */
public final class MailForm {

    private static final String SALT = "salt";

    private MailForm() {}

    /** What a store keeps of it. */
    public static Form.Fields write(OutboxMail mail) {
        return mail.salt().isEmpty() ? said(mail) : said(mail).with(SALT, Form.text(mail.salt()));
    }

    /** What the record of its decision holds of it: so nobody can change a mail afterwards, nor guess at it from the log. */
    public static String token(OutboxMail mail) {
        return Personal.token(mail.salt(), said(mail));
    }

    /** The same, of a tree that was kept; empty where no record vouches for it. */
    public static Optional<String> token(Form.Fields kept) {
        return kept.get(SALT)
                .filter(Form.Text.class::isInstance)
                .map(salt -> Personal.token(text(salt), kept.without(SALT)));
    }

    /** Whether its words and its salt were erased. */
    public static boolean isBlank(Form.Fields kept) {
        return kept.get(SALT).isEmpty()
                && Stream.of("subject", "text")
                        .allMatch(name -> kept.get(name)
                                .filter(Form.text(Fact.ERASED)::equals)
                                .isPresent())
                && kept.get("html").filter(Form.text("")::equals).isPresent();
    }

    private static Form.Fields said(OutboxMail mail) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("version", Form.whole(3));
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

    /** The mail of a tree. */
    public static OutboxMail read(
            long number, long decision, String caseId, Form.Fields tree, Optional<String> edition, Dispatch dispatch) {
        return new OutboxMail(
                number,
                decision,
                Instant.parse(text(tree, "at")),
                caseId,
                edition,
                tree.get("to").map(to -> subject(texts(to))),
                Word.of(Mail.values(), text(tree, "mail")),
                Locale.forLanguageTag(text(tree, "language")),
                texts(tree.get("because").orElseThrow()).stream()
                        .map(id -> Clauses.byId(id).orElseThrow())
                        .toList(),
                new Letter(
                        text(tree, "subject"),
                        text(tree, "text"),
                        tree.get("html").map(MailForm::text).orElse("")),
                tree.get("until").map(MailForm::text).map(Instant::parse),
                tree.get(SALT).map(MailForm::text).orElse(""),
                dispatch);
    }

    private static Subject subject(List<String> parts) {
        return new Subject(Word.of(Subject.Sort.values(), parts.get(0)), parts.get(1));
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
}
