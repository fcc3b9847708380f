package dev.noren.plugins.spi;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What a cell says, as a product, a heading or a number. */
final class Said {

    /** The largest figure that a report may hold, in minor units where it is money. */
    static final long LARGEST = 1_000_000_000_000L;

    private static final Pattern NUMBER = Pattern.compile("(-?)([0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.([0-9]++))?");
    private static final Pattern TRAILING_ZEROS = Pattern.compile("0++$");
    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]++");

    private Said() {}

    /** In usual forms: digits, letters and signs of full width become those of half width. */
    static String plain(String said) {
        return Normalizer.normalize(said, Normalizer.Form.NFKC).strip();
    }

    /** The same in small letters, with single spaces. */
    static String folded(String said) {
        return SPACES.matcher(plain(said)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static String code(String said) {
        return BETWEEN_DIGITS.matcher(plain(said)).replaceAll("");
    }

    /** Those with that JAN code; where there are none, those with that name. */
    static List<Product> products(String said, List<Product> products) {
        var coded = having(said, products, Said::code, true);
        return coded.isEmpty() ? having(said, products, Said::folded, false) : coded;
    }

    private static List<Product> having(
            String said, List<Product> products, UnaryOperator<String> form, boolean byCode) {
        String wanted = form.apply(said);
        return products.stream()
                .filter(product -> (byCode ? product.janCode() : product.name())
                        .map(form)
                        .filter(value -> !value.isEmpty())
                        .filter(wanted::equals)
                        .isPresent())
                .toList();
    }

    static OptionalInt column(Sheet sheet, int row, List<String> headings) {
        if (row < 1 || row > sheet.height()) {
            return OptionalInt.empty();
        }
        var wanted = headings.stream().map(Said::folded).toList();
        var cells = sheet.rows().get(row - 1).stream().map(Said::folded).toList();
        return cells.stream()
                .filter(wanted::contains)
                .mapToInt(cell -> cells.indexOf(cell) + 1)
                .findFirst();
    }

    /** A number as it was read, or why it was not. */
    sealed interface Reading {}

    record Figure(long value) implements Reading {}

    record Unreadable(Text says) implements Reading {}

    /**
     * How a number is written.
     *
     * @param decimals how many there may be
     * @param signs one of which may stand before or behind it
     */
    record Number(int decimals, List<String> signs) {

        /** The value in units of the last decimal. */
        Reading read(String said) {
            String plain = plain(said);
            if (plain.isEmpty()) {
                return new Unreadable(Says.nothing());
            }
            var number = NUMBER.matcher(bare(plain));
            if (!number.matches()) {
                return new Unreadable(Says.noNumber(plain));
            }
            String part = number.group(3) == null
                    ? ""
                    : TRAILING_ZEROS.matcher(number.group(3)).replaceAll("");
            if (part.length() > decimals) {
                return new Unreadable(Says.tooFine(plain, decimals));
            }
            return within(plain, !number.group(1).isEmpty(), number.group(2).replace(",", ""), part);
        }

        private Reading within(String plain, boolean negative, String whole, String part) {
            String digits = whole + part + "0".repeat(decimals - part.length());
            long value = digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
            if (negative && value > 0) {
                return new Unreadable(Says.negative(plain));
            }
            return value > LARGEST ? new Unreadable(Says.tooLarge(plain)) : new Figure(value);
        }

        private String bare(String plain) {
            for (String sign : signs.stream().map(Said::plain).toList()) {
                if (plain.startsWith(sign)) {
                    return plain.substring(sign.length()).strip();
                }
                if (plain.endsWith(sign)) {
                    return plain.substring(0, plain.length() - sign.length()).strip();
                }
            }
            return plain;
        }
    }
}
