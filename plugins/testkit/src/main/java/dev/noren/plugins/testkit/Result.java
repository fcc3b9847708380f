package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.ReportException.Fault;
import dev.noren.plugins.spi.SalesReport;
import java.util.List;
import java.util.stream.Collectors;

/** What comes of giving a sheet to a reader. */
sealed interface Result {

    /** It was read. */
    record Read(SalesReport report) implements Result {}

    /** It was turned down, as a reader may. */
    record Rejected(List<Fault> faults) implements Result {

        boolean names(int row, int column) {
            return faults.stream().anyMatch(fault -> fault.row() == row && fault.column() == column);
        }

        boolean names(int row) {
            return faults.stream().anyMatch(fault -> fault.row() == row);
        }

        /** The places that it names. */
        String places() {
            return faults.isEmpty()
                    ? "no place at all"
                    : faults.stream()
                            .limit(5)
                            .map(fault -> "row " + fault.row() + ", column " + fault.column())
                            .collect(Collectors.joining("; "));
        }
    }

    /** Something that no reader may do. */
    record Broken(String how) implements Result {}
}
