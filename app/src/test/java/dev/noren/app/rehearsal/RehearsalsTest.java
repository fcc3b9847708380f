package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.mail.TemplateLetters;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories play, and what cannot be read is not played. */
class RehearsalsTest {

    private static final String STORY = """
            rehearsal: A listing is submitted
            edition: japan-street
            clock: 2024-05-07T09:00:00+09:00
            given:
              companies: {mizu: {seat: JP}}
              products: {lid: {of: mizu}}
            steps:
              - {do: register-listing, by: company mizu, with: {product: lid, declare: all, signatory: {name: A, title: B, authorised: true}}, name: l, expect: {state: submitted}}
              - {do: publish, by: secretariat, on: l, expect: {state: published}}
            """;

    @TempDir
    Path folder;

    private record Played(int exit, String out, String err) {}

    private static Played play(Path... paths) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = new Rehearsals(new TemplateLetters(), BuiltIn.BUYERS)
                .play(List.of(paths), new PrintWriter(out), new PrintWriter(err));
        return new Played(exit, out.toString(), err.toString());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static Stream<Path> stories() throws IOException {
        return Files.list(Path.of("..", "rehearsals")).sorted();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void every_story_of_the_project_plays(Path story) {
        var played = play(story);

        assertThat(played.out()).matches("[1-9]\\d* passed, 0 failed\\R");
        assertThat(played.exit()).isEqualTo(Rehearsals.PASSED);
    }

    @Test
    void a_folder_is_played_in_the_order_of_its_files_and_counted_together() throws IOException {
        file("b.yaml", STORY.replace("state: published", "state: withdrawn"));
        file("a.yaml", STORY.replace("state: submitted", "state: gone"));

        var played = play(folder);

        assertThat(played.exit()).isEqualTo(Rehearsals.FAILED);
        assertThat(played.out().lines())
                .containsExactly(
                        folder.resolve("a.yaml")
                                + ": step 1 (register-listing): expected state: \"gone\", found \"submitted\"",
                        folder.resolve("b.yaml")
                                + ": step 2 (publish): expected state: \"withdrawn\", found \"published\"",
                        "2 passed, 2 failed");
    }

    @Test
    void a_refusal_that_nobody_expects_fails_its_step() throws IOException {
        var played = play(file("a.yaml", STORY.replace("seat: JP", "seat: DE, japaneseAffiliate: false")));

        assertThat(played.exit()).isEqualTo(Rehearsals.FAILED);
        assertThat(played.out()).contains("expected outcome: \"accepted\", found \"refused\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{code: not-found}|2 passed, 0 failed",
                "{outcome: refused}|2 passed, 0 failed",
                "{code: invalid}|1 passed, 1 failed",
                "{because: []}|1 passed, 1 failed",
            })
    void a_question_is_refused_where_its_code_is_expected(String expect, String counted) throws IOException {
        var asked = "ask: case, by: company eve, on: l, expect: " + expect + "}";
        var played = play(file(
                "a.yaml",
                STORY.replace("mizu: {seat: JP}", "mizu: {seat: JP}, eve: {seat: JP}")
                        .replaceFirst("do: publish.*", asked)));

        assertThat(played.out().lines().toList().getLast()).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opened: l|2 passed, 0 failed",
                "opened: m|1 passed, 1 failed",
                "not: {opened: m}|2 passed, 0 failed",
                "not: {opened: l}|1 passed, 1 failed"
            })
    void a_case_goes_by_its_name_where_it_is_expected(String expected, String counted) throws IOException {
        var played = play(file("a.yaml", STORY.replace("state: submitted", expected)));

        assertThat(played.out().lines().toList().getLast()).isEqualTo(counted);
    }

    @Test
    void a_case_goes_by_its_name_in_the_command_that_a_what_if_is_about() throws IOException {
        var asked =
                "  - {ask: what-if, by: buyer han, about: {do: request-quote, with: {listing: l, message: Five cases}}, "
                        + "expect: {state: relayed}}\n";
        var invited = STORY.replace("products:", "buyers: {han: {country: KR, invited: true}}\n  products:");

        assertThat(play(file("a.yaml", invited + asked)).out())
                .isEqualTo("3 passed, 0 failed" + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "do: publish|do: publsh|line 9, column 10",
                "on: l|om: l|line 9, column 36",
                "state: published|stat: published|line 9, column 52",
                "product: lid, declare|produkt: lid, declare|line 8, column 53",
                "seat: JP|seat: XX|line 5, column 28",
                "seat: JP|seet: JP|line 5, column 22",
                "2024-05-07T09|2024-02-30T09|line 3, column 8",
                "by: company mizu|by: company nobody|line 8, column 32",
                "edition: japan-street|edition: japan-road|line 2, column 10",
                "of: mizu|of: nobody|line 6, column 20",
                "companies:.*|companies: 5|line 5, column 14",
                "state: published|because: [MALL24-ST-44]|line 9, column 62",
                "state: published|not: {because: [JP]}|line 9, column 68"
            })
    void what_nobody_knows_makes_a_file_unreadable_with_line_and_column(String good, String bad, String place)
            throws IOException {
        var broken = file("a.yaml", STORY.replaceFirst(good, bad));

        var played = play(broken);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err()).contains(broken + ": " + place);
        assertThat(played.out()).isEmpty();
    }

    @Test
    void one_unreadable_file_keeps_all_from_being_played_and_every_fault_is_named() throws IOException {
        file("a.yaml", STORY);
        var broken = file("b.yaml", STORY.replace("do: publish", "do: publsh").replace("seat: JP", "seat: XX"));

        var played = play(folder);

        assertThat(played.exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(played.err().lines()).hasSize(2).allMatch(line -> line.startsWith(broken.toString()));
        assertThat(played.out()).isEmpty();
    }

    @Test
    void the_clock_never_goes_back() throws IOException {
        var back = STORY.replace("{do: publish,", "{at: 2024-05-07T08:59:59+09:00, do: publish,");

        assertThat(play(file("a.yaml", back)).err()).contains("at lies before the clock");
    }

    @Test
    void a_missing_file_and_an_empty_folder_are_said_so() {
        assertThat(play(folder.resolve("none.yaml")).exit()).isEqualTo(Rehearsals.UNREADABLE);
        assertThat(play(folder).err()).contains("no rehearsal in");
    }

    @Test
    void a_step_is_repeated_with_its_number_in_place_of_n() throws IOException {
        var many = """
                edition: japan-street
                clock: 2024-05-07T09:00:00+09:00
                given:
                  many: {companies: {prefix: c, count: 3, facts: {seat: JP}}, products: {prefix: p, facts: {}}}
                steps:
                  - {times: 3, do: register-listing, by: "company c{n}", with: {product: "p{n}", declare: all, signatory: {name: A, title: B, authorised: true}}, name: "l{n}"}
                  - {times: 3, ask: case, by: secretariat, on: "l{n}", expect: {state: submitted}}
                """;

        assertThat(play(file("a.yaml", many)).out()).isEqualTo("6 passed, 0 failed" + System.lineSeparator());
    }
}
