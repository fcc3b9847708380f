package dev.noren.domain.fact;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Facts' types whose values come from public lists. */
public final class Codes {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private Codes() {}

    /** An ISO 3166 country code of two capital letters. */
    public static FactType<String> country() {
        return new FactType.Code<>(
                Flaw.NOT_A_COUNTRY,
                text -> Optional.of(text).filter(COUNTRIES::contains),
                code -> code,
                () -> COUNTRIES.stream().sorted().toList());
    }

    /** An ISO 4217 currency code. */
    public static FactType<Currency> currency() {
        return new FactType.Code<>(
                Flaw.NOT_A_CURRENCY, Codes::currencyNamed, Currency::getCurrencyCode, Codes::currencies);
    }

    private static List<Currency> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList();
    }

    private static Optional<Currency> currencyNamed(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }

    /** A time zone by its name, as in {@code Asia/Tokyo}. */
    public static FactType<ZoneId> zone() {
        return new FactType.Code<>(Flaw.NOT_A_ZONE, Codes::zoneNamed, ZoneId::getId);
    }

    private static Optional<ZoneId> zoneNamed(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
