package dev.noren.ports.driving;

import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.driving.Explanation.Done;
import dev.noren.ports.driving.Explanation.Known;
import dev.noren.ports.driving.Explanation.Said;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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
        BEFORE("How the case stood", "判断前の案件"),
        CLAUSES("Clauses", "適用条項"),
        OUTCOME("Outcome", "結果"),
        REASONS("What stood against it", "認められない理由"),
        AFTER("How it stands since", "判断後の案件"),
        MONEY("What money moved", "入出金・返還"),
        CORRECTED("What was put right", "訂正内容"),
        FLAGS("Remarks", "備考"),
        TOLD("Who was told", "通知先"),
        RELEASE("Decided by release", "判断した版"),
        VERSION("version", "版"),
        TERMS("terms", "規約"),
        MISSING("missing", "不足している情報"),
        CURE("what would cure it", "是正方法"),
        ACCEPTED("accepted", "受理"),
        REFUSED("refused", "不受理"),
        NONE("none", "なし");

        private final String en;
        private final String ja;

        Heading(String en, String ja) {
            this.en = en;
            this.ja = ja;
        }
    }

    /** How those are called who have no name of their own, or no more than a name. */
    private static final Map<String, String> JAPANESE_SORTS = Map.of(
            "secretariat", "事務局", "clock", "期日の到来", "company", "企業", "product", "商品", "buyer", "バイヤー", "case", "案件");

    /** What was looked at beside facts, by what its name begins with: around what follows it. */
    private static final Map<String, List<String>> LOOKED_AT = Map.of(
            "terms", List.of("version of the terms", "規約の版"),
            "settled:", List.of("clauses waived or judged for %s", "%sについて免除・個別判断された条項"),
            "case:", List.of("version of case %s", "案件%sの版"),
            "cases:", List.of("cases of %s", "%sの案件"),
            "count:", List.of("how many hold %s", "%sの件数"));

    private static final Map<Verdict, List<String>> VERDICTS = Map.of(
            Verdict.MET, List.of("met", "満たしている"),
            Verdict.UNMET, List.of("not met", "満たしていない"),
            Verdict.TO_JUDGE, List.of("for a person to judge", "個別に判断"),
            Verdict.UNKNOWN, List.of("not known", "確認できない"),
            Verdict.ADVISED, List.of("advised", "推奨"),
            Verdict.NOT_LOOKED_AT, List.of("not looked at", "対象外"));

    private static final List<String> APPLIED = List.of("applied", "適用");

    public static String of(Explanation told, Locale language) {
        var text = new ExplanationText(language);
        text.write(told);
        return String.join("\n", text.lines) + "\n";
    }

    private void write(Explanation told) {
        line(Heading.DECISION, Long.toString(told.decision()));
        line(Heading.AT, told.at().toString());
        line(Heading.BY, named(told.by().toString()));
        line(Heading.COMMAND, told.command());
        told.onCase().ifPresent(id -> line(Heading.CASE, id));
        told.edition()
                .ifPresent(under -> line(
                        Heading.EDITION,
                        under.id() + ", " + word(Heading.VERSION) + " " + under.version() + ", " + word(Heading.TERMS)
                                + " " + under.terms()));
        told.asked().ifPresent(asked -> {
            if (asked.values().isEmpty()) {
                line(Heading.ASKED, word(Heading.NONE));
            } else {
                fields(Heading.ASKED, asked);
            }
        });
        if (!told.facts().isEmpty()) {
            head(Heading.FACTS);
            told.facts().forEach(this::known);
        }
        if (!told.world().values().isEmpty()) {
            head(Heading.WORLD);
            told.world().values().forEach((name, value) -> field("  ", looked(name), value));
        }
        fields(Heading.BEFORE, Writer.write(told.before()));
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
        told.done().ifPresent(this::done);
        list(Heading.FLAGS, told.flags().stream().map(Flag::word).sorted().toList());
        list(
                Heading.TOLD,
                told.mails().stream()
                        .map(mail -> sort(mail.to()) + " (" + mail.mail().word() + ")")
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

    private void done(Done done) {
        fields(Heading.AFTER, Writer.write(done.after()));
        if (!done.money().isEmpty()) {
            head(Heading.MONEY);
            done.money().forEach(moved -> lines.add("  " + inline(Writer.write(moved))));
        }
        fields(Heading.CORRECTED, Writer.write(done.corrected()));
    }

    private void fields(Heading heading, Form.Fields fields) {
        if (!fields.values().isEmpty()) {
            head(heading);
            fields("  ", fields);
        }
    }

    private void fields(String indent, Form.Fields fields) {
        fields.values().forEach((name, value) -> field(indent, name, value));
    }

    /** A group of values, and a list of groups, on lines of their own. */
    private void field(String indent, String name, Form value) {
        if (value instanceof Form.Fields group && !group.values().isEmpty()) {
            lines.add(indent + name + ":");
            fields(indent + "  ", group);
        } else if (value instanceof Form.Items list && list.values().stream().anyMatch(Form.Fields.class::isInstance)) {
            lines.add(indent + name + ":");
            list.values().forEach(item -> lines.add(indent + "  " + inline(item)));
        } else {
            lines.add(indent + name + ": " + inline(value).replace("\n", "\n  " + indent));
        }
    }

    private String inline(Form value) {
        return switch (value) {
            case Form.Text text -> text.value();
            case Form.Items list -> joined(list.values().stream().map(this::inline));
            case Form.Fields group ->
                joined(group.values().entrySet().stream()
                        .map(field -> field.getKey() + ": " + inline(field.getValue())));
            default -> Json.canonical(value);
        };
    }

    private String joined(Stream<String> parts) {
        var all = parts.toList();
        return all.isEmpty() ? word(Heading.NONE) : String.join(", ", all);
    }

    /** In place of {@code settled:sakura}, what that is. */
    private String looked(String name) {
        int colon = name.indexOf(':') + 1;
        var words = LOOKED_AT.get(colon == 0 ? name : name.substring(0, colon));
        return words == null
                ? name.replaceFirst(":", " ")
                : words.get(japanese ? 1 : 0).formatted(name.substring(colon).replaceFirst(":", " "));
    }

    /** In place of {@code company sakura}, in Japanese 企業 sakura. */
    private String named(String spoken) {
        int space = spoken.indexOf(' ');
        return space < 0 ? sort(spoken) : sort(spoken.substring(0, space)) + spoken.substring(space);
    }

    private String sort(String word) {
        return japanese ? JAPANESE_SORTS.getOrDefault(word, word) : word;
    }

    private void known(Known known) {
        var version = known.version() == 0 ? word(Heading.NONE) : word(Heading.VERSION) + " " + known.version();
        lines.add("  " + named(known.whose().spoken()) + (japanese ? "、" : ", ") + version);
        fields("    ", Writer.write(known.facts()));
    }

    private void said(Said said) {
        var finding = said.finding().map(VERDICTS::get).orElse(APPLIED).get(japanese ? 1 : 0);
        var about = said.about()
                .map(Subject::spoken)
                .map(name -> " (" + named(name) + ")")
                .orElse("");
        lines.add("  " + said.clause().id() + about + ": " + finding);
        lines.add("    " + said.clause().says(language));
        mending(said.missing().stream().sorted().toList(), said.cure());
    }

    private void reason(Reason reason) {
        var says = AnswerForm.says(reason, language).orElseGet(() -> AnswerForm.says(reason.code(), language));
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
