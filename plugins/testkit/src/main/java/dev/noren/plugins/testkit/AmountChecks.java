package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether amounts are read in minor units: one more in the file, in the currency or in thousands, tens of thousands or
 * millions of it, is as many minor units more in the report.
 */
record AmountChecks(Sample sample, Complaints complaints) {

    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");
    private static final Set<Long> SCALES = Set.of(1L, 1_000L, 10_000L, 1_000_000L);

    void areInMinorUnits() {
        for (var place : sample.figures()) {
            var text = sample.at(place);
            var number = DIGITS.matcher(text);
            if (number.find()) {
                var more = new BigDecimal(number.group().replace(",", "")).add(BigDecimal.ONE);
                var other = number.replaceFirst(more.toPlainString());
                if (sample.read(Edited.saying(sample.sheet(), List.of(place), other))
                        instanceof Result.Read(var report)) {
                    compare(report, "'" + other + "' instead of '" + text + "' in " + place);
                }
            }
        }
    }

    private void compare(SalesReport report, String what) {
        for (var line : report.lines()) {
            sample.report().lines().stream()
                    .filter(before -> before.product().equals(line.product()))
                    .forEach(before -> compare(before, line, what));
        }
    }

    private void compare(Line before, Line after, String what) {
        long more = amount(after) - amount(before);
        long minor = minorUnits(after.currency());
        if (more != 0 && (more % minor != 0 || !SCALES.contains(more / minor))) {
            complaints.add("'" + sample.file() + "': " + what + " made " + more + " more of the amount in "
                    + after.currency() + ", which has " + minor + " minor unit(s) each");
        }
    }

    private static long amount(Line line) {
        return line.figures().getOrDefault(SalesReport.AMOUNT, 0L);
    }

    private static long minorUnits(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getCurrencyCode().equals(currency))
                .mapToInt(each -> Math.max(0, each.getDefaultFractionDigits()))
                .mapToLong(digits -> BigDecimal.TEN.pow(digits).longValueExact())
                .findFirst()
                .orElse(1L);
    }
}
