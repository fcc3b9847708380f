package dev.noren.app.docs;

import dev.noren.app.rehearsal.Story;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Document;
import dev.noren.domain.programme.Placements;
import dev.noren.ports.desk.edition.EditionFiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/clauses.md}: every clause, what carries it, and the stories that reach it. */
final class ClausePage {

    private static final String HEAD = """
            # Every clause, and what carries it

            %s

            All clauses of the five source documents, in the order of the source. A clause that `decides` is cited by a ruling;
            one that `records` asks for something that is kept; one that `shows` is part of terms or disclaimers; one that
            `informs` is told by this catalogue. Under *carried by* stand the rules, commands (with the lifecycle in whose table
            they are), questions, declarations and terms that carry it in the built-in editions; under *stories* the rehearsals
            of `rehearsals/` in which the kernel cites it, for or against, in an answer or a mail.
            """;

    private final Placements placements = Placements.of(EditionFiles.builtIn());
    private final List<Story> stories = Story.all();
    private final Map<String, Set<Clause>> reached =
            stories.stream().collect(Collectors.toMap(Story::name, Story::reaches));

    String written() {
        var documents = Stream.of(Document.values()).map(this::document);
        return HEAD.formatted(GeneratedPagesTest.NOTE) + documents.collect(Collectors.joining()) + links();
    }

    private String document(Document document) {
        return "\n## %s: %s\n\n%s\n\n".formatted(document, document.en(), document.ja())
                + "| clause | what it says | enforced | carried by | stories |\n| --- | --- | --- | --- | --- |\n"
                + Clauses.all().stream()
                        .filter(clause -> clause.document() == document)
                        .map(this::row)
                        .collect(Collectors.joining());
    }

    private String row(Clause clause) {
        return "| %s<br>%s | %s<br>%s | %s | %s | %s |\n"
                .formatted(
                        clause.id(),
                        cell(clause.text().place()),
                        cell(clause.says(Locale.ENGLISH)),
                        cell(clause.says(Locale.JAPANESE)),
                        clause.text().enforced().word(),
                        String.join("<br>", placements.of(clause)),
                        reaching(clause));
    }

    private String reaching(Clause clause) {
        return stories.stream()
                .map(Story::name)
                .filter(story -> reached.get(story).contains(clause))
                .map("[%s]"::formatted)
                .collect(Collectors.joining(", "));
    }

    private String links() {
        return stories.stream()
                .map(Story::name)
                .map(story -> "[%s]: ../rehearsals/%s.yaml\n".formatted(story, story))
                .collect(Collectors.joining("", "\n", ""));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
