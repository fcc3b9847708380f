package dev.noren.plugins.spi;

import java.util.List;

/** Reads a buyer's report of sales. The host opens the file (CSV or XLSX) and hands over its cells as text. */
@PluginApi(since = "1.0", use = PluginApi.Use.IMPLEMENT)
public interface ReportReader {

    /** How the buyer's files look. */
    ReportFormat format();

    /**
     * The figures of a report, per product.
     *
     * @param products those that the report can be about, never empty; the report's own ways of naming one (a JAN code, a
     *     name) are matched with them
     * @throws ReportException naming every row and column that cannot be read; a row about something else than these products
     *     is such a fault too, unless the buyer's files hold others' products as a rule
     */
    SalesReport read(Sheet sheet, List<Product> products) throws ReportException;

    /** Files that the reader reads, with what is in them; at least one for a contract test. */
    List<ReportSample> samples();
}
