package dev.noren.domain.money;

import dev.noren.domain.fact.Word;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A paper that a step of a case calls for.
 *
 * @param amount whole yen, above 0
 */
public record Paper(Kind kind, long amount) {

    /** Each kind is numbered by itself, from 1 and without a gap. */
    public enum Kind implements Word {
        /** What a company is asked to pay. */
        INVOICE("INV"),
        /** What of an invoice it is not asked for any more, or gets back. */
        CREDIT_NOTE("CRN");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * The number of a paper, as in {@code INV-000012}: letters, digits and a hyphen, so that a bank's remark can hold it.
     *
     * @param place among the papers of its kind, from 1
     */
    public record Number(Kind kind, long place) {

        private static final Pattern WRITTEN = Pattern.compile("([A-Z]{3})-(\\d{6,18})");

        /** Between the letters and the digits stands anything but a letter or digit, once, or nothing. */
        private static final Pattern REMARKED = Pattern.compile("(?<![A-Z])INV[^A-Z0-9]?0*([1-9][0-9]{0,11})(?![0-9])");

        /** The number that is written so; empty where none is. */
        public static Optional<Number> parse(String written) {
            var parts = WRITTEN.matcher(written);
            return parts.matches()
                    ? Arrays.stream(Kind.values())
                            .filter(kind -> kind.prefix.equals(parts.group(1)))
                            .map(kind -> new Number(kind, Long.parseLong(parts.group(2))))
                            .filter(number ->
                                    number.place() > 0 && number.toString().equals(written))
                            .findFirst()
                    : Optional.empty();
        }

        /**
         * The invoices that somebody's remark names, as a bank passes it on: in letters of any width, with or without the hyphen
         * and the zeros.
         */
        public static List<Number> invoicesIn(String remark) {
            var plain = Normalizer.normalize(remark, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
            return REMARKED.matcher(plain)
                    .results()
                    .map(found -> new Number(Kind.INVOICE, Long.parseLong(found.group(1))))
                    .distinct()
                    .toList();
        }

        @Override
        public String toString() {
            return kind.prefix + "-" + String.format(Locale.ROOT, "%06d", place);
        }
    }
}
