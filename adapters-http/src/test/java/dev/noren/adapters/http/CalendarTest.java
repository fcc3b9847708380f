package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private static final String PATH = "/v1/calendars";

    private final Served served = Served.open();
    private final Caller sakura = served.as(Served.SAKURA);
    private final Caller anybody = served.nobody();

    @AfterEach
    void close() {
        served.close();
    }

    /** The path of a calendar just issued. */
    private static String path(Wire.Reply issued) {
        assertThat(issued.status()).isEqualTo(201);
        return issued.said("url").replace("http://noren.example", "");
    }

    private static List<VEvent> events(Wire.Reply feed) {
        assertThat(feed.status()).isEqualTo(200);
        return Biweekly.parse(feed.text()).first().getEvents();
    }

    /** First days by the thing that they are of. */
    private static Map<String, LocalDate> days(Wire.Reply feed) {
        var days = new TreeMap<String, LocalDate>();
        for (var event : events(feed)) {
            var day = event.getDateStart().getValue().getRawComponents();
            days.put(event.getUid().getValue(), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()));
        }
        return days;
    }

    private List<String> listed(Caller caller) {
        return ((Form.Items) caller.get(PATH).body().get("items").orElseThrow())
                .values().stream()
                        .map(item -> ((Form.Text) item.at("for").orElseThrow()).value())
                        .toList();
    }

    @Test
    void nothing_else_answers_head() {
        for (var path : List.of("/v1/editions", "/v1/cases/no-such", "/v1/exports/cases", "/v1/no-such")) {
            var reply = served.office().send("HEAD", path, "");

            assertThat(reply.status()).as(path).isEqualTo(405);
            assertThat(reply.header("allow")).isEqualTo("GET");
        }
        assertThat(served.office().send("HEAD", "/health", "").status()).isEqualTo(200);
    }

    @Test
    void a_company_is_given_its_calendar_and_whoever_has_the_address_reads_it() {
        var participation = served.participation();
        var issued = sakura.post(PATH);

        var feed = anybody.get(path(issued));

        assertThat(issued.header("cache-control")).isEqualTo("no-store");
        assertThat(issued.said("for")).isEqualTo("company sakura");
        assertThat(feed.header("content-type")).isEqualTo("text/calendar; charset=utf-8");
        assertThat(feed.header("cache-control")).isEqualTo("private, no-cache");
        assertThat(feed.header("content-language")).isEqualTo("ja");
        assertThat(days(feed))
                .containsExactly(
                        Map.entry(participation + "-choose-by-sns-post@noren", LocalDate.of(2024, 9, 27)),
                        Map.entry(participation + "-promotion@noren", LocalDate.of(2024, 11, 1)),
                        Map.entry(participation + "-register-by@noren", LocalDate.of(2024, 9, 20)));
        assertThat(feed.text()).contains("MALL24-REG-1").doesNotContain("桜食品", "Mori", "@example");
    }

    @Test
    void a_step_of_the_case_moves_its_events_under_their_ids() {
        var participation = served.participation();
        var path = path(sakura.post(PATH));
        var before = events(anybody.get(path)).getLast();
        served.given(Order.on(participation, Served.SAKURA, "register", Served.JOINING));
        var after = events(anybody.get(path)).getLast();

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(days(anybody.get(path))).hasSize(2).doesNotContainKey(participation + "-register-by@noren");
    }

    @Test
    void a_buyer_reads_its_own_and_nobody_elses() {
        var participation = served.participation();

        assertThat(days(anybody.get(path(served.as(Served.HANMART).post(PATH)))))
                .containsOnlyKeys(participation + "-promotion@noren");
        assertThat(events(anybody.get(path(served.as(Served.LOTUS).post(PATH)))))
                .isEmpty();
        assertThat(events(anybody.get(path(served.as(Served.FUJI).post(PATH))))).isEmpty();
    }

    @Test
    void what_falls_due_has_happened_before_a_calendar_is_read() {
        served.participation();
        var path = path(sakura.post(PATH));

        served.at("2024-09-20T23:59:59+09:00");
        assertThat(events(anybody.get(path))).hasSize(3);
        served.at("2024-09-21T00:00:00+09:00");
        assertThat(events(anybody.get(path))).isEmpty();
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again() {
        var participation = served.participation();
        var path = path(sakura.post(PATH));
        var tag = anybody.get(path).header("etag");

        for (var said : List.of(tag, "\"x\", " + tag, tag.replace("W/", ""), "*")) {
            var again = anybody.with("If-None-Match", said).get(path);
            assertThat(again.status()).as(said).isEqualTo(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.header("etag")).isEqualTo(tag);
        }
        assertThat(anybody.with("If-None-Match", "\"x\"").get(path).status()).isEqualTo(200);
        served.at("2024-09-05T10:00:00+09:00");
        assertThat(anybody.get(path).header("etag")).isEqualTo(tag);
        served.given(Order.on(participation, Served.SAKURA, "register", Served.JOINING));
        assertThat(anybody.with("If-None-Match", tag).get(path).status()).isEqualTo(200);
    }

    @Test
    void its_head_is_that_of_the_calendar_without_it() {
        served.participation();
        var path = path(sakura.post(PATH));
        var got = anybody.get(path);

        var head = anybody.send("HEAD", path, "");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("etag")).isEqualTo(got.header("etag"));
        assertThat(anybody.with("If-None-Match", got.header("etag"))
                        .send("HEAD", path, "")
                        .status())
                .isEqualTo(304);
        assertThat(anybody.send("HEAD", PATH + "/no-such.ics", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such.ics", "/%00.ics", "/%E6%A1%9C.ics", "/%20.ics", "/a.ics.ics", "/%2e%2e.ics"})
    void an_address_that_nobody_was_given_is_not_found(String garbled) {
        assertThat(anybody.get(PATH + garbled).status()).isIn(400, 404);
        assertThat(anybody.get(PATH + "/" + "x".repeat(3_000) + ".ics").status())
                .isEqualTo(404);
    }

    @Test
    void a_revoked_address_is_not_found_at_once_and_others_stay() {
        var first = sakura.post(PATH, "label", "on the telephone");
        var second = sakura.post(PATH);

        var revoked = sakura.delete(PATH + "/" + first.said("id"));

        assertThat(revoked.said("revoked")).isEqualTo("2024-09-02T00:00:00Z");
        assertThat(anybody.get(path(first)).status()).isEqualTo(404);
        assertThat(anybody.get(path(second)).status()).isEqualTo(200);
        assertThat(sakura.get(PATH).text()).contains("on the telephone").doesNotContain("url", "secret_");
    }

    @Test
    void an_address_that_was_given_days_is_not_found_once_they_are_over() {
        var path = path(sakura.post(PATH, "days", 1));

        served.at("2024-09-03T08:59:59+09:00");
        assertThat(anybody.get(path).status()).isEqualTo(200);
        served.at("2024-09-03T09:00:00+09:00");
        assertThat(anybody.get(path).status()).isEqualTo(404);
    }

    @Test
    void the_secret_of_a_calendar_opens_nothing_else_and_that_of_a_token_opens_no_calendar() {
        var path = path(sakura.post(PATH));
        var secret = path.replaceAll(".*/(.*)\\.ics", "$1");

        assertThat(served.bearing(secret).get("/v1/participations").status()).isEqualTo(401);
        assertThat(served.bearing(secret).post(PATH).status()).isEqualTo(401);
        for (var actor : List.of(Actor.SECRETARIAT, Served.SAKURA)) {
            assertThat(anybody.get(PATH + "/" + served.secret(actor) + ".ics").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_office_issues_and_revokes_for_everybody_and_everybody_for_themselves() {
        var office = served.office();
        var hanmarts = office.post(PATH, "for", "buyer hanmart");
        sakura.post(PATH);

        assertThat(listed(office)).containsExactly("buyer hanmart", "company sakura");
        assertThat(listed(sakura)).containsExactly("company sakura");
        assertThat(listed(served.as(Served.FUJI))).isEmpty();
        assertThat(served.as(Served.FUJI)
                        .delete(PATH + "/" + hanmarts.said("id"))
                        .status())
                .isEqualTo(404);
        assertThat(sakura.delete(PATH + "/" + hanmarts.said("id")).status()).isEqualTo(404);
        assertThat(anybody.get(path(hanmarts)).status()).isEqualTo(200);
        assertThat(office.delete(PATH + "/" + hanmarts.said("id")).status()).isEqualTo(200);
        assertThat(anybody.get(path(hanmarts)).status()).isEqualTo(404);
        assertThat(office.get("/v1/tokens").text()).contains("calendar of company sakura");
    }

    @ParameterizedTest
    @CsvSource({"company nobody", "buyer sakura", "secretariat", "sakura", "clock", "company sakura x", "company"})
    void a_calendar_of_nobody_is_not_issued(String whose) {
        assertThat(served.office().post(PATH, "for", whose).said("field")).isEqualTo("for");
        assertThat(listed(served.office())).isEmpty();
    }

    @Test
    void the_office_has_no_calendar_of_its_own() {
        assertThat(served.office().post(PATH).said("field")).isEqualTo("for");
    }

    @Test
    void twenty_addresses_of_a_calendar_are_of_use_and_a_further_one_takes_the_place_of_one() {
        var ids = IntStream.range(0, 20)
                .mapToObj(n -> sakura.post(PATH).said("id"))
                .toList();

        assertThat(sakura.post(PATH).said("code")).isEqualTo("too-many");
        assertThat(served.office().post(PATH, "for", "company sakura").status()).isEqualTo(409);
        assertThat(served.as(Served.FUJI).post(PATH).status()).isEqualTo(201);
        sakura.delete(PATH + "/" + ids.getFirst());
        assertThat(sakura.post(PATH).status()).isEqualTo(201);
    }

    @Test
    void its_url_is_safe_where_whatever_stands_before_the_server_says_so() {
        assertThat(sakura.with("X-Forwarded-Proto", "https").post(PATH).said("url"))
                .startsWith("https://noren.example/v1/calendars/");
        assertThat(sakura.with("X-Forwarded-Proto", "javascript").post(PATH).said("url"))
                .startsWith("http://noren.example/v1/calendars/");
    }

    @Test
    void no_figure_holds_a_secret() {
        var path = path(sakura.post(PATH));
        anybody.get(path);
        anybody.get(PATH + "/guessed.ics");

        assertThat(anybody.get("/metrics").text())
                .contains("/v1/calendars/{secret}.ics")
                .doesNotContain(path, "guessed");
    }
}
