package dev.noren.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.command.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"noren", "noren rehearse", "noren clauses", "noren editions"})
    void help_and_version_are_everywhere(String command) {
        var help = Ran.of(command + " --help");
        var version = Ran.of(command + " --version");

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: " + command).contains("Exit codes:");
        assertThat(help.err()).isEmpty();
        assertThat(version.code()).isZero();
        assertThat(version.out()).startsWith("noren ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noren --colour",
                "noren clauses --colour",
                "noren editions --json=yes",
                "noren clauses --language fr",
                "noren claws",
                "noren rehearse"
            })
    void arguments_that_cannot_be_used_are_refused_in_two_lines_and_with_2(String command) {
        var ran = Ran.of(command);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("noren").hasLineCount(2);
    }

    @Test
    void a_mistyped_command_is_answered_with_those_like_it() {
        assertThat(Ran.of("noren claws").err()).contains("Did you mean: noren clauses");
    }

    @Test
    void without_a_command_the_usage_is_shown_and_nothing_done() {
        var ran = Ran.of("noren");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("Usage: noren").contains("rehearse", "clauses", "editions");
    }

    @Test
    void a_bug_is_told_in_one_line_and_with_2() {
        var ran = failing(false, new IllegalStateException("two\n  lines"), "clauses");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualToIgnoringNewLines(
                        "noren: this is a bug: java.lang.IllegalStateException: two lines (--stacktrace tells where)");
    }

    @Test
    void an_error_of_the_machine_is_told_in_one_line_too() {
        var ran = failing(false, new StackOverflowError(), "editions");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .startsWith("noren: this is a bug: java.lang.StackOverflowError")
                .hasLineCount(1);
    }

    @Test
    void whoever_asks_for_the_stack_trace_gets_it() {
        var ran = failing(true, new IllegalStateException("no"), "clauses", "--stacktrace");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("noren: this is a bug: ").contains("\tat dev.noren.app.CommandLineTest.");
    }

    /** Runs a command whose output breaks in a way that nothing foresees. */
    private static Ran failing(boolean traced, Throwable bug, String... args) {
        var err = new StringWriter();
        var out = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(String line) {
                CommandLineTest.<RuntimeException>breakWith(bug);
            }
        };
        int code = Main.run(new Console(out, new PrintWriter(err, true), 120, traced), args);
        return new Ran(code, "", err.toString());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void breakWith(Throwable bug) throws T {
        throw (T) bug;
    }
}
