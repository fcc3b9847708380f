package dev.noren.ports.desk.export;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import dev.noren.ports.form.sheet.Datum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A case in a list.
 *
 * @param seen its keys, as the secretariat sees them
 * @param zone that of its edition
 * @param now when it was read
 */
record ListedCase(CaseFile<?, ?> file, Facts seen, ZoneId zone, Instant now) {

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Whose case it is. */
    static final Columns<ListedCase> WHOSE = Columns.<ListedCase>none()
            .text("案件", "case", listed -> listed.file.state().id())
            .text("募集回", "edition", listed -> listed.seen.get(Shown.EDITION).orElse(""))
            .text("会社", "company", listed -> listed.file.state().company().orElse(""))
            .text("バイヤー", "buyer", listed -> listed.file.state().buyer().orElse(""));

    /** What it is about, and where it stands. */
    static final Columns<ListedCase> HOW_IT_STANDS = Columns.<ListedCase>none()
            .text(
                    "商品",
                    "products",
                    listed -> String.join(", ", listed.file.state().products()))
            .text("状態", "state", listed -> listed.seen.get(Shown.STATE).orElse(""))
            .text("市場", "market", listed -> listed.word("market"))
            .text("実施方法", "track", listed -> listed.word("track"))
            .text("プラン", "plan", listed -> listed.word("plan"))
            .text("オプション", "option", listed -> listed.seen.get(Shown.OPTION).orElse(""));

    /** Every case. */
    static final Columns<ListedCase> CASES = WHOSE.text(
                    "種別", "kind", listed -> listed.file.life().kind())
            .and(HOW_IT_STANDS)
            .any("請求額", "invoice", ListedCase::invoiced)
            .any("未入金額", "outstanding", listed -> listed.yen(Shown.OUTSTANDING))
            .any("未充当額", "unapplied", listed -> listed.yen(Shown.UNAPPLIED))
            .any("返金決定額", "granted", listed -> listed.yen(Shown.GRANTED))
            .text("最終更新", "changed", listed -> listed.local(listed.file.changed()))
            .text("根拠条項", "because", listed -> clauses(listed.file.because()));

    /** Those whose invoice is not paid in full. */
    static final Columns<ListedCase> INVOICES = WHOSE.and(HOW_IT_STANDS)
            .any("請求額", "invoice", ListedCase::invoiced)
            .text(
                    "通貨",
                    "currency",
                    listed -> listed.bill(Money.CURRENCY)
                            .map(Currency::getCurrencyCode)
                            .orElse(""))
            .any("未入金額", "outstanding", listed -> listed.yen(Shown.OUTSTANDING))
            .any("支払期限", "dueOn", listed -> listed.bill(Shown.DUE_ON).map(Datum::of))
            .text("期限超過", "overdue", listed -> listed.isOverdue() ? "overdue" : "");

    boolean isUnpaid() {
        return seen.get(Shown.OUTSTANDING).filter(owed -> owed > 0).isPresent();
    }

    /** A deadline includes its whole day. */
    private boolean isOverdue() {
        return bill(Shown.DUE_ON)
                .filter(due -> due.isBefore(LocalDate.ofInstant(now, zone)))
                .isPresent();
    }

    /** A key that some programmes show, each as a fact of its own. */
    private String word(String key) {
        return Writer.write(seen)
                .get(key)
                .filter(Form.Text.class::isInstance)
                .map(form -> ((Form.Text) form).value())
                .orElse("");
    }

    private <V> Optional<V> bill(Fact<V> fact) {
        return seen.get(Shown.INVOICE).flatMap(bill -> bill.get(fact));
    }

    private Optional<Datum> invoiced() {
        return bill(Money.AMOUNT)
                .map(amount -> amount(amount, bill(Money.CURRENCY).orElse(Money.YEN)));
    }

    private Optional<Datum> yen(Fact<Long> amount) {
        return seen.get(amount).map(Datum::of);
    }

    /** An amount in minor units of its currency, as people write it: {@code 12.50}. */
    static Datum amount(long minorUnits, Currency currency) {
        return new Datum.Number(BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())));
    }

    /** A moment as the clocks of the edition's zone show it. */
    String local(Instant moment) {
        return TO_THE_MINUTE.format(moment.atZone(zone));
    }

    static String clauses(Collection<Clause> clauses) {
        return clauses.stream().map(Clause::id).collect(Collectors.joining(", "));
    }
}
