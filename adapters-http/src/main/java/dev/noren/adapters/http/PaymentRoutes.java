package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driving.BankColumn;
import dev.noren.ports.driving.BankStatement;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.LineAnswer;
import dev.noren.ports.driving.LineAnswer.Outcome;
import dev.noren.ports.driving.Settling;
import dev.noren.ports.driving.StatementForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a bank says came in: a CSV, answered line by line as each is decided. For the secretariat alone. */
final class PaymentRoutes {

    static final String PATH = "/v1/bank-statements";
    static final String CSV = "text/csv";
    static final String ANSWER = "application/x-ndjson";

    /** In bytes; a statement of 100,000 lines has about ten megabytes. */
    static final int LARGEST = 32 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(PaymentRoutes.class);

    /** After how many lines the caller is sent what there is. */
    private static final int AT_ONCE = 100;

    private static final Pattern A_CSV = Pattern.compile(
            "(?:text/(?:csv|plain)|application/(?:csv|octet-stream|vnd\\.ms-excel))(?: *;.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET =
            Pattern.compile(".*; *charset *= *\"?([^\"; ]+)\"?.*", Pattern.CASE_INSENSITIVE);

    private final Desk desk;
    private final Metrics metrics;

    PaymentRoutes(Desk desk, Metrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void register(Door door) {
        var columns = Arrays.stream(BankColumn.values()).map(BankColumn::word);
        door.post(
                PATH,
                this::settle,
                Stream.concat(columns, Stream.of(CommandRoutes.DRY_RUN)).toArray(String[]::new));
    }

    private void settle(Exchange exchange) {
        exchange.officeAlone();
        var type = Optional.ofNullable(exchange.context().header("Content-Type"));
        if (type.filter(said -> A_CSV.matcher(said).matches()).isEmpty()) {
            throw TroubleException.of(Trouble.NOT_CSV);
        }
        boolean dryRun = exchange.flag(CommandRoutes.DRY_RUN);
        var columns = new EnumMap<BankColumn, String>(BankColumn.class);
        for (var column : BankColumn.values()) {
            exchange.parameter(column.word()).ifPresent(name -> columns.put(column, name));
        }
        var statement =
                new BankStatement(exchange.bytes(LARGEST), type.flatMap(PaymentRoutes::charset), columns, dryRun);
        stream(exchange, begun(statement), dryRun);
    }

    private static Optional<Charset> charset(String type) {
        var said = CHARSET.matcher(type);
        if (!said.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(said.group(1)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw TroubleException.unreadable("Content-Type", Flaw.NOT_ONE_OF);
        }
    }

    private Settling begun(BankStatement statement) {
        try {
            return desk.cashier().settle(statement);
        } catch (UnreadableException headless) {
            throw TroubleException.unreadable(headless);
        }
    }

    /** Where the caller goes, no line is begun any more. */
    private void stream(Exchange exchange, Settling settling, boolean dryRun) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        var language = exchange.language();
        try (var out = new BufferedOutputStream(exchange.streaming(ANSWER), 1 << 16)) {
            try {
                for (int lines = 1; settling.hasNext(); lines++) {
                    var answer = settling.next();
                    counts.merge(answer.outcome(), 1, Integer::sum);
                    if (answer instanceof LineAnswer.Booked booked && !dryRun) {
                        metrics.decided("record-payment", booked.answer());
                    }
                    write(out, StatementForm.of(answer, language));
                    if (lines % AT_ONCE == 0) {
                        out.flush();
                    }
                }
                write(out, StatementForm.summary(counts, dryRun));
            } catch (CompletionException | StoreUnavailableException broken) {
                write(out, stopped(exchange, broken));
            }
        } catch (IOException gone) {
            LOG.info("whoever sent a bank's statement is gone; what was booked stays");
        }
    }

    private static Form stopped(Exchange exchange, RuntimeException broken) {
        var cause = broken instanceof CompletionException wrapped ? wrapped.getCause() : broken;
        var trouble = switch (cause) {
            case BusyException busy -> Trouble.BUSY;
            case StoreUnavailableException unavailable -> Trouble.UNAVAILABLE;
            case null, default -> Trouble.BUG;
        };
        LOG.error("a bank's statement was not settled to its end: {}", trouble.word());
        return Form.Fields.NONE
                .with("stopped", Form.text(trouble.word()))
                .with("says", Form.text(trouble.says(exchange.language())));
    }

    private static void write(OutputStream out, Form line) throws IOException {
        out.write(Json.canonical(line).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
