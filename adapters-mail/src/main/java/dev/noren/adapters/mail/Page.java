package dev.noren.adapters.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a letter as a page: the same paragraphs, lists and quotations, with lines as wide as whoever reads them likes. */
final class Page {

    private static final Pattern BLANK = Pattern.compile("(?:\\h*\n){2,}");
    private static final Pattern BULLET = Pattern.compile("^(?:- |・)(.*)$");
    private static final Pattern QUOTED = Pattern.compile("^>(.*)$");
    private static final Pattern RULE = Pattern.compile("^-{5,}$");

    private Page() {}

    /**
     * @param text before its lines are folded
     */
    static String of(String subject, String text, Locale language) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family: sans-serif; line-height: 1.6; max-width: 42em">
                %s
                </body>
                </html>
                """.formatted(language.getLanguage(), escaped(subject), body(text));
    }

    private static String body(String text) {
        return BLANK.splitAsStream(text.strip()).map(Page::paragraph).collect(Collectors.joining("\n"));
    }

    /** What stands together without a blank line: runs of lines of one kind. */
    private static String paragraph(String lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines.lines().toList()) {
            var next = Block.of(line.strip());
            if (blocks.isEmpty() || blocks.getLast().kind() != next.kind()) {
                blocks.add(next);
            } else {
                blocks.getLast().lines().addAll(next.lines());
            }
        }
        return blocks.stream().map(Block::html).collect(Collectors.joining("\n"));
    }

    private enum Kind {
        WORDS,
        LIST,
        QUOTATION,
        RULE
    }

    /** Lines of one kind, without their marks. */
    private record Block(Kind kind, List<String> lines) {

        static Block of(String line) {
            var bullet = BULLET.matcher(line);
            var quoted = QUOTED.matcher(line);
            if (RULE.matcher(line).matches()) {
                return of(Kind.RULE, "");
            } else if (bullet.matches()) {
                return of(Kind.LIST, bullet.group(1));
            } else if (quoted.matches()) {
                return of(Kind.QUOTATION, quoted.group(1));
            }
            return of(Kind.WORDS, line);
        }

        private static Block of(Kind kind, String line) {
            return new Block(kind, new ArrayList<>(List.of(escaped(line.strip()))));
        }

        String html() {
            var together = String.join("<br>\n", lines);
            return switch (kind) {
                case WORDS -> "<p>" + together + "</p>";
                case LIST -> "<ul>\n<li>" + String.join("</li>\n<li>", lines) + "</li>\n</ul>";
                case QUOTATION -> "<blockquote>" + together + "</blockquote>";
                case RULE -> "<hr>";
            };
        }
    }

    /** Without marks that a page would read as its own. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
