package dev.noren.adapters.mail;

import dev.noren.domain.fact.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * In whose name invoices and credit notes are issued.
 *
 * @param registration the number of an issuer of qualified invoices: T and 13 digits
 * @param bank the account to pay into
 * @param contact where questions go
 * @param taxRate the rate of the consumption tax that amounts include, in percent; where none is given no tax is shown
 */
public record Issuer(
        Words name,
        Words address,
        Optional<String> registration,
        Optional<Words> bank,
        Optional<Words> contact,
        OptionalInt taxRate) {

    private static final Pattern REGISTRATION = Pattern.compile("T[0-9]{13}");
    private static final int HIGHEST_RATE = 99;

    /** @throws IllegalArgumentException where something of it cannot be so, with what is wrong */
    public Issuer {
        if (registration
                .filter(number -> !REGISTRATION.matcher(number).matches())
                .isPresent()) {
            throw new IllegalArgumentException("the registration number must be T and 13 digits");
        }
        if (taxRate.isPresent() && (taxRate.getAsInt() < 1 || taxRate.getAsInt() > HIGHEST_RATE)) {
            throw new IllegalArgumentException("the tax rate must be from 1 to " + HIGHEST_RATE);
        }
        if (registration.isPresent() && taxRate.isEmpty()) {
            throw new IllegalArgumentException(
                    "a qualified invoice shows its tax: a registration number needs a tax rate");
        }
    }

    /** Of an amount that includes it, what is tax: whole yen, the rest cut off. */
    static long taxIn(long amount, int percent) {
        return Math.multiplyExact(amount, (long) percent) / (100 + percent);
    }
}
