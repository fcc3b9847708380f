package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Text;
import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is said in a language is in that language. What stands in quotation marks is told as a file says it, a heading in
 * Chinese in an English sentence too. Whether something is said at all is for others to see.
 */
record Languages(Complaints complaints) {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** A sentence or a title. */
    void sentence(@Nullable Text text, String where) {
        name(text, where);
        if (text != null && text.ja() != null && !text.ja().isBlank() && !isJapanese(text.ja())) {
            complaints.add("the Japanese of " + where + " holds neither kana nor kanji: '" + text.ja() + "'");
        }
    }

    /** A name, which may be written in Latin letters in Japanese too. */
    void name(@Nullable Text text, String where) {
        if (text == null) {
            complaints.add(where + " is null");
            return;
        }
        said(text.ja(), "Japanese", where);
        said(text.en(), "English", where);
        if (text.en() != null && isJapanese(QUOTED.matcher(text.en()).replaceAll(""))) {
            complaints.add("the English of " + where + " holds kana or kanji: '" + text.en() + "'");
        }
    }

    private void said(@Nullable String text, String language, String where) {
        if (text == null || text.isBlank()) {
            complaints.add("the " + language + " of " + where + " is blank");
        }
    }

    private static boolean isJapanese(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(Languages::isOfJapanese);
    }

    private static boolean isOfJapanese(UnicodeScript script) {
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA || script == UnicodeScript.HAN;
    }
}
