package dev.noren.plugins.spi;

import java.util.List;

/**
 * A file that a reader reads, and what is in it.
 *
 * @param file the name of a resource beside the plug-in's class, ending in {@code .csv} or {@code .xlsx}
 * @param products those that it can be about
 * @param report what it says
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record ReportSample(String file, List<Product> products, SalesReport report) {

    public ReportSample {
        products = List.copyOf(products);
    }
}
