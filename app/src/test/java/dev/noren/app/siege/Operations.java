package dev.noren.app.siege;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The page for operators, {@code docs/operations.md}. */
public final class Operations {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Operations() {}

    /** The page shows a line; a number or an instant may be another one. */
    public static void tells(String line) throws IOException {
        assertThat(Files.readAllLines(PAGE)).extracting(Operations::anyNumber).contains(anyNumber(line));
    }

    private static String anyNumber(String line) {
        return NUMBER.matcher(INSTANT.matcher(line).replaceAll("AT")).replaceAll("N");
    }
}
