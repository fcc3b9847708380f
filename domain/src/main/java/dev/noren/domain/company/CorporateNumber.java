package dev.noren.domain.company;

import java.util.Optional;

/** The number that Japan gives to every corporation: a check digit and the twelve digits that it checks. */
public final class CorporateNumber {

    private static final int LENGTH = 13;

    private CorporateNumber() {}

    /** The number where it has 13 digits and the check digit is right. */
    public static Optional<String> checked(String number) {
        boolean digits = number.length() == LENGTH && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && number.charAt(0) - '0' == checkDigit(number) ? Optional.of(number) : Optional.empty();
    }

    /** 9 less the rest, by 9, of the sum of the twelve digits, every second of which, from the right, counts double. */
    private static int checkDigit(String number) {
        int sum = 0;
        for (int place = 1; place < LENGTH; place++) {
            int digit = number.charAt(LENGTH - place) - '0';
            sum += place % 2 == 0 ? 2 * digit : digit;
        }
        return 9 - sum % 9;
    }
}
