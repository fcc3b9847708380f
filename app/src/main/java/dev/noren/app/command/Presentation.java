package dev.noren.app.command;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a list is printed: as a table in one of two languages, or as data. */
final class Presentation {

    /** The languages of the catalogue. */
    enum Language {
        JA(Locale.JAPANESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }

        Locale locale() {
            return locale;
        }
    }

    @Option(names = "--json", description = "Print data: a JSON array.")
    private boolean json;

    @Option(names = "--language", paramLabel = "ja|en", description = "The language of the table; en unless given.")
    private Language language = Language.EN;

    boolean isJson() {
        return json;
    }

    Locale locale() {
        return language.locale;
    }

    /** One element to a line, so that line tools can work on it. */
    static void print(List<? extends Form> elements, PrintWriter out) {
        out.println("[");
        for (Iterator<? extends Form> each = elements.iterator(); each.hasNext(); ) {
            out.println(Json.canonical(each.next()) + (each.hasNext() ? "," : ""));
        }
        out.println("]");
    }
}
