package dev.noren.plugins.spi;

import java.time.LocalDate;

/**
 * An edition as a plug-in needs it.
 *
 * @param edition its id, as {@code japan-mall-2024}
 * @param from the first day on which the edition runs
 * @param to the last day on which it runs; every date that is proposed lies from the first to the last
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Season(String edition, LocalDate from, LocalDate to) {}
