package dev.noren.adapters.http;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Shown;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.driving.Tokens;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import io.javalin.Javalin;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description and the routes speak of the same. */
class ApiDocumentTest {

    private static final Pattern REFERENCE = Pattern.compile("\"\\$ref\":\"#/([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private static Fields document(boolean rehearsing) {
        return new ApiDocument("1", rehearsing).written();
    }

    /** As "post /v1/editions". */
    private static Set<String> described(boolean rehearsing) {
        var all = new TreeSet<String>();
        ((Fields) document(rehearsing).get("paths").orElseThrow())
                .values()
                .forEach((path, methods) ->
                        ((Fields) methods).values().keySet().forEach(method -> all.add(method + " " + path)));
        return all;
    }

    private static Set<String> registered(boolean rehearsing) {
        Optional<Stage> stage = rehearsing ? Optional.of(mock(Stage.class)) : Optional.empty();
        var office = new Office(mock(Desk.class), mock(Tokens.class), Plugins.NONE, stage, "1");
        var all = new LinkedHashSet<String>();
        try (var metrics = new Metrics()) {
            Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.events.handlerAdded(route ->
                        all.add(route.getHttpMethod().toString().toLowerCase(Locale.ROOT) + " " + route.getPath()));
                new Api(office, HttpSettings.at(0), metrics).register(config.routes);
            });
        }
        return all;
    }

    /** Whether a described path is the registered one, with the command or question of its last part filled in. */
    private static boolean isOf(String described, String registered) {
        if (described.equals(registered)) {
            return true;
        }
        int last = described.lastIndexOf('/');
        var open = registered.substring(registered.lastIndexOf('/') + 1);
        return registered.lastIndexOf('/') == last
                && registered.substring(0, last).equals(described.substring(0, last))
                && (open.equals("{command}") || (open.equals("{name}") && described.contains("/questions/")))
                && !described.endsWith("}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_route_is_described(boolean rehearsing) {
        var described = described(rehearsing);

        assertThat(registered(rehearsing))
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(described).anyMatch(path -> isOf(path, route)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void every_path_that_is_described_is_a_route(boolean rehearsing) {
        var registered = registered(rehearsing);

        assertThat(described(rehearsing))
                .allSatisfy(path -> assertThat(registered).anyMatch(route -> isOf(path, route)));
    }

    @Test
    void every_command_of_the_tables_has_its_path_and_no_other_has() {
        var described = described(false).stream()
                .filter(path -> path.matches("post /v1/[a-z]+/\\{(id|name)}/[a-z-]+"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(toCollection(TreeSet::new));
        var known = new TreeSet<>(Commands.all());
        known.removeIf(command ->
                Stream.of("company", "product", "buyer").anyMatch(kind -> command.equals("register-" + kind)));
        known.remove("publish-edition");

        assertThat(described).isEqualTo(known);
    }

    @Test
    void every_question_of_the_tables_has_its_path() {
        assertThat(described(false))
                .containsAll(Commands.questions().keySet().stream()
                        .map(name -> "post /v1/questions/" + name)
                        .toList());
    }

    @Test
    void a_server_for_real_cases_has_nothing_of_rehearsals() {
        assertThat(Json.canonical(document(false))).doesNotContain("Noren-As", "/v1/rehearsal");
        assertThat(Json.canonical(document(true))).contains("Noren-As", "/v1/rehearsal");
    }

    @Test
    void whatever_is_referred_to_is_there() {
        var document = document(true);
        var references = REFERENCE
                .matcher(Json.canonical(document))
                .results()
                .map(found -> found.group(1))
                .distinct();

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(pointer ->
                        assertThat(at(document, List.of(pointer.split("/")))).isPresent());
    }

    private static Optional<Form> at(Form form, List<String> pointer) {
        return pointer.isEmpty()
                ? Optional.of(form)
                : ((Fields) form).get(pointer.getFirst()).flatMap(next -> at(next, pointer.subList(1, pointer.size())));
    }

    @Test
    void every_parameter_of_a_path_is_described() {
        ((Fields) document(true).get("paths").orElseThrow())
                .values()
                .forEach((path, methods) -> ((Fields) methods)
                        .values()
                        .values()
                        .forEach(operation -> PARAMETER
                                .matcher(path)
                                .results()
                                .forEach(found -> assertThat(Json.canonical(operation))
                                        .as(path)
                                        .contains("\"name\":\"" + found.group(1) + "\",\"in\":\"path\""))));
    }

    @Test
    void the_same_tables_are_always_described_the_same() {
        assertThat(Json.canonical(document(true))).isEqualTo(Json.canonical(document(true)));
    }

    @Test
    void answers_are_described_with_every_key_that_is_shown() {
        var constants = Arrays.stream(Shown.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Fact.class.equals(field.getType()))
                .count();

        assertThat(Shown.keys()).hasSize((int) constants).doesNotHaveDuplicates();
    }
}
