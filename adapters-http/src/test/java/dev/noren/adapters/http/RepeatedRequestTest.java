package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.JOINING;
import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.form.Form;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@code Idempotency-Key}: whoever does not know what became of a request may send it again. */
class RepeatedRequestTest {

    private static final String DEALS = "/v1/editions/japan-mall-2024/conclude-deal";

    private final Served served = Served.open();
    private final Caller office = served.office().with("Idempotency-Key", "order-1");

    @AfterEach
    void close() {
        served.close();
    }

    private static void same(Wire.Reply again, Wire.Reply first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
        assertThat(again.header("location")).isEqualTo(first.header("location"));
    }

    @Test
    void an_accepted_command_is_done_once_and_answered_as_it_was_then() {
        var path = "/v1/cases/" + served.participation() + "/register";
        var sakura = served.as(Served.SAKURA).with("Idempotency-Key", "k");

        var first = sakura.post(path, JOINING);
        served.as(Served.SAKURA)
                .post(
                        path.replace("register", "choose-option"),
                        "option",
                        "sns-post",
                        "products",
                        java.util.List.of("ponzu"));
        var before = served.store.accepted();
        var again = sakura.post(path, JOINING);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.said("option")).isEqualTo("offered");
        same(again, first);
        assertThat(served.store.accepted()).isEqualTo(before);
    }

    @Test
    void a_refused_command_stays_refused_for_the_same_reasons_even_where_it_would_be_taken_now() {
        var path = "/v1/cases/" + served.participation() + "/choose-option";
        var chosen = with("option", "sns-post", "products", java.util.List.of("ponzu"));
        var sakura = served.as(Served.SAKURA);

        var first = sakura.with("Idempotency-Key", "k").post(path, chosen);
        sakura.post(path.replace("choose-option", "register"), JOINING);
        var again = sakura.with("Idempotency-Key", "k").post(path, chosen);

        assertThat(first.said("code")).isEqualTo("wrong-state");
        same(again, first);
        assertThat(sakura.with("Idempotency-Key", "l").post(path, chosen).status())
                .isEqualTo(200);
    }

    @Test
    void what_it_opened_is_opened_once() {
        var first = office.post(DEALS, Served.deal());
        var again = office.post(DEALS, Served.deal());

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("location")).isEqualTo("/v1/cases/" + first.said("case"));
        same(again, first);
        assertThat(served.office().get("/v1/participations").items()).isEqualTo(1);
    }

    @Test
    void two_at_once_are_decided_once() throws Exception {
        var start = new CountDownLatch(1);
        var one = CompletableFuture.supplyAsync(() -> deal(start));
        var other = CompletableFuture.supplyAsync(() -> deal(start));
        var before = served.store.accepted();
        start.countDown();

        same(other.get(), one.get());
        assertThat(one.get().status()).isEqualTo(201);
        assertThat(served.store.accepted()).isEqualTo(before + 1);
    }

    private Wire.Reply deal(CountDownLatch start) {
        try (var wire = served.wire()) {
            start.await();
            return new Caller(wire, office.headers()).post(DEALS, Served.deal());
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Test
    void another_body_another_path_or_another_version_under_the_same_key_is_refused_in_the_language_asked_for() {
        office.post(DEALS, Served.deal());
        var before = served.store.accepted();

        var body = office.post(DEALS, Served.deal().with("currency", Form.text("USD")));
        var path = office.with("Accept-Language", "ja").post(DEALS.replace("conclude-deal", "invite"), Served.deal());
        var version = office.with("If-Match", "\"1\"").post(DEALS, Served.deal());

        assertThat(body.status()).isEqualTo(422);
        assertThat(body.said("code")).isEqualTo("invalid");
        assertThat(body.said("field")).isEqualTo("Idempotency-Key");
        assertThat(body.said("detail")).isEqualTo("Idempotency-Key came before with another request");
        assertThat(path.said("detail")).isEqualTo("Idempotency-Key 別の内容の要求で使われています");
        assertThat(version.status()).isEqualTo(422);
        assertThat(served.store.accepted()).isEqualTo(before);
    }

    @Test
    void the_same_key_of_another_caller_is_another_key() {
        var path = "/v1/cases/" + served.participation() + "/cancel";
        var fuji = served.as(Served.FUJI).with("Idempotency-Key", "k").post(path);
        var sakura = served.as(Served.SAKURA).with("Idempotency-Key", "k").post(path);

        assertThat(fuji.status()).isEqualTo(404);
        assertThat(sakura.status()).isEqualTo(200);
    }

    @Test
    void a_key_is_one_to_two_hundred_visible_characters() {
        for (var key : java.util.List.of("", "a b", "k".repeat(201))) {
            var reply = served.office().with("Idempotency-Key", key).post(DEALS, Served.deal());

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.said("field")).isEqualTo("Idempotency-Key");
        }
        assertThat(served.office()
                        .with("Idempotency-Key", "k".repeat(200))
                        .post(DEALS, Served.deal())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_repeated_request_of_somebody_who_acts_for_several_is_told_apart_by_whom_it_acts_for() {
        var path = "/v1/cases/" + served.participation() + "/cancel";
        var stage = served.rehearsing().with("Idempotency-Key", "k");

        assertThat(stage.with("Noren-As", Served.FUJI.toString()).post(path).status())
                .isEqualTo(404);
        assertThat(stage.with("Noren-As", Served.SAKURA.toString()).post(path).status())
                .isEqualTo(200);
    }
}
