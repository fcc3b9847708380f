package dev.noren.adapters.mail;

import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Letters;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.function.Function;

/**
 * Letters from the templates {@code ja/MAIL.jte} and {@code en/MAIL.jte}, where MAIL is the mail's word. A rendered template
 * is the subject on its first line, and after it the text, which is told as a page too. Any language but Japanese reads English.
 *
 * <p>Thread-safe. Lines end with a bare line feed, and the last one with nothing.
 */
public final class TemplateLetters implements Letters {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Plain);

    /**
     * The letter for a notice.
     *
     * @throws gg.jte.TemplateException where the notice lacks a value that every mail of its name carries; a bug of whoever
     *     decided it
     */
    @Override
    public Letter write(Notice notice, Locale language, Function<Subject, String> nameOf) {
        var wording = Wording.of(language);
        var output = new StringOutput();
        templates.render(templateOf(notice, wording), new LetterView(notice, wording, nameOf), output);
        var rendered = output.toString().strip();
        int subjectEnds = rendered.indexOf('\n');
        var subject = rendered.substring(0, subjectEnds).strip();
        var text = rendered.substring(subjectEnds);
        return new Letter(subject, Layout.of(text), Page.of(subject, text, wording.language()));
    }

    private static String templateOf(Notice notice, Wording wording) {
        return wording.folder() + "/" + notice.mail().word() + ".jte";
    }
}
