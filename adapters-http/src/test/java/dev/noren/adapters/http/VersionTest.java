package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.JOINING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code If-Match}: nobody overwrites what they have not read. */
class VersionTest {

    private final Served served = Served.open();
    private final String participation = "/v1/cases/" + served.participation();
    private final Caller sakura = served.as(Served.SAKURA);

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void a_command_on_the_version_that_was_read_is_taken_and_tells_the_next() {
        var read = sakura.get(participation).header("etag");
        var reply = sakura.with("If-Match", read).post(participation + "/register", JOINING);

        assertThat(read).isEqualTo("\"1\"");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("etag")).isEqualTo("\"2\"");
        assertThat(sakura.get(participation).header("etag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"3\"", "\"0\"", "\"999999999999999999\""})
    void on_any_other_version_it_is_a_conflict_and_nothing_happens(String version) {
        sakura.post(participation + "/register", JOINING);
        var before = Standing.of(served);

        var reply = sakura.with("If-Match", version).post(participation + "/cancel");

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.said("code")).isEqualTo("conflict");
        assertThat(Standing.of(served)).isEqualTo(before);
    }

    @Test
    void any_version_will_do_for_a_star() {
        assertThat(sakura.with("If-Match", "*")
                        .post(participation + "/register", JOINING)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"\"", "\"-1\"", "\"x\"", "\"1\", \"2\"", "\"9999999999999999999\"", "**"})
    void what_is_no_version_is_unreadable(String version) {
        var reply = sakura.with("If-Match", version)
                .with("Accept-Language", "ja")
                .post(participation + "/register", JOINING);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.said("field")).isEqualTo("If-Match");
        assertThat(reply.said("detail")).isEqualTo("If-Match 整数にしてください");
    }

    @Test
    void a_conflict_on_anothers_case_is_not_found_all_the_same() {
        var reply = served.as(Served.FUJI).with("If-Match", "\"7\"").post(participation + "/cancel");

        assertThat(reply.said("code")).isEqualTo("not-found");
    }
}
