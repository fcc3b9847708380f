package dev.noren.ports.driving;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * A bank's statement as it came: a CSV of what went in and out.
 *
 * @param charset in which it is written; empty to find out whether it is UTF-8 or windows-31j
 * @param columns what stands above a column where it is none of the {@linkplain BankColumn#known() known} names
 * @param dryRun whether each line is only tried
 */
@SuppressWarnings("ArrayRecordComponent")
public record BankStatement(
        byte[] content, Optional<Charset> charset, Map<BankColumn, String> columns, boolean dryRun) {

    public BankStatement {
        columns = Map.copyOf(columns);
    }

    /** A statement whose charset and columns are found out. */
    public static BankStatement of(byte[] content) {
        return new BankStatement(content, Optional.empty(), Map.of(), false);
    }

    /** The same, to be tried only. */
    public BankStatement triedOut() {
        return new BankStatement(content, charset, columns, true);
    }
}
