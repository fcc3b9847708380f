package dev.noren.adapters.http.openapi;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be done at a path, as OpenAPI has it. Immutable. */
public final class Operation {

    private final Fields head;
    private final List<Form> parameters;
    private final Map<String, Form> responses;

    private Operation(Fields head, List<Form> parameters, Map<String, Form> responses) {
        this.head = head;
        this.parameters = parameters;
        this.responses = responses;
    }

    /**
     * Begins one.
     *
     * @param tag under which it is shown
     * @param summary what it does, in a few words
     */
    public static Operation of(String tag, String summary) {
        var head = Fields.NONE.with("tags", Form.texts(List.of(tag))).with("summary", Form.text(summary));
        return new Operation(head, List.of(), Map.of());
    }

    /** The same, with more to say. */
    public Operation says(String description) {
        return with("description", Form.text(description));
    }

    /** The same for whoever has no token. */
    public Operation open() {
        return with("security", Form.items(List.of()));
    }

    /** The same with an extension, or any other key. */
    public Operation with(String key, Form value) {
        return new Operation(head.with(key, value), parameters, responses);
    }

    /** The same with a parameter in its path. */
    public Operation inPath(String name, String says) {
        return taking(Fields.NONE
                .with("name", Form.text(name))
                .with("in", Form.text("path"))
                .with("required", Form.flag(true))
                .with("description", Form.text(says))
                .with("schema", JsonSchemas.typed("string")));
    }

    /** The same with a parameter in its query. */
    public Operation inQuery(String name, String says, Fields schema) {
        return taking(Fields.NONE
                .with("name", Form.text(name))
                .with("in", Form.text("query"))
                .with("description", Form.text(says))
                .with("schema", schema));
    }

    /** The same with parameters of the components. */
    public Operation sharing(Collection<String> names) {
        var with = this;
        for (var name : names) {
            with = with.taking(Fields.NONE.with("$ref", Form.text("#/components/parameters/" + name)));
        }
        return with;
    }

    private Operation taking(Fields parameter) {
        var more = new ArrayList<>(parameters);
        more.add(parameter);
        return new Operation(head, more, responses);
    }

    /** The same with a body of JSON. */
    public Operation body(Fields schema, boolean required) {
        return with(
                "requestBody",
                Fields.NONE.with("required", Form.flag(required)).with("content", content("application/json", schema)));
    }

    /** The same with an answer of JSON. */
    public Operation answers(int status, String says, Fields schema) {
        return answers(
                status,
                Fields.NONE.with("description", Form.text(says)).with("content", content("application/json", schema)));
    }

    /** The same with an answer. */
    public Operation answers(int status, Fields response) {
        var more = new LinkedHashMap<>(responses);
        more.put(Integer.toString(status), response);
        return new Operation(head, parameters, more);
    }

    /** The same, whose answer can also be had as a text of another media type. */
    public Operation alsoAs(String type) {
        var more = new LinkedHashMap<>(responses);
        more.computeIfPresent("200", (status, response) -> alsoAs((Fields) response, type));
        return new Operation(head, parameters, more);
    }

    private static Fields alsoAs(Fields response, String type) {
        var said = (Fields) response.get("content").orElse(Fields.NONE);
        return response.with("content", said.with(type, Fields.NONE.with("schema", JsonSchemas.typed("string"))));
    }

    /** The same, whose body can also be sent as a text of another media type. */
    public Operation bodyAlsoAs(String type) {
        var body = (Fields) head.get("requestBody").orElse(Fields.NONE);
        return with("requestBody", alsoAs(body, type));
    }

    /** What is sent as a media type. */
    public static Fields content(String type, Fields schema) {
        return Fields.NONE.with(type, Fields.NONE.with("schema", schema));
    }

    /** As it stands in the document. */
    public Fields written() {
        var taking = parameters.isEmpty() ? head : head.with("parameters", Form.items(parameters));
        return taking.with("responses", Fields.of(responses));
    }
}
