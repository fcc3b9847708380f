package dev.noren.domain.advice;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.life.Comparison;
import dev.noren.domain.life.Shown;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.domain.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Advice in print, as one hands it to a client: plain text, one edition after the other, then the comparison.
 *
 * @param editions the entries of each edition; none of them empty
 */
record Paper(Applicant applicant, Instant now, List<List<Entry>> editions, List<Column> columns) {

    private static final Set<Verdict> OPEN = Set.of(Verdict.UNMET, Verdict.TO_JUDGE, Verdict.UNKNOWN, Verdict.ADVISED);

    /** In Japanese or in English. */
    String in(Locale language) {
        return new Page(language).print();
    }

    /** What is printed, in one language. */
    private final class Page {

        private final Locale language;
        private final StringJoiner lines = new StringJoiner("\n", "", "\n");

        private Page(Locale language) {
            this.language = language;
        }

        private String print() {
            lines.add(say("海外EC事業のご案内：", "Advice on the EC programmes for ") + company());
            lines.add(say("商品：", "Goods: ")
                    + applicant.products().keySet().stream().map(this::product).collect(list()));
            editions.stream()
                    .findFirst()
                    .map(List::getFirst)
                    .ifPresent(entry -> lines.add(say("作成日：", "Date: ")
                            + LocalDate.ofInstant(now, entry.edition().zone())));
            editions.forEach(this::edition);
            comparison();
            lines.add("").add(says(Deck23.DISC_1));
            return lines.toString();
        }

        private void edition(List<Entry> entries) {
            var edition = entries.getFirst().edition();
            lines.add("").add("■ " + title(edition) + " (" + edition.id() + ")");
            lines.add(say("申込期間：", "Applications: ") + period(edition.applications()));
            entries.forEach(this::entry);
        }

        private void entry(Entry entry) {
            var choices = entry.choices().known().stream()
                    .map(fact -> choice(fact, entry.choices()))
                    .collect(list());
            var answer = Glossary.of(entry.ruling().need(Shown.ANSWER), language);
            lines.add("- " + (choices.isEmpty() ? "" : choices + say("：", ": ")) + answer);
            entry.findings().stream()
                    .filter(finding -> OPEN.contains(finding.verdict()))
                    .forEach(this::finding);
            lines.add("    " + say("参加費：", "Fee: ") + fee(entry) + sources(entry.chargedBy()));
            entry.costs().forEach(cost -> lines.add("    " + say("自社負担：", "Your own cost: ") + says(cost)));
        }

        private <T> String choice(Fact<T> choice, Facts choices) {
            return Glossary.of(choice.name(), language) + " " + Glossary.of(choices.need(choice), language);
        }

        private void finding(Finding finding) {
            lines.add("    " + verdict(finding.verdict()) + say("（", " (") + subject(finding.subject())
                    + say("）：", "): ") + says(finding.clause()));
            var cure = finding.missing().isEmpty() ? cures(finding) : finding.missing().stream();
            var mended = cure.map(word -> Glossary.of(word, language)).collect(list());
            if (!mended.isEmpty()) {
                lines.add("      " + say("→ 確認・対応：", "-> to look into: ") + mended);
            }
        }

        private Stream<String> cures(Finding finding) {
            return Arrays.stream(finding.cure().split(", ")).filter(word -> !word.isEmpty());
        }

        private String verdict(Verdict verdict) {
            return switch (verdict) {
                case UNMET -> say("満たしません", "Not met");
                case TO_JUDGE -> say("事務局が判断します", "To be judged");
                case UNKNOWN -> say("不明です", "Not known");
                case ADVISED -> say("望ましい条件です", "Advised");
                case MET, NOT_LOOKED_AT -> "";
            };
        }

        private String fee(Entry entry) {
            return entry.fee().get(Shown.AMOUNT).map(this::yen).orElseGet(() -> say("情報が足りません", "cannot be told yet"));
        }

        private String yen(long amount) {
            return amount == 0 ? say("無料", "free") : String.format(Locale.ROOT, "%,d", amount) + say("円", " yen");
        }

        private String period(Window days) {
            return days.equals(Window.ALWAYS)
                    ? say("通年", "all year")
                    : (days.from().map(LocalDate::toString).orElse("")
                                    + say("〜", " to ")
                                    + days.to().map(LocalDate::toString).orElse(""))
                            .strip();
        }

        /** The table of the lecture, an edition a column, written one row after the other. */
        private void comparison() {
            if (columns.isEmpty()) {
                return;
            }
            lines.add("").add("■ " + say("事業の比較", "The programmes compared") + sources(List.of(Deck23.CMP_1)));
            row(say("取引モデル", "Trade model"), Comparison::model);
            row(say("選定", "Selection"), Comparison::selection);
            cells(
                    say("参加費", "Fee"),
                    column -> column.fees().stream().map(this::yen).collect(list()));
            row(say("取引相手", "Counterpart"), Comparison::counterpart);
            row(say("取引形態", "Kind of trade"), Comparison::trade);
            cells(say("期間", "Period"), column -> period(column.period()));
            row(say("対象企業", "Companies"), Comparison::companies);
            cells("  " + company(), column -> Glossary.of(column.company(), language));
            row(say("対象商品", "Goods"), Comparison::goods);
            applicant
                    .products()
                    .keySet()
                    .forEach(name -> cells(
                            "  " + product(name),
                            column ->
                                    Glossary.of("goods " + column.product(name).word(), language)));
        }

        private void row(String title, Function<Comparison, Words> words) {
            cells(title, column -> Glossary.of(words.apply(column.words()), language));
        }

        private void cells(String title, Function<Column, String> cell) {
            lines.add(title);
            columns.forEach(
                    column -> lines.add("    " + title(column.edition()) + say("：", ": ") + cell.apply(column)));
        }

        private String title(Edition edition) {
            return say(edition.title().ja(), edition.title().en());
        }

        private String subject(Subject subject) {
            return subject.sort() == Subject.Sort.PRODUCT ? product(subject.name()) : company();
        }

        private String company() {
            return applicant.company().get(CompanyFacts.NAME).orElse(applicant.name());
        }

        private String product(String name) {
            return applicant
                    .products()
                    .getOrDefault(name, Facts.NONE)
                    .get(ProductFacts.NAME)
                    .orElse(name);
        }

        private String says(Clause clause) {
            return clause.says(language) + sources(List.of(clause));
        }

        private String sources(List<Clause> clauses) {
            var ids = new LinkedHashSet<String>();
            clauses.forEach(clause -> ids.add(clause.id()));
            return ids.isEmpty() ? "" : " [" + String.join(", ", ids) + "]";
        }

        private Collector<CharSequence, ?, String> list() {
            return Collectors.joining(say("、", ", "));
        }

        private String say(String ja, String en) {
            return Glossary.of(new Words(ja, en), language);
        }
    }
}
