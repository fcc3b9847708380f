package dev.noren.ports.driven;

import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Subject;
import java.util.Locale;
import java.util.function.Function;

/**
 * Puts a notice into words. Called inside the unit of work that decides, so that a notice and its letter are kept together:
 * an implementation is quick, pure, and safe to call again and from several threads.
 */
public interface Letters {

    /** No words: what is kept is the notice alone. For tools that have letters of their own. */
    Letters NONE = (notice, language, nameOf) -> new Letter(notice.mail().word(), "");

    /**
     * The letter for a notice.
     *
     * @param language Japanese or English
     * @param nameOf what a company, product or buyer is called; its handle where no name is known
     */
    Letter write(Notice notice, Locale language, Function<Subject, String> nameOf);

    /**
     * A notice in words, in one language.
     *
     * @param html the same words as a page; empty where there is the text alone
     */
    record Letter(String subject, String text, String html) {

        /** Without a page. */
        public Letter(String subject, String text) {
            this(subject, text, "");
        }
    }
}
