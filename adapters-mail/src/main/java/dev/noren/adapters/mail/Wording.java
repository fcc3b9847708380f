package dev.noren.adapters.mail;

import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How values read in one language. */
sealed interface Wording permits English, Japanese {

    static Wording of(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Japanese.WORDING : English.WORDING;
    }

    Locale language();

    /** Where the language's templates stand. */
    default String folder() {
        return language().getLanguage();
    }

    String date(LocalDate day);

    String month(YearMonth month);

    /** From one day to another. */
    String fromTo(String first, String last);

    /** What happens where on which days. */
    String at(String days, String what, String where);

    /** What is wanted by a day. */
    String by(String day, String what);

    /** A programme by its name put into words; any other text stays as it is. */
    String programme(String name);

    String yen(String figures);

    String list(List<String> names);

    /** The first name, and how many follow; for subjects. */
    String listInShort(List<String> names);

    /**
     * What becomes of the fee, as a sentence; empty where nothing was received.
     *
     * @param amount what is at stake, in words
     */
    Optional<String> refund(Refund answer, Optional<String> amount);

    /** A ground or cause by its word put into words; any other text stays as it is. */
    String ground(String wordOrText);

    /** Figures in groups of three, with the currency's own decimal places. */
    default String money(Money money) {
        int places = Math.max(0, money.currency().getDefaultFractionDigits());
        var figures = String.format(Locale.ROOT, "%,." + places + "f", BigDecimal.valueOf(money.amount(), places));
        return money.currency().equals(Money.YEN)
                ? yen(figures)
                : money.currency().getCurrencyCode() + " " + figures;
    }

    default String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
