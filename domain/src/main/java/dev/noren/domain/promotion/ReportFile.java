package dev.noren.domain.promotion;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;

/**
 * A buyer's report as a file, in place of its figures. It is read before the command is decided, and is not kept.
 *
 * @param name by whose ending, {@code .csv} or {@code .xlsx}, it is opened
 * @param content in base64
 */
public record ReportFile(String name, String content) {

    private static final int LONGEST = 100_000_000;

    public static final Fact<String> NAME = Fact.of("name", FactType.line());
    public static final Fact<String> CONTENT = Fact.of("content", new FactType.Text(LONGEST));

    public static final Shape<ReportFile> SHAPE = new Shape<>(
            Schema.of(NAME, CONTENT),
            facts -> new ReportFile(facts.need(NAME), facts.need(CONTENT)),
            file -> Facts.of(NAME, file.name, CONTENT, file.content));

    /** How a command carries it. */
    public static final Fact<ReportFile> FILE = Fact.of("file", new FactType.Shaped<>(SHAPE));
}
