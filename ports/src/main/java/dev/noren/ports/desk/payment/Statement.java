package dev.noren.ports.desk.payment;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.fact.Words;
import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.driving.BankLine;
import dev.noren.ports.driving.BankStatement;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.sheet.CsvRows;
import dev.noren.ports.form.sheet.CsvRows.Row;
import dev.noren.ports.form.sheet.SheetFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a bank's statement line by line, after its head and whatever stands before that. */
final class Statement implements Iterator<Statement.Entry> {

    /** In how many rows the head is looked for. */
    private static final int MOST_BEFORE_HEAD = 30;

    /** Longer texts are nothing that a bank says. */
    private static final int LONGEST_CELL = 500;

    private static final int LONGEST_REFERENCE = 100;
    private static final int KEY_DIGITS = 20;

    private static final Pattern FOREIGN = Pattern.compile("[$€£元]");

    private final CsvRows rows;
    private final StatementHead head;
    private final Map<String, Integer> seen = new HashMap<>();

    /** A line of the statement. */
    sealed interface Entry {

        /** Money that came in. */
        record Payment(BankLine line) implements Entry {}

        /** What is no payment, or cannot be read. */
        record Aside(LineAnswer answer) implements Entry {}
    }

    private Statement(CsvRows rows, StatementHead head) {
        this.rows = rows;
        this.head = head;
    }

    /**
     * Begins to read.
     *
     * @throws UnreadableException where the file is no CSV, no head names a day and an amount, or one has two columns of one kind
     */
    static Statement of(BankStatement file) throws UnreadableException {
        var none = SheetFile.noCsv(file.content());
        if (none.isPresent()) {
            throw UnreadableException.at(Place.NOWHERE, none.get().en());
        }
        var rows = CsvRows.of(file.content(), file.charset());
        var before = new ArrayList<Row>();
        while (before.size() < MOST_BEFORE_HEAD && rows.hasNext()) {
            var row = rows.next();
            var head = StatementHead.of(row, file.columns());
            if (head.isPresent()) {
                return new Statement(rows, head.get());
            }
            before.add(row);
        }
        throw UnreadableException.at(Place.NOWHERE, whyNot(before, file));
    }

    /** Why there is no head among the rows in which it was looked for. */
    private static String whyNot(List<Row> rows, BankStatement file) {
        if (rows.isEmpty()) {
            return "the file is empty";
        }
        var cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            return "the file is no text";
        }
        if (cells.stream().anyMatch(Statement::isBroken)) {
            return "holds bytes that are no characters"
                    + file.charset().map(charset -> " in " + charset.name()).orElse("") + ": see to the charset";
        }
        return StatementHead.missing(rows, file.columns()).entrySet().stream()
                .findFirst()
                .map(missing -> "there is no column '" + missing.getValue() + "' to be the "
                        + missing.getKey().word())
                .orElse("no row names the columns of the day and of what came in");
    }

    private static boolean isBroken(String cell) {
        return cell.indexOf(CsvRows.BROKEN) >= 0 || cell.indexOf('\0') >= 0;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public Entry next() {
        var row = rows.next();
        return aside(row).<Entry>map(Entry.Aside::new).orElseGet(() -> payment(row));
    }

    private Optional<LineAnswer> aside(Row row) {
        if (row.isOpen()) {
            return Optional.of(unreadable(
                    row,
                    row.cells().size(),
                    new Words(
                            "引用符（\"）がこの行で閉じていません。セルの中の改行は読みません。",
                            "A quotation mark is not closed on this line: no cell goes on to the next one.")));
        }
        if (row.cells().size() > head.width()) {
            return Optional.of(
                    unreadable(
                            row,
                            head.width() + 1,
                            new Words(
                                    "見出しより多くのセルがあります。コンマを含む金額は引用符で囲んでください（\"41,000\"）。",
                                    "More cells than the head has: an amount with a comma stands in quotation marks (\"41,000\").")));
        }
        for (int at = 0; at < row.cells().size(); at++) {
            var cell = row.cells().get(at);
            if (cell.length() > LONGEST_CELL) {
                return Optional.of(unreadable(row, at + 1, new Words("セルが長すぎます。", "The cell is too long.")));
            }
            if (isBroken(cell)) {
                return Optional.of(unreadable(
                        row,
                        at + 1,
                        new Words("文字コードにない文字があります。", "Bytes that are no character: see to the charset.")));
            }
        }
        return contradicted(row).or(() -> directed(row)).or(() -> withdrawn(row));
    }

    /** A line on which money both came in and went out. */
    private Optional<LineAnswer> contradicted(Row row) {
        return above0(row, BankColumn.AMOUNT) && above0(row, BankColumn.WITHDRAWAL)
                ? Optional.of(unreadable(
                        row,
                        head.place(BankColumn.WITHDRAWAL),
                        new Words("入金と出金の両方に金額があります。", "There is an amount both in and out.")))
                : Optional.empty();
    }

    private boolean above0(Row row, BankColumn column) {
        return BankText.yen(head.said(row, column)).orElse(0L) > 0;
    }

    /** Where a column says which way the money went, a word that is not known is never taken for money that came in. */
    private Optional<LineAnswer> directed(Row row) {
        if (!head.has(BankColumn.DIRECTION)) {
            return Optional.empty();
        }
        return switch (BankText.direction(head.said(row, BankColumn.DIRECTION))) {
            case IN -> Optional.empty();
            case OUT -> Optional.of(new LineAnswer.Withdrawal(row.line()));
            case UNKNOWN ->
                Optional.of(unreadable(
                        row,
                        head.place(BankColumn.DIRECTION),
                        new Words("入金か出金かを読み取れません。", "This does not say whether it came in or went out.")));
        };
    }

    private Optional<LineAnswer> withdrawn(Row row) {
        boolean nothingCame = BankText.yen(head.said(row, BankColumn.AMOUNT)).orElse(0L) == 0;
        boolean went = BankText.yen(head.said(row, BankColumn.WITHDRAWAL)).orElse(0L) != 0;
        return nothingCame && went ? Optional.of(new LineAnswer.Withdrawal(row.line())) : Optional.empty();
    }

    private Entry payment(Row row) {
        var day = BankText.day(head.said(row, BankColumn.DATE));
        var said = head.said(row, BankColumn.AMOUNT);
        var amount = BankText.yen(said);
        var currency = head.said(row, BankColumn.CURRENCY);
        var reference = head.said(row, BankColumn.REFERENCE);
        if (day.isEmpty()) {
            return aside(row, BankColumn.DATE, new Words("日付を読み取れません。", "This is no day."));
        }
        if (!Stream.of("", "JPY", "円", "YEN").anyMatch(currency::equalsIgnoreCase)
                || FOREIGN.matcher(said).find()) {
            var column = currency.isEmpty() ? BankColumn.AMOUNT : BankColumn.CURRENCY;
            return aside(row, column, new Words("円ではありません。", "This is not in yen."));
        }
        if (amount.isEmpty()) {
            return aside(row, BankColumn.AMOUNT, new Words("金額を読み取れません。", "This is no amount of whole yen."));
        }
        if (amount.get() <= 0) {
            return aside(row, BankColumn.AMOUNT, new Words("入金額が0以下です。", "What came in must be above 0."));
        }
        if (reference.length() > LONGEST_REFERENCE) {
            return aside(row, BankColumn.REFERENCE, new Words("番号が長すぎます。", "The reference is too long."));
        }
        var line = new BankLine(
                row.line(),
                day.get(),
                amount.get(),
                head.said(row, BankColumn.PAYER),
                head.said(row, BankColumn.REMARK),
                said(reference),
                said(head.said(row, BankColumn.CASE)),
                "");
        return keyed(row, line);
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Entry aside(Row row, StatementHead head, BankColumn column, Words says) {
        return new Entry.Aside(unreadable(row, head.place(column), says));
    }

    private Entry aside(Row row, BankColumn column, Words says) {
        return aside(row, head, column, says);
    }

    private static LineAnswer unreadable(Row row, int column, Words says) {
        return new LineAnswer.Unreadable(row.line(), column, says);
    }

    /** The line with its key: the one it was given when it was left for a person, or one of its own. */
    private Entry keyed(Row row, BankLine line) {
        var text = hash(line, head.said(row, BankColumn.ACCOUNT));
        var given = head.said(row, BankColumn.KEY);
        if (given.isEmpty()) {
            return new Entry.Payment(with(line, text + "-" + seen.merge(text, 1, Integer::sum)));
        }
        return given.matches(text + "-[1-9][0-9]{0,5}")
                ? new Entry.Payment(with(line, given))
                : aside(
                        row,
                        BankColumn.KEY,
                        new Words(
                                "鍵が行の内容と一致しません。案件のほかは書き換えないでください。",
                                "The key is not this line's: change nothing but the case."));
    }

    /** Of all that the bank says; the same whatever the charset, the width of letters, and the spaces. */
    private static String hash(BankLine line, String account) {
        var says = List.of(
                line.receivedOn().toString(),
                Long.toString(line.amount()),
                line.payer(),
                line.remark(),
                line.reference().orElse(""),
                account);
        return "bank-" + Sha256.of(String.join("\n", says)).substring(0, KEY_DIGITS);
    }

    private static BankLine with(BankLine line, String key) {
        return new BankLine(
                line.line(),
                line.receivedOn(),
                line.amount(),
                line.payer(),
                line.remark(),
                line.reference(),
                line.toCase(),
                key);
    }
}
