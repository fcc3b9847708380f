package dev.noren.ports.form.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook of one sheet, whose head stays in sight. */
final class XlsxWriter implements SheetWriter {

    static final String PROGRAM = "Noren";
    static final String VERSION = "1.0";
    /** So many rows are held before they are let go. */
    private static final int ROWS_AT_ONCE = 200;

    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    XlsxWriter(OutputStream out, String name) {
        this.workbook = new Workbook(new Unclosed(out), PROGRAM, VERSION);
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void head(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.value(row, i, names.get(i));
            sheet.width(i, WIDTH);
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        row++;
    }

    @Override
    public void row(List<Datum> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        if (++row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    /** Texts stand in the sheet itself: in the workbook's table of texts they would all be held to the end. */
    private void write(int column, Datum datum) {
        switch (datum) {
            case Datum.Text(var text) when text.isEmpty() -> {}
            case Datum.Text(var text) -> sheet.inlineString(row, column, text);
            case Datum.Number(var number) -> sheet.value(row, column, number);
            case Datum.Day(var day) -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
