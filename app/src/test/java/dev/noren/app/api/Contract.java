package dev.noren.app.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The API's description, by which what was heard is judged. For one thread. */
final class Contract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Fields document;
    private final Map<String, Pattern> paths = new HashMap<>();
    private final Map<String, Schema> schemas = new HashMap<>();
    /** The operations that were heard, as "post /v1/editions". */
    final TreeSet<String> operations = new TreeSet<>();

    Contract(String document) throws UnreadableException {
        this.document = (Fields) Json.read(document);
        fields(this.document, "paths")
                .values()
                .keySet()
                .forEach(path -> paths.put(path, Pattern.compile(path.replaceAll("\\{[a-z]+}", "[^/]+"))));
    }

    /** What breaks it; empty where nothing does. */
    List<String> breaches(Heard heard) {
        var breaches = new ArrayList<String>();
        var operation = operation(heard);
        if (operation.isEmpty() && heard.accepted()) {
            breaches.add(heard + ": accepted, and not described");
        }
        if (heard.accepted() && heard.method().equals("POST")) {
            operation
                    .flatMap(described -> described.get("requestBody"))
                    .ifPresent(body -> judge(
                            heard, "request", content((Fields) body, "application/json"), heard.sent(), breaches));
        }
        response(heard, operation)
                .ifPresentOrElse(
                        response -> judge(heard, "answer", content(response, heard.type()), heard.answered(), breaches),
                        () -> breaches.add(heard + ": no such answer is described"));
        return breaches;
    }

    private Optional<Fields> operation(Heard heard) {
        var method = heard.method().toLowerCase(Locale.ROOT);
        return paths.entrySet().stream()
                .filter(path -> path.getValue().matcher(heard.path()).matches())
                .findFirst()
                .flatMap(path -> {
                    var described =
                            fields(fields(document, "paths"), path.getKey()).get(method);
                    described.ifPresent(found -> operations.add(method + " " + path.getKey()));
                    return described;
                })
                .map(Fields.class::cast);
    }

    /** What is refused at a path that nobody described is a problem all the same. */
    private Optional<Fields> response(Heard heard, Optional<Fields> operation) {
        var components = fields(document, "components");
        return operation
                .map(described -> fields(described, "responses").get(Integer.toString(heard.status())))
                .orElseGet(() -> fields(components, "responses").get("Problem" + heard.status()))
                .map(Fields.class::cast)
                .map(response -> response.get("$ref")
                        .map(reference -> fields(components, "responses")
                                .get("Problem" + heard.status())
                                .orElseThrow())
                        .map(Fields.class::cast)
                        .orElse(response));
    }

    private static Optional<Form> content(Fields holder, String type) {
        return fields(holder, "content").get(type).flatMap(media -> ((Fields) media).get("schema"));
    }

    private void judge(Heard heard, String what, Optional<Form> schema, String json, List<String> breaches) {
        if (schema.isEmpty()) {
            breaches.add(heard + ": " + what + " of " + heard.type() + " is not described");
            return;
        }
        var judge = schemas.computeIfAbsent(Json.canonical(schema.get()), this::compiled);
        judge.validate(json.isEmpty() ? "{}" : json, InputFormat.JSON)
                .forEach(error -> breaches.add(heard + ": " + what + ": " + error));
    }

    private Schema compiled(String schema) {
        return REGISTRY.getSchema(
                "{\"components\":" + Json.canonical(fields(document, "components")) + ",\"allOf\":[" + schema + "]}",
                InputFormat.JSON);
    }

    private static Fields fields(Fields fields, String name) {
        return (Fields) fields.get(name).orElse(Fields.NONE);
    }
}
