package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.form.Form;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTest {

    private final Served served = Served.open();
    private final Caller office = served.office();

    @AfterEach
    void close() {
        served.close();
    }

    private static List<String> names(Wire.Reply page, String key) {
        return ((Form.Items) page.body().get("items").orElseThrow())
                .values().stream()
                        .map(item -> ((Form.Text) item.at(key).orElseThrow()).value())
                        .toList();
    }

    @Test
    void a_hundred_and_twenty_cases_come_in_pages_each_once_and_in_the_order_in_which_they_were_opened() {
        IntStream.range(0, 117).forEach(n -> served.product("p" + n, n % 2 == 0 ? "sakura" : "fuji", "No. " + n));
        var expected = Stream.concat(
                        Stream.of("ponzu", "soy", "miso"),
                        IntStream.range(0, 117).mapToObj(n -> "p" + n))
                .toList();

        var seen = new ArrayList<String>();
        var sizes = new ArrayList<Integer>();
        var next = "";
        do {
            var page = office.get("/v1/products?limit=50" + next);
            sizes.add(page.items());
            seen.addAll(names(page, "name"));
            next = page.said("next").isEmpty() ? "" : "&after=" + page.said("next");
            served.product("late" + sizes.size(), "fuji", "Opened meanwhile");
        } while (!next.isEmpty());

        assertThat(seen.subList(0, 120)).isEqualTo(expected);
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(sizes).startsWith(50, 50);
    }

    @Test
    void pages_hold_as_many_as_asked_for_of_those_that_may_be_seen() {
        IntStream.range(0, 30).forEach(n -> served.product("p" + n, n % 10 == 9 ? "fuji" : "sakura", "No. " + n));
        var fuji = served.as(Served.FUJI);

        var first = fuji.get("/v1/products?limit=2");
        var second = fuji.get("/v1/products?limit=2&after=" + first.said("next"));

        assertThat(names(first, "name")).containsExactly("miso", "p9");
        assertThat(names(second, "name")).containsExactly("p19", "p29");
    }

    @Test
    void everybody_is_shown_their_own_and_nothing_else_whatever_they_ask_for() {
        served.participation();
        served.inquiry();
        var fuji = served.as(Served.FUJI);
        var lotus = served.as(Served.LOTUS);
        for (var plural : List.of("participations", "inquiries", "listings")) {
            assertThat(office.get("/v1/" + plural).items()).isEqualTo(1);
            assertThat(served.as(Served.SAKURA).get("/v1/" + plural).items()).isEqualTo(1);
            assertThat(served.as(Served.HANMART).get("/v1/" + plural).items()).isEqualTo(1);
            for (var query : List.of("", "?company=sakura", "?buyer=hanmart", "?q=ponzu", "?state=invited")) {
                assertThat(fuji.get("/v1/" + plural + query).items()).isZero();
                assertThat(lotus.get("/v1/" + plural + query).items()).isZero();
            }
        }
        assertThat(names(fuji.get("/v1/companies"), "name")).containsExactly("fuji");
        assertThat(names(lotus.get("/v1/buyers"), "name")).containsExactly("lotus");
        assertThat(fuji.get("/v1/buyers").items()).isZero();
        assertThat(lotus.get("/v1/companies").items()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "products?q=柚子, 1",
        "products?q=ポン酢, 1",
        "products?q=SOY, 1",
        "products?q=ポン酢, 1",
        "products?q=Ponzu, 1",
        "products?q=味, 1",
        "products?q=酢味, 0",
        "companies?q=桜, 1",
        "companies?q=酒造, 1",
        "products?company=fuji, 1",
        "products?company=sakura, 2",
        "products?company=no-such, 0",
        "listings?state=published, 1",
        "listings?state=submitted, 0",
        "listings?edition=japan-street, 1",
        "listings?edition=japan-mall-2024, 0",
        "participations?buyer=hanmart, 1",
        "participations?buyer=lotus, 0",
        "participations?buyer=hanmart&state=invited&company=sakura, 1",
        "products?q=%25, 0",
        "products?q=_, 0"
    })
    void filters_and_search_find_what_they_say(String query, int found) {
        served.participation();
        var written = query.contains("%") ? query : encoded(query);

        assertThat(office.get("/v1/" + written).items()).as(query).isEqualTo(found);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3F", "?")
                .replace("%3D", "=")
                .replace("%26", "&");
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, colour",
        "State=x, State",
        "limit=0, limit",
        "limit=201, limit",
        "limit=ten, limit",
        "after=x, after",
        "q=, q",
        "state=a&state=b, state",
        "edition=%20, edition"
    })
    void what_is_not_known_or_cannot_be_used_in_the_query_is_refused(String query, String field) {
        var reply = office.get("/v1/listings?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.said("field")).isEqualTo(field);
    }

    @Test
    void what_has_fallen_due_has_happened_before_a_list_is_shown() {
        served.participation();
        served.at("2024-09-21T00:00:00+09:00");

        assertThat(names(office.get("/v1/participations"), "state")).containsExactly("expired");
    }

    @Test
    void an_item_is_what_its_reader_may_see_of_it_and_says_its_version() {
        var id = served.participation();
        var item = served.as(Served.SAKURA).get("/v1/participations");
        var whole = served.as(Served.SAKURA).get("/v1/cases/" + id);

        assertThat(item.said("items[0].version")).isEqualTo("1");
        whole.body()
                .values()
                .forEach((name, value) ->
                        assertThat(item.said("items[0]." + name)).as(name).isEqualTo(whole.said(name)));
    }

    @Test
    void the_outbox_goes_on_after_the_number_read_last() {
        served.participation();
        served.inquiry();
        var all = office.get("/v1/outbox");
        var rest = office.get("/v1/outbox?after=1&limit=1");

        assertThat(all.items()).isEqualTo(2);
        assertThat(rest.said("items[0].number")).isEqualTo("2");
        assertThat(rest.items()).isEqualTo(1);
    }

    @Test
    void a_timeline_tells_each_step_and_what_others_tried_to_the_office_alone() {
        var path = "/v1/cases/" + served.participation();
        served.as(Served.HANMART).post(path + "/register", Served.JOINING);
        served.as(Served.SAKURA).post(path + "/register", Served.JOINING);

        assertThat(commands(office, path)).containsExactly("conclude-deal", "register", "register");
        assertThat(commands(served.as(Served.SAKURA), path)).containsExactly("conclude-deal", "register");
        assertThat(office.get(path + "/timeline").said("steps[1].code")).isEqualTo("not-allowed");
    }

    @Test
    void a_timeline_tells_what_was_put_right_and_the_office_alone_why() {
        var path = "/v1/cases/" + served.participation();
        office.post(path + "/extend", "deadline", "registerBy", "until", "2030-01-31", "reason", "A holiday");
        var told = office.get(path + "/timeline");
        var toldToTheCompany = served.as(Served.SAKURA).get(path + "/timeline");

        assertThat(told.said("steps[0].decidedOn[0].version")).isEqualTo("1");
        assertThat(told.said("steps[1].do")).isEqualTo("extend");
        assertThat(told.said("steps[1].until")).isEqualTo("2030-01-31");
        assertThat(told.said("steps[1].reason")).isEqualTo("A holiday");
        assertThat(toldToTheCompany.said("steps[1].deadline")).isEqualTo("registerBy");
        assertThat(toldToTheCompany.body().at("steps[1].reason")).isEmpty();
    }

    @Test
    void a_timeline_keeps_what_was_undone() {
        var path = "/v1/cases/" + served.listing();
        office.post(path + "/take-down", "ground", "unqualified");
        var steps = commands(office, path);
        office.post(path + "/undo", "reason", "A slip");

        // what took a listing down is not taken back, and the attempt is told too
        assertThat(commands(office, path))
                .startsWith(steps.toArray(String[]::new))
                .hasSize(steps.size() + 1);
        assertThat(office.get(path + "/timeline").said("steps[" + steps.size() + "].code"))
                .isEqualTo("wrong-state");
    }

    @Test
    void the_timeline_of_a_party_tells_which_facts_came_in_which_version() {
        office.post("/v1/companies/sakura/revise", Served.with("facts", Map.of("employees", 41)));
        var told = office.get("/v1/companies/sakura/timeline");

        assertThat(told.said("steps[0].version")).isEqualTo("1");
        assertThat(told.said("steps[1].version")).isEqualTo("2");
        assertThat(told.said("steps[1].facts.employees")).isEqualTo("41");
        assertThat(told.body().at("steps[1].facts.seat")).isEmpty();
    }

    private static List<String> commands(Caller caller, String path) {
        return ((Form.Items) caller.get(path + "/timeline").body().get("steps").orElseThrow())
                .values().stream()
                        .map(step -> ((Form.Text) step.at("do").orElseThrow()).value())
                        .toList();
    }
}
