package dev.noren.ports.desk.payment;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as it can be compared with what banks make of names: without the legal form and whatever stands around it, in capital
 * letters and katakana, with no small kana and no long-vowel marks, since banks write none.
 */
final class PayerName {

    private static final String FORMS = "株式会社|有限会社|合同会社|合資会社|合名会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|特定非営利活動法人"
            + "|カブシキ[カガ]イシヤ|ユウゲン[カガ]イシヤ|ゴウドウ[カガ]イシヤ|ゴウシ[カガ]イシヤ|ゴウメイ[カガ]イシヤ";

    /** What banks and people abbreviate it to, at the front, at the end, or in the middle. */
    private static final String SHORT = "カ|ユ|ド|シ|メ|株|有|同|資|名|社|財|一社|一財|公社|公財|特非|シヤ|ザイ|トクヒ";

    private static final Pattern JAPANESE =
            Pattern.compile(FORMS + "|\\((?:" + SHORT + ")\\)|^(?:" + SHORT + ")\\)|\\((?:" + SHORT + ")$");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?:[ ,.]+(?:CO|COMPANY|CORP|CORPORATION|INC|INCORPORATED|LTD|LIMITED|LLC|KK|K\\.K|GK|G\\.K)\\b\\.?)+\\s*$");

    /** Numbers that people put before their name, since the office asks for them. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^[0-9][0-9 -]*(?=[^0-9 -])");

    /** さくら食品株式会社（サクラショクヒン）. */
    private static final Pattern WITH_READING = Pattern.compile("(?<name>.+?)[（(](?<reading>[^（()）]{3,})[）)]");

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private PayerName() {}

    /** The name to compare; empty where nothing is left of it. */
    static String comparable(String name) {
        var katakana = new StringBuilder();
        BankText.plain(name)
                .toUpperCase(Locale.ROOT)
                .chars()
                .map(PayerName::katakana)
                .forEach(katakana::appendCodePoint);
        var bare = NUMBER_BEFORE.matcher(katakana).replaceFirst("");
        var formless = ENGLISH.matcher(JAPANESE.matcher(bare).replaceAll(" ")).replaceFirst("");
        var letters = new StringBuilder();
        formless.codePoints().filter(PayerName::tells).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The names to compare of one that may have its reading in brackets behind it. */
    static Stream<String> all(String name) {
        var parts = WITH_READING.matcher(name.strip());
        return (parts.matches() ? Stream.of(parts.group("name"), parts.group("reading")) : Stream.of(name))
                .map(PayerName::comparable)
                .filter(each -> !each.isEmpty());
    }

    private static int katakana(int c) {
        int kata = c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c;
        int small = SMALL.indexOf(kata);
        return small < 0 ? kata : LARGE.charAt(small);
    }

    private static boolean tells(int c) {
        return Character.isLetterOrDigit(c) && c != 'ー';
    }
}
