package dev.noren.ports.form.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;

/** A workbook's cell as text: what it means, not how it is shown. A formula is what it came to when the file was saved. */
final class CellText {

    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal BEYOND_DATES = BigDecimal.valueOf(2_958_466);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    /** As many digits as a workbook's numbers hold; more are the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);
    /** No number of a workbook has more digits; others would be texts without end. */
    private static final int LONGEST_NUMBER = 400;

    private CellText() {}

    static String of(Cell cell, boolean since1904) {
        var value = cell.getValue();
        if (value instanceof BigDecimal number
                && Math.abs((long) number.scale()) + number.precision() <= LONGEST_NUMBER) {
            return date(cell, number, since1904).orElseGet(() -> plain(number));
        }
        if (value instanceof Boolean flag) {
            return flag.toString();
        }
        if (value instanceof String text) {
            return text;
        }
        return Optional.ofNullable(cell.getRawValue()).orElse("");
    }

    private static String plain(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        var meant = exact.scale() > 0 ? exact.round(DIGITS).stripTrailingZeros() : exact;
        return meant.toPlainString();
    }

    private static Optional<String> date(Cell cell, BigDecimal number, boolean since1904) {
        var format = DateFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        if (!format.isDate() || number.signum() < 0 || number.compareTo(BEYOND_DATES) >= 0) {
            return Optional.empty();
        }
        long day = number.longValue();
        var time = time(number.subtract(BigDecimal.valueOf(day)));
        var date = (since1904 ? EPOCH_1904 : EPOCH).plusDays(day).plusDays(time.days());
        if (format.isTimeAlone()) {
            return day == 0 && time.days() == 0 ? Optional.of(time.ofDay().toString()) : Optional.empty();
        }
        return Optional.of(
                time.ofDay().equals(LocalTime.MIDNIGHT)
                        ? date.toString()
                        : LocalDateTime.of(date, time.ofDay()).toString());
    }

    /** The part of a day, to the second; what is nearly midnight is midnight. */
    private static Time time(BigDecimal part) {
        long second = part.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean isNextDay = second == ChronoUnit.DAYS.getDuration().toSeconds();
        return new Time(isNextDay ? 1 : 0, LocalTime.ofSecondOfDay(isNextDay ? 0 : second));
    }

    private record Time(int days, LocalTime ofDay) {}
}
