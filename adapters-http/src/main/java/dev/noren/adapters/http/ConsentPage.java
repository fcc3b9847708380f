package dev.noren.adapters.http;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.List;
import java.util.Locale;

/** The evidence of a case's consents as a page to print: both languages of every clause, whoever reads it. */
final class ConsentPage {

    static final String TYPE = "text/html";

    private static final String STYLE = "body{font:11pt/1.5 serif;max-width:46em;margin:2em auto;padding:0 1em}"
            + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3em .6em;"
            + "vertical-align:top;text-align:left}code{overflow-wrap:anywhere}"
            + "section+section{break-before:page}tr{break-inside:avoid}";

    private final boolean japanese;
    private final StringBuilder page = new StringBuilder();

    private ConsentPage(Locale language) {
        this.japanese = Trouble.isJapanese(language);
    }

    /** The page for an answer to {@code consent}. */
    static String of(Form.Fields answer, Locale language) {
        return new ConsentPage(language).written(answer);
    }

    private String written(Form.Fields answer) {
        var title = words("Evidence of consent", "同意の証跡");
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(japanese ? "ja" : "en")
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n<h1>")
                .append(title)
                .append("</h1>\n<table>\n");
        row(words("Case", "案件"), said(answer, "case"));
        row(words("Company", "企業"), said(answer, "company"));
        row(
                words("Edition", "実施回"),
                said(answer, "edition") + ", " + words("version ", "第") + said(answer, "editionVersion")
                        + words("", "版"));
        if (answer.get("joinedBy").isPresent()) {
            row(words("Joined by the case", "参加した案件"), said(answer, "joinedBy"));
        }
        page.append("</table>\n");
        var consents = items(answer, "consents");
        if (consents.isEmpty()) {
            page.append("<p>")
                    .append(words("No consent was given.", "同意はまだありません。"))
                    .append("</p>\n");
        }
        for (int i = 0; i < consents.size(); i++) {
            consent(i + 1, (Form.Fields) consents.get(i));
        }
        return page.append("</body></html>\n").toString();
    }

    private void consent(int number, Form.Fields consent) {
        var signatory = (Form.Fields) consent.get("signatory").orElse(Form.Fields.NONE);
        page.append("<section>\n<h2>")
                .append(words("Consent ", "同意 "))
                .append(number)
                .append("</h2>\n<table>\n");
        row(words("Given at", "日時"), said(consent, "at"));
        row(words("Signatory", "署名者"), said(signatory, "name") + ", " + said(signatory, "title"));
        row(
                words("Authorised to sign", "署名の権限"),
                said(signatory, "authorised").equals("true") ? words("yes", "あり") : words("no", "なし"));
        row(
                words("Terms", "条件"),
                said(consent, "terms") + ", " + words("version ", "第") + said(consent, "version") + words("", "版"));
        row("SHA-256", said(consent, "contentHash"));
        row(
                words("The clauses below", "下記の条項"),
                said(consent, "unchanged").equals("true")
                        ? words("are those that were consented to: their hash is the same", "同意された条項です（ハッシュ値が一致）")
                        : words("have been worded anew since: their hash is another", "その後に文言が改められています（ハッシュ値が異なります）"));
        page.append("</table>\n<table>\n<tr><th>")
                .append(words("Clause", "条項"))
                .append("</th><th>日本語</th><th>English</th></tr>\n");
        items(consent, "clauses").forEach(clause -> clause((Form.Fields) clause));
        page.append("</table>\n</section>\n");
    }

    private void clause(Form.Fields clause) {
        page.append("<tr><td><code>")
                .append(escaped(said(clause, "id")))
                .append("</code><br>")
                .append(escaped(said(clause, "place")))
                .append("</td><td lang=\"ja\">")
                .append(escaped(said(clause, "ja")))
                .append("</td><td lang=\"en\">")
                .append(escaped(said(clause, "en")))
                .append("</td></tr>\n");
    }

    private void row(String name, String value) {
        page.append("<tr><th>")
                .append(name)
                .append("</th><td><code>")
                .append(escaped(value))
                .append("</code></td></tr>\n");
    }

    private String words(String en, String ja) {
        return japanese ? ja : en;
    }

    private static String said(Form.Fields fields, String name) {
        return fields.get(name)
                .map(form -> form instanceof Form.Text text ? text.value() : Json.canonical(form))
                .orElse("–");
    }

    private static List<Form> items(Form.Fields fields, String name) {
        return fields.get(name).orElse(null) instanceof Form.Items items ? items.values() : List.of();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
