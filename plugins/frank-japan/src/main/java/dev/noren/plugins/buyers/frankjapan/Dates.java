package dev.noren.plugins.buyers.frankjapan;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When Frank Japan promotes: up to Double Eleven or over the New Year, the two drives that its page in the deck shows
 * (DECK23-BUY-1), whichever comes first in the season; in a season with neither, at its end. The days are ours.
 */
final class Dates {

    private static final int REGISTER_DAYS_BEFORE = 30;
    private static final int CHOOSE_DAYS_BEFORE = 21;
    private static final MonthDay DOUBLE_ELEVEN = MonthDay.of(11, 11);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
    private static final int LAST_DAYS = 21;

    private Dates() {}

    /** None where the season is too short to register, choose and pay before the promotion. */
    static Optional<Terms> in(Season season) {
        return drives(season)
                .filter(drive -> season.holds(drive.registerBy()) && season.holds(drive.to()))
                .findFirst()
                .map(Drive::terms);
    }

    private static Stream<Drive> drives(Season season) {
        var ofTheYears = IntStream.rangeClosed(
                        season.from().getYear(), season.to().getYear())
                .boxed()
                .flatMap(year -> Stream.of(overNewYear(year), toDoubleEleven(year)));
        return Stream.concat(ofTheYears, Stream.of(lastDays(season)));
    }

    private static Drive toDoubleEleven(int year) {
        var day = DOUBLE_ELEVEN.atYear(year);
        return new Drive(day.minusDays(20), day);
    }

    private static Drive overNewYear(int year) {
        var day = NEW_YEAR.atYear(year);
        return new Drive(day.minusDays(14), day.plusDays(6));
    }

    private static Drive lastDays(Season season) {
        return new Drive(season.to().minusDays(LAST_DAYS - 1), season.to());
    }

    /** A time of promotion; an option chosen on the last day can be screened and paid before it begins. */
    private record Drive(LocalDate from, LocalDate to) {

        LocalDate registerBy() {
            return from.minusDays(REGISTER_DAYS_BEFORE);
        }

        Terms terms() {
            return new Terms(registerBy(), from, to, Options.choosableBy(from.minusDays(CHOOSE_DAYS_BEFORE)));
        }
    }
}
