package dev.noren.domain.promotion;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What was reported of the sales in a case.
 *
 * @param month of which it tells; empty where it tells of the whole promotion
 */
public record Reported(Optional<YearMonth> month, SalesFigures figures) {}
