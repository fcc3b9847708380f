package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.plugins.host.PluginHost;
import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PluginsCommandTest {

    private static final PluginSource BROKEN =
            PluginSource.of("broken").having("{ if (true) throw new IllegalStateException(\"not today\"); }");

    @TempDir
    Path folder;

    private Ran plugins(String... more) {
        var args =
                new java.util.ArrayList<>(List.of("plugins", "--plugin-time", "20000", "--plugins", folder.toString()));
        args.addAll(List.of(more));
        return Ran.in(Map.of(), args.toArray(String[]::new));
    }

    private static Fields named(Ran ran, String id) throws UnreadableException {
        return ((Form.Items) Yaml.read(ran.out()))
                .values().stream()
                        .map(Fields.class::cast)
                        .filter(each ->
                                RemoteServer.said(each, "id").orElseThrow().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void sound_ones_are_listed_and_the_answer_is_yes() {
        PluginJar.of(PluginSource.of("cafe")).into(folder, "cafe.jar");

        var ran = plugins();

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .contains("ID", "VERSION", "FROM", "STATE", "BUYER", "FAULTS")
                .containsPattern("cafe +1.2.0 +cafe.jar +ready +Café");
        assertThat(plugins("--language", "ja").out()).contains("喫茶");
    }

    @Test
    void a_faulty_one_is_named_with_its_reason_and_the_answer_is_no() throws UnreadableException {
        PluginJar.of(PluginSource.of("cafe")).into(folder, "cafe.jar");
        PluginJar.of(BROKEN).into(folder, "broken.jar");

        var table = plugins();
        var data = plugins("--json");

        assertThat(table.code()).isEqualTo(1);
        assertThat(table.out())
                .containsPattern("broken +1.2.0 +broken.jar +refused")
                .contains("threw an exception")
                .containsPattern("cafe +1.2.0 +cafe.jar +ready");
        assertThat(data.code()).isEqualTo(1);
        var broken = named(data, "broken");
        assertThat(RemoteServer.said(broken, "state")).contains("refused");
        assertThat(broken.get("faults").orElseThrow().toString())
                .contains("threw an exception: java.lang.IllegalStateException: not today", "例外が発生しました");
        assertThat(broken.get("faulty")).isPresent();
        assertThat(RemoteServer.said(named(data, "cafe"), "state")).contains("ready");
    }

    @Test
    void the_built_in_ones_are_there_without_a_folder() {
        var ran = Ran.in(Map.of(), "plugins", "--plugin-time", "20000");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("built-in", "frank-japan", "qoo10").doesNotContain("refused", "cut-off");
    }

    @Test
    void the_folder_may_come_from_the_environment_or_a_file() throws Exception {
        PluginJar.of(PluginSource.of("cafe")).into(folder, "cafe.jar");
        var file = Files.writeString(folder.resolve("my.properties"), "plugins=" + folder + "\nplugin-time=20000\n");

        assertThat(Ran.in(Map.of("NOREN_PLUGINS", folder.toString(), "NOREN_PLUGIN_TIME", "20000"), "plugins")
                        .out())
                .contains("cafe.jar");
        assertThat(Ran.in(Map.of(), "plugins", "--config", file.toString()).out())
                .contains("cafe.jar");
    }

    @Test
    void a_folder_that_is_not_there_is_told_in_a_line_by_every_command_that_has_plug_ins() throws Exception {
        var nowhere = folder.resolve("nowhere").toString();
        var edition = Files.writeString(folder.resolve("e.yaml"), "{}").toString();
        for (var command : List.of(
                List.of("plugins"),
                List.of("serve", "--db", folder.resolve("noren.db").toString(), "--port", "0"),
                List.of("rehearse", folder.toString()),
                List.of("editions", edition))) {
            var args = new java.util.ArrayList<>(command);
            args.addAll(List.of("--plugins", nowhere));
            var ran = Ran.in(Map.of(), args.toArray(String[]::new));

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err())
                    .isEqualToIgnoringNewLines(
                            "noren " + command.getFirst() + ": " + nowhere + ": there is no such folder")
                    .hasLineCount(1);
        }
        assertThat(folder.resolve("noren.db")).doesNotExist();
    }

    @Test
    void a_time_out_of_range_is_refused() {
        for (var time : List.of("9", "60001")) {
            var ran = Ran.in(Map.of(), "plugins", "--plugin-time", time);

            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualToIgnoringNewLines("noren plugins: --plugin-time must be from 10 to 60000");
        }
    }

    @Test
    void those_of_a_running_server_are_asked_for_there() throws UnreadableException {
        PluginJar.of(PluginSource.of("cafe")).into(folder, "cafe.jar");
        PluginJar.of(BROKEN).into(folder, "broken.jar");
        try (var host = PluginHost.open(Optional.of(folder), Duration.ofSeconds(20));
                var server = Server.start(
                        folder.resolve("noren.db"), House.OFFICE, HttpSettings.at(0), Letters.NONE, host, "test")) {
            var token = server.firstToken().orElseThrow();

            var ran = Ran.in(Map.of(), "plugins", "--server", server.url(), "--token", token, "--json");

            assertThat(ran.code()).isEqualTo(1);
            assertThat(RemoteServer.said(named(ran, "broken"), "state")).contains("refused");
            assertThat(RemoteServer.said(named(ran, "cafe"), "state")).contains("ready");
            assertThat(Ran.in(Map.of(), "plugins", "--server", server.url()).code())
                    .isEqualTo(2);
            assertThat(Ran.in(Map.of(), "plugins", "--server", server.url(), "--token", "wrong")
                            .code())
                    .isEqualTo(2);
        }
    }
}
