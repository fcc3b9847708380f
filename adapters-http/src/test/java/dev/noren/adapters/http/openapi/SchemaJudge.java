package dev.noren.adapters.http.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import java.util.List;

/** Judges texts of JSON by a schema. */
final class SchemaJudge {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;

    /** @param components what the schema refers to */
    SchemaJudge(Fields schema, Fields components) {
        var whole = Fields.NONE
                .with("components", Fields.NONE.with("schemas", components))
                .with("allOf", Form.items(List.of(schema)));
        this.schema = REGISTRY.getSchema(Json.canonical(whole), InputFormat.JSON);
    }

    boolean accepts(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }
}
