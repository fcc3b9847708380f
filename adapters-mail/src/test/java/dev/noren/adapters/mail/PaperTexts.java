package dev.noren.adapters.mail;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Lowering;
import dev.noren.domain.money.Paper;
import dev.noren.domain.money.Paper.Kind;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driving.PaperText;
import dev.noren.ports.driving.PaperText.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Invoices and credit notes as each programme has them. */
final class PaperTexts {

    static final Issuer ISSUER = new Issuer(
            new Words("のれん振興機構", "Noren Promotion Agency"),
            new Words("〒107-6006|東京都港区赤坂1丁目12番32号", "12-32 Akasaka 1-chome|Tokyo 107-6006"),
            Optional.of("T1234567890123"),
            Optional.of(new Words("のれん銀行 赤坂支店 普通 1234567", "Noren Bank, Akasaka branch, 1234567")),
            Optional.of(new Words("電話 03-0000-0000", "Tel. +81-3-0000-0000")),
            OptionalInt.of(10));

    private static final Words OPTION = new Words("有料オプション sns-post", "Paid option sns-post");
    private static final Charge.Conditions MALL =
            Charge.Conditions.of(List.of(Mall24.OPT_2, Mall24.OPT_6), List.of(Mall24.REQ_12, Mall24.MISC_12));

    private PaperTexts() {}

    static PaperText mall(String addressee, List<Line> lines) {
        return invoice(
                lines,
                addressee,
                new Words("JAPAN MALL 2024年度", "JAPAN MALL, fiscal year 2024"),
                Optional.of(LocalDate.of(2025, 8, 30)),
                MALL);
    }

    static PaperText mall() {
        return mall("桜食品株式会社", List.of(option("柚子ポン酢"), option("金ごまだれ")));
    }

    /** With as many lines as asked for. */
    static PaperText mall(int lines) {
        return mall(
                "桜食品株式会社",
                IntStream.rangeClosed(1, lines).mapToObj(n -> option("商品" + n)).toList());
    }

    static Line option(String product) {
        return new Line(OPTION, Optional.of(product), 30_000);
    }

    static PaperText linkageNew() {
        return fee(Charge.Conditions.of(List.of(), List.of(LinkNew.Q23)).including(true));
    }

    /** Alibaba invoices there. */
    static PaperText linkageActive() {
        return fee(new Charge.Conditions(
                List.of(LinkAct.Q3), List.of(LinkAct.Q12), true, Optional.of(LinkAct.Q3), Optional.of(LinkAct.Q8)));
    }

    private static PaperText fee(Charge.Conditions conditions) {
        return invoice(
                List.of(new Line(new Words("出展料", "Exhibit fee"), Optional.empty(), 220_000)),
                "桜食品株式会社",
                new Words("JAPAN LINKAGE 2023年度", "JAPAN LINKAGE, fiscal year 2023"),
                Optional.empty(),
                conditions);
    }

    static PaperText store() {
        return invoice(
                List.of(new Line(new Words("米国プレミアムプラン 参加費", "Premium plan for the US"), Optional.empty(), 83_000)),
                "桜食品株式会社",
                new Words("JAPAN STORE 2023年度", "JAPAN STORE, fiscal year 2023"),
                Optional.empty(),
                Charge.Conditions.of(List.of(Deck23.STORE_12), List.of()).including(true));
    }

    static PaperText creditNote() {
        var line = new Line(new Words("ご請求額の減額", "Reduction of the amount invoiced"), Optional.empty(), 60_000);
        return new PaperText(
                issued(Kind.CREDIT_NOTE, 60_000),
                LocalDate.of(2025, 8, 31),
                "japan-mall-2024",
                new Words("JAPAN MALL 2024年度", "JAPAN MALL, fiscal year 2024"),
                "sakura",
                "桜食品株式会社",
                List.of(line),
                Optional.empty(),
                MALL,
                Optional.of(new PaperText.Lowered(
                        new Paper.Number(Kind.INVOICE, 12),
                        LocalDate.of(2025, 8, 16),
                        Lowering.LAPSED,
                        List.of(Mall24.REQ_12))),
                Optional.empty());
    }

    private static PaperText invoice(
            List<Line> lines, String addressee, Words title, Optional<LocalDate> dueOn, Charge.Conditions conditions) {
        return new PaperText(
                issued(Kind.INVOICE, lines.stream().mapToLong(Line::amount).sum()),
                LocalDate.of(2025, 8, 16),
                "an-edition",
                title,
                "sakura",
                addressee,
                lines,
                dueOn,
                conditions,
                Optional.empty(),
                Optional.of(new PaperText.Now(Charge.Standing.OPEN, 1)));
    }

    private static IssuedPaper issued(Kind kind, long amount) {
        return new IssuedPaper(
                new Paper.Number(kind, 12), amount, "case-1", 33, Instant.parse("2025-08-16T01:02:03.456789Z"));
    }
}
