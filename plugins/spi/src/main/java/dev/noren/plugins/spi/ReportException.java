package dev.noren.plugins.spi;

import java.util.List;
import java.util.stream.Collectors;

/** A report that cannot be read, with every place at fault. */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A place at fault.
     *
     * @param row from 1; 0 where it is the whole sheet
     * @param column from 1; 0 where it is the whole row
     */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public record Fault(int row, int column, Text says) implements java.io.Serializable {}

    private final List<Fault> faults;

    /** Never without a fault. */
    public ReportException(List<Fault> faults) {
        super(faults.stream()
                .map(fault ->
                        fault.row() + ":" + fault.column() + " " + fault.says().en())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
