package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.DecisionRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records that were read before and are committed, by number: they never change. Every decision folds several cases, an
 * edition among them, and reading these again each time would cost most of it. Safe for use by several threads.
 */
final class ReadRecords {

    private static final int AT_HAND = 10_000;

    private final Map<Long, DecisionRecord> records = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, DecisionRecord> eldest) {
            return size() > AT_HAND;
        }
    };
    private long committed;

    /** Records up to this number are there to stay. */
    synchronized void committed(long number) {
        committed = number;
    }

    /** The records of the first numbers, as far as they are at hand. */
    synchronized List<DecisionRecord> first(List<Long> numbers) {
        var found = new ArrayList<DecisionRecord>();
        for (var number : numbers) {
            var record = records.get(number);
            if (record == null) {
                return found;
            }
            found.add(record);
        }
        return found;
    }

    /** Keeps those at hand that are there to stay. */
    synchronized void keep(List<DecisionRecord> read) {
        read.stream()
                .filter(record -> record.number() <= committed)
                .forEach(record -> records.put(record.number(), record));
    }
}
