package dev.noren.app.command;

import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.Datum;
import dev.noren.ports.form.sheet.SheetKind;
import dev.noren.ports.form.sheet.SheetWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A CSV of the lines of a bank's statement that are left for a person, who fills in the first column and imports it. It is
 * there once it is whole; before that, and where there is nothing in it, there is no file.
 */
final class LeftForAPerson implements Closeable {

    private static final List<String> HEAD =
            List.of("case", "why", "candidates", "date", "amount", "payer", "remark", "reference", "key");

    private final @Nullable Path file;
    private @Nullable Path draft;
    private @Nullable OutputStream out;
    private @Nullable SheetWriter rows;

    private LeftForAPerson(@Nullable Path file) {
        this.file = file;
    }

    /** @param file empty where nobody wants one */
    static LeftForAPerson in(@Nullable Path file) {
        return new LeftForAPerson(file);
    }

    /** Takes an answer of the server's, if it is about a line that is left. */
    void take(Form.Fields said) throws IOException {
        var outcome = RemoteServer.said(said, "outcome").orElse("");
        if (file != null && (outcome.equals("doubtful") || outcome.equals("refused"))) {
            open(file).row(cells(said).stream().<Datum>map(Datum.Text::new).toList());
        }
    }

    private SheetWriter open(Path wanted) throws IOException {
        var open = rows;
        if (open == null) {
            var folder = wanted.toAbsolutePath().getParent();
            var begun = Files.createTempFile(folder, ".noren", ".csv");
            draft = begun;
            var stream = new BufferedOutputStream(Files.newOutputStream(begun));
            out = stream;
            open = SheetKind.CSV.to(stream, "payments");
            open.head(HEAD);
            rows = open;
        }
        return open;
    }

    private static List<String> cells(Form.Fields said) {
        return HEAD.stream()
                .map(name -> switch (name) {
                    case "case" -> "";
                    case "why" -> why(said);
                    case "candidates" -> candidates(said);
                    default -> text(said, name);
                })
                .toList();
    }

    private static String why(Form.Fields said) {
        return PaymentsReport.why(said);
    }

    /** Each with its company, its edition and what is outstanding. */
    static String candidates(Form.Fields said) {
        return said.get("candidates").stream()
                .flatMap(all -> ((Form.Items) all).values().stream())
                .map(each -> (Form.Fields) each)
                .map(each -> text(each, "case") + " (" + text(each, "company") + ", " + text(each, "edition") + ", "
                        + text(each, "outstanding") + ")")
                .collect(Collectors.joining("; "));
    }

    /** A value as people read it; empty where there is none. */
    static String text(Form.Fields said, String name) {
        return said.get(name)
                .map(form -> switch (form) {
                    case Form.Text text -> text.value();
                    case Form.Whole whole -> Long.toString(whole.value());
                    default -> "";
                })
                .orElse("");
    }

    /** It is whole: now it is there. */
    void keep() throws IOException {
        var done = draft;
        if (done != null && file != null) {
            closed();
            Files.move(done, file);
            draft = null;
        }
    }

    private void closed() throws IOException {
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (out != null) {
            out.close();
            out = null;
        }
    }

    @Override
    public void close() throws IOException {
        closed();
        if (draft != null) {
            Files.deleteIfExists(draft);
        }
    }
}
