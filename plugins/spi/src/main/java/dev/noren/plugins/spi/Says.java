package dev.noren.plugins.spi;

import java.util.List;
import java.util.regex.Pattern;

/** What is said of a cell that cannot be read. */
final class Says {

    private static final int LONGEST = 40;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{C}");

    private Says() {}

    static Text nothing() {
        return Text.of("空欄です。", "Nothing stands here.");
    }

    static Text noNumber(String said) {
        return Text.of("数値として読めません：「" + cut(said) + "」", "This is not a number: \"" + cut(said) + "\"");
    }

    static Text tooFine(String said, int decimals) {
        return decimals == 0
                ? Text.of("整数ではありません：「" + cut(said) + "」", "This is not a whole number: \"" + cut(said) + "\"")
                : Text.of(
                        "小数点以下は" + decimals + "桁までです：「" + cut(said) + "」",
                        "There are at most " + decimals + " decimals: \"" + cut(said) + "\"");
    }

    static Text negative(String said) {
        return Text.of("負の値です：「" + cut(said) + "」", "This is negative: \"" + cut(said) + "\"");
    }

    static Text tooLarge(String said) {
        return Text.of("値が大きすぎます：「" + cut(said) + "」", "This is too large: \"" + cut(said) + "\"");
    }

    static Text noSuchProduct(String said) {
        return Text.of("対象の商品の中にありません：「" + cut(said) + "」", "This is none of the products: \"" + cut(said) + "\"");
    }

    static Text severalProducts(String said) {
        return Text.of(
                "対象の商品のうち2つ以上に当てはまります：「" + cut(said) + "」",
                "This is more than one of the products: \"" + cut(said) + "\"");
    }

    static Text noColumn(List<String> headings) {
        return Text.of(
                "見出し「" + String.join("」か「", headings) + "」の列がありません。",
                "There is no column headed \"" + String.join("\" or \"", headings) + "\".");
    }

    static Text noRow(List<String> labels) {
        return Text.of(
                "「" + String.join("」か「", labels) + "」の行がありません。",
                "There is no row for \"" + String.join("\" or \"", labels) + "\".");
    }

    static Text again(int row) {
        return Text.of("同じ商品が" + row + "行目にもあります。", "Row " + row + " is about the same product.");
    }

    static Text noLine() {
        return Text.of("対象の商品についての行がありません。", "No row is about any of the products.");
    }

    private static String cut(String said) {
        String printable = UNPRINTABLE.matcher(said).replaceAll(" ");
        return printable.codePointCount(0, printable.length()) <= LONGEST
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
