package dev.noren.ports.form.application;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.sheet.Cells;
import dev.noren.ports.form.sheet.Opened;
import dev.noren.ports.form.sheet.SheetFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A workbook that somebody sent as a filled-in form.
 *
 * @param sheets by name; one without a name where the file is no workbook
 */
public record FormFile(Map<String, Opened> sheets) {

    private static final String NAME = "form.xlsx";
    private static final int LABEL = 1;
    /** In which column the first sheet says what it has to say. */
    static final int SAID = 2;

    /** Opens it; never throws, and comes back in a time that is bounded by the length. */
    public static FormFile of(byte[] content) {
        return new FormFile(new SheetFile(NAME, content).sheets());
    }

    /** What the first sheet says under a label, and where. */
    public record Said(String text, CellPlace at) {}

    /** The edition for which the form was made; empty where this is no form. */
    public Optional<Said> edition() {
        return said("edition");
    }

    /** The version of the terms that the form shows. */
    public Optional<Said> terms() {
        return said("terms");
    }

    /** What is wrong with the file as a whole, or with a sheet of it. */
    public List<FormFault> faults() {
        return sheets.entrySet().stream()
                .flatMap(sheet -> faults(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    private static Stream<FormFault> faults(String name, Opened sheet) {
        return sheet instanceof Opened.Unreadable(var faults)
                ? faults.stream()
                        .map(fault -> FormFault.at(new CellPlace(name, fault.row(), fault.column()), "", fault.says()))
                : Stream.of();
    }

    private Optional<Said> said(String label) {
        return sheet(Wording.said("guide")).flatMap(sheet -> said(sheet, Wording.said(label)));
    }

    private static Optional<Said> said(Named sheet, Words label) {
        for (int row = 1; row <= sheet.cells().height(); row++) {
            if (isCalled(label, sheet.cells().at(row, LABEL))) {
                var text = Reader.normalised(sheet.cells().at(row, SAID));
                return Optional.of(new Said(text, new CellPlace(sheet.name(), row, SAID)));
            }
        }
        return Optional.empty();
    }

    /** A sheet that can be read, by the name that it bears. */
    record Named(String name, Cells cells) {}

    /** The sheet of that name in either language; empty where there is none that can be read. */
    Optional<Named> sheet(Words name) {
        return sheets.entrySet().stream()
                .filter(sheet -> isCalled(name, sheet.getKey()))
                .filter(sheet -> sheet.getValue() instanceof Opened.Readable)
                .map(sheet -> new Named(sheet.getKey(), ((Opened.Readable) sheet.getValue()).cells()))
                .findFirst();
    }

    /** Whether something is called so in either language. */
    static boolean isCalled(Words name, String written) {
        var meant = Choice.plain(written);
        return meant.equals(Choice.plain(name.ja())) || meant.equals(Choice.plain(name.en()));
    }
}
