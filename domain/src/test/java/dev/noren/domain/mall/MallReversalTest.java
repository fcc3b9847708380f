package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.CorrectionPayloads.reversal;
import static dev.noren.domain.mall.MallEvents.APPROVED;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.REQUESTED;
import static dev.noren.domain.mall.MallPayloads.payment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Story;
import dev.noren.domain.notice.Mail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A payment reversed leaves the participation as if its line had never been (8.8): 40,000 yen due on 15 October. */
class MallReversalTest {

    private static final String IN_TIME = "2024-10-15T23:59:59";
    private static final String TOO_LATE = "2024-10-16T00:00";
    private static final List<Long> AMOUNTS = List.of(10_000L, 40_000L, 45_000L);

    /** A line of the bank, recorded on the day on which it came. */
    private record Line(String day, long amount) {

        String reference() {
            return "B-" + day;
        }
    }

    /** What came in by the due date, what came after it, and which line is reversed when. */
    record Course(List<Line> inTime, List<Line> late, int reversed, String at) {

        List<Line> lines() {
            return Stream.concat(inTime.stream(), late.stream()).toList();
        }

        String reference() {
            return lines().get(reversed).reference();
        }

        Course without() {
            var line = lines().get(reversed);
            return new Course(others(inTime, line), others(late, line), reversed, at);
        }

        private static List<Line> others(List<Line> lines, Line line) {
            return lines.stream().filter(other -> !other.equals(line)).toList();
        }
    }

    static Stream<Course> courses() {
        return AMOUNTS.stream()
                .flatMap(first -> AMOUNTS.stream()
                        .flatMap(second -> AMOUNTS.stream().flatMap(third -> courses(List.of(first, second, third)))));
    }

    private static Stream<Course> courses(List<Long> amounts) {
        var lines = IntStream.range(0, amounts.size())
                .mapToObj(i -> new Line("2024-10-0" + (i + 6), amounts.get(i)))
                .toList();
        var late = List.of(new Line("2024-10-16", amounts.getFirst()));
        var courses = new ArrayList<Course>();
        for (int reversed = 0; reversed < lines.size(); reversed++) {
            courses.add(new Course(lines, List.of(), reversed, IN_TIME));
            courses.add(new Course(lines, List.of(), reversed, TOO_LATE));
            courses.add(new Course(lines, late, reversed, TOO_LATE));
            courses.add(new Course(lines.subList(0, 1), late, 1, TOO_LATE));
            courses.add(new Course(lines.subList(0, 1), late, 0, TOO_LATE));
        }
        return courses.stream();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void a_participation_stands_as_if_the_line_had_never_been(Course course) {
        var after = played(course)
                .at(course.at())
                .when("reverse-payment", SECRETARIAT, reversal(course.reference()))
                .thenAccepted()
                .after();
        var never = played(course.without()).state();

        assertThat(never).isNotNull();
        assertThat(after.marks()).isEqualTo(never.marks());
        assertThat(after.account()).isEqualTo(never.account());
        assertThat(after.claims()).isEqualTo(never.claims());
        assertThat(view(after)).isEqualTo(view(never));
    }

    private static Story<MallCase, MallEvent> played(Course course) {
        var story = MallCases.story().given(MallCases.invited(), REGISTERED, REQUESTED, APPROVED);
        story = paid(story, course.inTime());
        if (course.at().equals(TOO_LATE) && standing(story).option() == MallOption.APPROVED) {
            story = story.at(TOO_LATE).when("lapse", CLOCK).thenAccepted().andThen();
        }
        return paid(story, course.late());
    }

    private static Story<MallCase, MallEvent> paid(Story<MallCase, MallEvent> before, List<Line> lines) {
        var story = before;
        for (var line : lines) {
            story = story.at(line.day() + "T10:00")
                    .when("record-payment", SECRETARIAT, payment(line.amount(), line.reference(), line.day()))
                    .thenAccepted()
                    .andThen();
        }
        return story;
    }

    private static MallCase standing(Story<MallCase, MallEvent> story) {
        var state = story.state();
        if (state == null) {
            throw new IllegalStateException("not open");
        }
        return state;
    }

    private static Facts view(MallCase participation) {
        return new MallLifecycle().view(participation, SECRETARIAT);
    }

    @Test
    void in_time_it_waits_for_payment_again_and_is_due_as_before() {
        var waits = paid(
                        MallCases.story().given(MallCases.invited(), REGISTERED, REQUESTED, APPROVED),
                        List.of(new Line("2024-10-06", 40_000)))
                .at("2024-10-12T09:00")
                .when("reverse-payment", SECRETARIAT, reversal("B-2024-10-06"))
                .thenAccepted()
                .restingOn(REQ_12);

        assertThat(waits.after().option()).isEqualTo(MallOption.APPROVED);
        // the hour of the reminder is past when it would be planned: it is not sent (8.7)
        assertThat(new MallLifecycle().due(waits.after()))
                .extracting(due -> due.command())
                .containsExactly("lapse");
    }

    @Test
    void before_the_hour_of_its_reminder_it_is_reminded_of() {
        var waits = paid(
                        MallCases.story().given(MallCases.invited(), REGISTERED, REQUESTED, APPROVED),
                        List.of(new Line("2024-10-06", 40_000)))
                .at("2024-10-12T08:59:59")
                .when("reverse-payment", SECRETARIAT, reversal("B-2024-10-06"))
                .thenAccepted()
                .after();

        assertThat(new MallLifecycle().due(waits))
                .extracting(due -> due.command())
                .containsExactly("remind-payment", "lapse");
    }

    @Test
    void too_late_it_lapses_and_the_company_is_told() {
        var happened = paid(
                        MallCases.story().given(MallCases.invited(), REGISTERED, REQUESTED, APPROVED),
                        List.of(new Line("2024-10-06", 40_000)))
                .at(TOO_LATE)
                .when("reverse-payment", SECRETARIAT, reversal("B-2024-10-06"))
                .thenAccepted();

        assertThat(new MallLifecycle()
                        .notices(happened.after(), happened.outcome().events().getLast(), happened.after()))
                .extracting(notice -> notice.mail())
                .containsExactly(Mail.OPTION_LAPSED);
    }
}
