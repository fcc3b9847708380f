package dev.noren.ports.form.application;

import dev.noren.ports.form.sheet.Paper;
import dev.noren.ports.form.sheet.XlsxPaper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills in a form as people do: by what stands before a cell. */
public final class Pen {

    private static final int LABEL = 0;
    private static final int ANSWER = 2;

    private final Paper blank;
    private final Map<String, String> answers = new LinkedHashMap<>();

    public Pen(Paper blank) {
        this.blank = blank;
    }

    /** A form of KOL/KOC that nothing stands against: midori's citrus vinegar, by affiliate. */
    public static Pen filled(Paper blank) {
        return new Pen(blank)
                .write("企業名", "株式会社みどり")
                .write("法人番号", "7000012050002")
                .write("事業形態", "法人")
                .write("本店の所在国", "日本（JP）")
                .write("連絡先メールアドレス", "info@example.com")
                .write("業種", "製造業その他")
                .write("資本金（円）", "50,000,000")
                .write("従業員数（人）", "４８人")
                .write("全株を持つ親会社", "なし")
                .write("商品名", "ゆずポン酢")
                .write("商品の分類", "食品")
                .write("日本ブランドの商品か", "はい")
                .write("製造国", "日本（JP）")
                .write("製造地の都道府県", "高知県")
                .write("商品のメーカー", "申込企業")
                .write("中国の消費者に販売中か", "はい")
                .write("中国のEC店舗：RED（小紅書）", "はい")
                .write("店舗の運営者", "自社")
                .write("商品の供給方法", "保税区から")
                .write("参加するコース", "①KOL・KOCアフィリエイト")
                .write("今年度の別の中国消費者向け販促イベントへの参加", "いいえ")
                .declareAll("はい")
                .write("同意する方の氏名", "森 さくら")
                .write("同意する方の役職", "代表取締役")
                .write("同意する権限があるか", "はい");
    }

    /** Writes an answer; nothing where it is empty. */
    public Pen write(String label, String answer) {
        cell(label);
        answers.put(label, answer);
        return this;
    }

    /** Answers every declaration. */
    public Pen declareAll(String answer) {
        blank.pages().stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.size() > ANSWER && row.get(LABEL).text().startsWith("KOL25-"))
                .filter(row -> row.get(ANSWER).look() == Paper.Look.CHOICE)
                .forEach(row -> write(row.get(LABEL).text(), answer));
        return this;
    }

    /** The cell behind a label, as {@code 申込商品!C7}. */
    public String cell(String label) {
        return blank.pages().stream()
                .flatMap(page -> IntStream.range(0, page.rows().size())
                        .filter(row -> isAnswered(page.rows().get(row), label))
                        .mapToObj(row -> page.name() + "!C" + (row + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + label));
    }

    private static boolean isAnswered(List<Paper.Cell> row, String label) {
        return row.size() > ANSWER
                && row.get(LABEL).text().equals(label)
                && row.get(ANSWER).look().ordinal() >= Paper.Look.TEXT.ordinal();
    }

    /** The form with its answers. */
    public Paper paper() {
        return new Paper(blank.pages().stream().map(this::filled).toList(), blank.lists(), blank.listSheet());
    }

    /** The same as a file. */
    public byte[] file() {
        return XlsxPaper.write(paper());
    }

    private Paper.Page filled(Paper.Page page) {
        var rows = page.rows().stream().map(this::filled).toList();
        return new Paper.Page(page.name(), page.widths(), page.frozen(), rows);
    }

    private List<Paper.Cell> filled(List<Paper.Cell> row) {
        var label = row.isEmpty() ? "" : row.get(LABEL).text();
        if (!answers.containsKey(label) || !isAnswered(row, label)) {
            return row;
        }
        var cells = new ArrayList<>(row);
        var cell = row.get(ANSWER);
        cells.set(ANSWER, new Paper.Cell(answers.getOrDefault(label, ""), cell.look(), cell.list()));
        return cells;
    }
}
