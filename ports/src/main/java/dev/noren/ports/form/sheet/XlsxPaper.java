package dev.noren.ports.form.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Puts paper into an Office Open XML workbook: nothing but the answers can be written into. */
public final class XlsxPaper {

    private static final String HEAD = "1F3864";
    private static final String LABEL = "EAF0F9";
    private static final String ANSWER = "FFF9DB";
    private static final String LINE = "B7C3D9";
    private static final String PRESSING = "C00000";
    private static final String NOTE = "595959";

    private static final double LINE_HEIGHT = 15;
    private static final double TITLE_HEIGHT = 28;
    /** No row can be higher. */
    private static final double HIGHEST = Worksheet.MAX_ROW_HEIGHT;

    private static final int TITLE_SIZE = 14;
    private static final int NOTE_SIZE = 9;
    private static final String FONT = "Yu Gothic";

    private final Paper paper;
    private final Workbook workbook;
    private final Map<String, String> listed = new HashMap<>();

    private XlsxPaper(Paper paper, Workbook workbook) {
        this.paper = paper;
        this.workbook = workbook;
    }

    /** The workbook's bytes; the same paper gives the same sheets. */
    public static byte[] write(Paper paper) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, XlsxWriter.PROGRAM, XlsxWriter.VERSION)) {
            new XlsxPaper(paper, workbook).write();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private void write() {
        workbook.setGlobalDefaultFont(FONT, 10);
        int column = 0;
        for (var list : new TreeMap<>(paper.lists()).entrySet()) {
            listed.put(list.getKey(), area(column++, list.getValue().size()));
        }
        paper.pages().forEach(this::page);
        lists();
    }

    /** Where a list lies on its sheet, as in {@code '選択肢'!$B$1:$B$4}. */
    private String area(int column, int size) {
        var letter = (char) ('A' + column);
        return "'" + paper.listSheet() + "'!$" + letter + "$1:$" + letter + "$" + size;
    }

    private void lists() {
        var sheet = workbook.newWorksheet(paper.listSheet());
        int column = 0;
        for (var list : new TreeMap<>(paper.lists()).values()) {
            for (int row = 0; row < list.size(); row++) {
                sheet.value(row, column, list.get(row));
            }
            column++;
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        sheet.protect("");
    }

    private void page(Paper.Page page) {
        var sheet = workbook.newWorksheet(page.name());
        for (int column = 0; column < page.widths().size(); column++) {
            sheet.width(column, page.widths().get(column));
        }
        for (int row = 0; row < page.rows().size(); row++) {
            row(sheet, page, row);
        }
        sheet.freezePane(0, page.frozen());
        sheet.hideGridLines();
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        sheet.protect("");
    }

    private void row(Worksheet sheet, Paper.Page page, int row) {
        var cells = page.rows().get(row);
        double height = LINE_HEIGHT;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            int last = cell.look().isOverAll() ? page.widths().size() - 1 : column;
            if (!cell.text().isEmpty()) {
                sheet.value(row, column, cell.text());
            }
            if (last > column) {
                sheet.range(row, column, row, last).merge();
            }
            style(sheet.range(row, column, row, last).style(), cell.look());
            cell.list().ifPresent(list -> choosing(sheet, page, row, list, cells));
            int width = page.widths().subList(column, last + 1).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            height = Math.max(height, lines(cell.text(), width) * LINE_HEIGHT + 3);
            height = Math.min(height, HIGHEST);
        }
        sheet.rowHeight(row, cells.size() == 1 && cells.getFirst().look() == Paper.Look.TITLE ? TITLE_HEIGHT : height);
    }

    private void choosing(Worksheet sheet, Paper.Page page, int row, String list, List<Paper.Cell> cells) {
        int column = cells.stream().map(Paper.Cell::look).toList().indexOf(Paper.Look.CHOICE);
        sheet.range(row, column, row, column)
                .validateWithListByFormula(Objects.requireNonNull(listed.get(list)))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(page.name())
                .error(cells.getFirst().text());
    }

    private static void style(StyleSetter style, Paper.Look look) {
        style.verticalAlignment("center").wrapText(true);
        switch (look) {
            case TITLE -> style.bold().fontSize(TITLE_SIZE).fontColor(HEAD);
            case REMARK -> style.fontColor(NOTE);
            case HEAD ->
                bordered(style).bold().fontColor("FFFFFF").fillColor(HEAD).horizontalAlignment("center");
            case LABEL -> bordered(style).fillColor(LABEL);
            case PRESSING ->
                bordered(style).fillColor(LABEL).bold().fontColor(PRESSING).horizontalAlignment("center");
            case NOTE -> bordered(style).fontSize(NOTE_SIZE).fontColor(NOTE);
            case TEXT -> answer(style).format("@");
            case NUMBER -> answer(style).format("#,##0").horizontalAlignment("right");
            case CHOICE -> answer(style);
        }
        style.set();
    }

    private static StyleSetter bordered(StyleSetter style) {
        style.borderStyle(BorderStyle.THIN).borderColor(LINE);
        return style;
    }

    private static StyleSetter answer(StyleSetter style) {
        bordered(style).fillColor(ANSWER).protectionOption(ProtectionOption.LOCKED, false);
        return style;
    }

    /** How many lines a text takes in a column; characters of East Asia are twice as wide. */
    private static long lines(String text, int width) {
        return text.lines()
                .mapToLong(line ->
                        Math.max(1, (line.chars().map(c -> c > 0xFF ? 2 : 1).sum() + width - 1L) / width))
                .sum();
    }
}
