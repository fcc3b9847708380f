package dev.noren.ports.driving;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment as a bank's statement tells it.
 *
 * @param line of the file, from 1
 * @param receivedOn the day the bank names
 * @param amount whole yen, above 0
 * @param payer as the bank writes the name; empty where it names nobody
 * @param remark whatever else the bank says of it; empty where nothing
 * @param reference the bank's own number of it
 * @param toCase to which case a person has put it
 * @param key by which it is known again, in whatever file it comes: what it says, and how many that say the same came before
 *     it in that file
 */
public record BankLine(
        int line,
        LocalDate receivedOn,
        long amount,
        String payer,
        String remark,
        Optional<String> reference,
        Optional<String> toCase,
        String key) {

    /** Under which reference it is recorded: the bank's, or its key. */
    public String recordedAs() {
        return reference.orElse(key);
    }
}
