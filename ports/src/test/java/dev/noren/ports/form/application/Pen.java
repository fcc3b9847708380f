package dev.noren.ports.form.application;

import dev.noren.ports.form.sheet.Paper;
import dev.noren.ports.form.sheet.XlsxPaper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in a form, as people do: by label. */
public final class Pen {

    private static final int ANSWER = 2;

    private final Paper blank;
    private final Map<String, String> answers = new LinkedHashMap<>();

    public Pen(Paper blank) {
        this.blank = blank;
    }

    /** Writes an answer behind a label. */
    public Pen write(String label, String answer) {
        answers.put(label, answer);
        return this;
    }

    /** Says yes to every declaration. */
    public Pen declareAll() {
        blank.pages().stream()
                .flatMap(page -> page.rows().stream())
                .filter(row -> row.size() > ANSWER && row.getFirst().text().startsWith("KOL25-"))
                .filter(row -> row.get(ANSWER).look() == Paper.Look.CHOICE)
                .forEach(row -> write(row.getFirst().text(), "はい"));
        return this;
    }

    public byte[] file() {
        return XlsxPaper.write(paper());
    }

    /** The form with its answers. */
    public Paper paper() {
        return new Paper(blank.pages().stream().map(this::filled).toList(), blank.lists(), blank.listSheet());
    }

    /** The cell behind a label, as {@code 申込商品!C7}. */
    public String cell(String label) {
        return blank.pages().stream()
                .flatMap(page -> java.util.stream.IntStream.range(0, page.rows().size())
                        .filter(row -> isAnswer(page.rows().get(row), label))
                        .mapToObj(row -> page.name() + "!C" + (row + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no label " + label));
    }

    private static boolean isAnswer(List<Paper.Cell> row, String label) {
        return row.size() > ANSWER && row.getFirst().text().equals(label);
    }

    private Paper.Page filled(Paper.Page page) {
        return new Paper.Page(
                page.name(),
                page.widths(),
                page.frozen(),
                page.rows().stream().map(this::filled).toList());
    }

    private List<Paper.Cell> filled(List<Paper.Cell> row) {
        var answer = row.isEmpty() ? null : answers.get(row.getFirst().text());
        if (answer == null || row.size() <= ANSWER) {
            return row;
        }
        var cells = new java.util.ArrayList<>(row);
        var cell = row.get(ANSWER);
        cells.set(ANSWER, new Paper.Cell(answer, cell.look(), cell.list().or(Optional::empty)));
        return cells;
    }
}
