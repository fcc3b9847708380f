package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Letters.Letter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands in every letter that any story of the project sends, and what must not. */
class LettersOfStoriesTest {

    private static final Path STORIES = Path.of("..", "rehearsals");
    private static final Set<Mail> RESULTS =
            Set.of(Mail.RESULT_ADOPTED, Mail.RESULT_REJECTED, Mail.OPTION_APPROVED, Mail.OPTION_REJECTED);
    private static final List<Written> WRITTEN = new ArrayList<>();

    /** A letter, and whose names were asked for to write it. */
    private record Written(Notice notice, Set<Subject> asked, Letter letter) {

        String everyWord() {
            return letter.subject() + "\n" + letter.text() + "\n" + letter.html();
        }
    }

    @BeforeAll
    static void play() {
        var out = new StringWriter();
        new Rehearsals(new Listening(), BuiltIn.BUYERS)
                .play(List.of(STORIES), new PrintWriter(out), new PrintWriter(out));
        assertThat(out.toString()).matches("[1-9]\\d+ passed, 0 failed\\R");
    }

    private static final class Listening implements Letters {

        private final Letters letters = new TemplateLetters();

        @Override
        public Letter write(Notice notice, Locale language, Function<Subject, String> nameOf) {
            var asked = new LinkedHashSet<Subject>();
            var letter = letters.write(notice, language, subject -> {
                asked.add(subject);
                return nameOf.apply(subject);
            });
            WRITTEN.add(new Written(notice, asked, letter));
            return letter;
        }
    }

    @AfterAll
    static void forget() {
        WRITTEN.clear();
    }

    /** Every value of a key in the stories. */
    private static Set<String> values(String key) throws IOException {
        try (var stories = Files.list(STORIES)) {
            return stories.flatMap(LettersOfStoriesTest::lines)
                    .flatMap(line -> Pattern.compile(key + ": \"?([^,}\"]{4,})")
                            .matcher(line)
                            .results()
                            .map(found -> found.group(1).strip()))
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> lines(Path story) {
        try {
            return Files.readAllLines(story).stream();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void no_result_gives_a_reason() throws IOException {
        var reasons = values("internalReason");

        assertThat(reasons).hasSizeGreaterThan(2);
        assertThat(WRITTEN)
                .filteredOn(written -> RESULTS.contains(written.notice().mail()))
                .hasSizeGreaterThan(50)
                .allSatisfy(written -> {
                    assertThat(written.notice().tells().knows(Told.GROUND)).isFalse();
                    assertThat(written.notice().tells().knows(Told.MESSAGE)).isFalse();
                    assertThat(written.everyWord()).doesNotContain(reasons);
                });
    }

    @Test
    void nobodys_address_stands_in_a_letter_but_that_for_changes() throws IOException {
        var addresses = values("email");

        assertThat(addresses).isNotEmpty();
        assertThat(WRITTEN).allSatisfy(written -> {
            assertThat(written.everyWord()).doesNotContain(addresses);
            var contact = written.notice().tells().get(Told.CONTACT).orElse("no contact");
            assertThat(written.everyWord().replace(contact, "")).doesNotContain("@");
        });
    }

    @Test
    void whoever_asks_for_a_quote_or_a_meeting_is_not_named() {
        assertThat(WRITTEN)
                .filteredOn(written -> written.notice().mail() == Mail.INQUIRY_RELAYED)
                .hasSizeGreaterThan(10)
                .allSatisfy(written ->
                        assertThat(written.asked()).noneMatch(subject -> subject.sort() == Subject.Sort.BUYER));
    }

    @Test
    void the_stories_send_every_mail_there_is() {
        assertThat(WRITTEN.stream().map(written -> written.notice().mail()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Mail.values());
    }
}
