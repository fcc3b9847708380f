package dev.noren.plugins.spi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How a buyer's report files look.
 *
 * @param charset of CSV files; a byte order mark goes before it
 * @param separator of CSV files
 * @param sheet the name of the sheet in XLSX files; empty for the first one
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record ReportFormat(Charset charset, char separator, Optional<String> sheet) {

    /** UTF-8, commas, the first sheet. */
    public static final ReportFormat USUAL = new ReportFormat(StandardCharsets.UTF_8, ',', Optional.empty());
}
