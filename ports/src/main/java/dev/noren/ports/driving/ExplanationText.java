package dev.noren.ports.driving;

import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.driving.Explanation.Known;
import dev.noren.ports.driving.Explanation.Said;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation as people read it, line by line, in Japanese or English. What has a name of its own is called by that. */
public final class ExplanationText {

    private final boolean japanese;
    private final Locale language;
    private final List<String> lines = new ArrayList<>();

    private ExplanationText(Locale language) {
        this.language = language;
        this.japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    /** What a part of it is headed by. */
    private enum Heading {
        DECISION("Decision", "決定"),
        AT("When", "日時"),
        BY("Who", "申請者等"),
        COMMAND("Command", "手続"),
        CASE("Case", "案件"),
        EDITION("Edition", "実施回"),
        ASKED("What was asked", "申請内容"),
        FACTS("What was known", "判断時の登録内容"),
        WORLD("What else was looked at", "その他の確認事項"),
        CLAUSES("Clauses", "適用条項"),
        OUTCOME("Outcome", "結果"),
        REASONS("What stood against it", "認められない理由"),
        FLAGS("Remarks", "備考"),
        TOLD("Who was told", "通知先"),
        RELEASE("Decided by release", "判断した版"),
        VERSION("version", "版"),
        TERMS("terms", "規約"),
        MISSING("missing", "不足している情報"),
        CURE("what would cure it", "是正方法"),
        ACCEPTED("accepted", "受理"),
        REFUSED("refused", "不受理");

        private final String en;
        private final String ja;

        Heading(String en, String ja) {
            this.en = en;
            this.ja = ja;
        }
    }

    private static final Map<Verdict, List<String>> VERDICTS = Map.of(
            Verdict.MET, List.of("met", "満たしている"),
            Verdict.UNMET, List.of("not met", "満たしていない"),
            Verdict.TO_JUDGE, List.of("for a person to judge", "個別に判断"),
            Verdict.UNKNOWN, List.of("not known", "確認できない"),
            Verdict.ADVISED, List.of("advised", "推奨"),
            Verdict.NOT_LOOKED_AT, List.of("not looked at", "対象外"));

    public static String of(Explanation told, Locale language) {
        var text = new ExplanationText(language);
        text.write(told);
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Explanation told) {
        line(Heading.DECISION, Long.toString(told.decision()));
        line(Heading.AT, told.at().toString());
        line(Heading.BY, told.by().toString());
        line(Heading.COMMAND, told.command());
        told.onCase().ifPresent(id -> line(Heading.CASE, id));
        told.edition()
                .ifPresent(under -> line(
                        Heading.EDITION,
                        under.id() + ", " + word(Heading.VERSION) + " " + under.version() + ", " + word(Heading.TERMS)
                                + " " + under.terms()));
        told.asked().ifPresent(asked -> {
            head(Heading.ASKED);
            fields(asked);
        });
        if (!told.facts().isEmpty()) {
            head(Heading.FACTS);
            told.facts().forEach(this::known);
        }
        if (!told.world().values().isEmpty()) {
            head(Heading.WORLD);
            fields(told.world());
        }
        if (!told.clauses().isEmpty()) {
            head(Heading.CLAUSES);
            told.clauses().forEach(this::said);
        }
        line(
                Heading.OUTCOME,
                told.refused()
                        .map(Code::word)
                        .map(code -> word(Heading.REFUSED) + " (" + code + ")")
                        .orElse(word(Heading.ACCEPTED)));
        if (!told.reasons().isEmpty()) {
            head(Heading.REASONS);
            told.reasons().forEach(this::reason);
        }
        list(Heading.FLAGS, told.flags().stream().map(Flag::word).sorted().toList());
        list(
                Heading.TOLD,
                told.mails().stream()
                        .map(mail -> mail.to() + " (" + mail.mail().word() + ")")
                        .toList());
        told.release().ifPresent(release -> line(Heading.RELEASE, release));
    }

    private String word(Heading heading) {
        return japanese ? heading.ja : heading.en;
    }

    private void head(Heading heading) {
        lines.add(word(heading) + (japanese ? "：" : ":"));
    }

    private void line(Heading heading, String value) {
        lines.add(word(heading) + (japanese ? "：" : ": ") + value);
    }

    private void list(Heading heading, List<String> values) {
        if (!values.isEmpty()) {
            line(heading, String.join(japanese ? "、" : ", ", values));
        }
    }

    private void fields(Form.Fields fields) {
        fields.values().forEach((name, value) -> lines.add("  " + name + ": " + said(value)));
    }

    private static String said(Form value) {
        return value instanceof Form.Text text ? text.value().replace("\n", "\n    ") : Json.canonical(value);
    }

    private void known(Known known) {
        lines.add("  " + known.whose().spoken() + ", " + word(Heading.VERSION) + " " + known.version());
        Writer.write(known.facts()).values().forEach((name, value) -> lines.add("    " + name + ": " + said(value)));
    }

    private void said(Said said) {
        var verdict = VERDICTS.getOrDefault(said.verdict(), List.of("", "")).get(japanese ? 1 : 0);
        var about =
                said.about().map(Subject::spoken).map(name -> " (" + name + ")").orElse("");
        lines.add("  " + said.clause().id() + about + ": " + verdict);
        lines.add("    " + said.clause().says(language));
        mending(said.missing().stream().sorted().toList(), said.cure());
    }

    private void reason(Reason reason) {
        var says = AnswerForm.says(reason, language).orElse(reason.code().word());
        lines.add("  " + reason.clause().map(clause -> clause.id() + ": ").orElse("") + says);
        mending(reason.missing().stream().sorted().toList(), reason.cure());
    }

    private void mending(List<String> missing, String cure) {
        if (!missing.isEmpty()) {
            lines.add("    " + word(Heading.MISSING) + (japanese ? "：" : ": ") + String.join(", ", missing));
        }
        if (!cure.isEmpty()) {
            lines.add("    " + word(Heading.CURE) + (japanese ? "：" : ": ") + cure);
        }
    }
}
