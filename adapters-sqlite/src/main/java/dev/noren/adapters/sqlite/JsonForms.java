package dev.noren.adapters.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of the file into forms, as {@link dev.noren.ports.form.Json} wrote it; they bear no places. What is in the
 * file was bounded when it came in, so nothing but its depth is bounded here.
 */
final class JsonForms {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonForms() {}

    /** @throws IllegalArgumentException where the text is no JSON, or no object */
    static Form.Fields read(String text) {
        if (form(text) instanceof Form.Fields fields) {
            return fields;
        }
        throw new IllegalArgumentException("not one JSON object");
    }

    /** What was written as a list of texts. */
    static List<String> texts(String text) {
        return ((Form.Items) form(text))
                .values().stream().map(each -> ((Form.Text) each).value()).toList();
    }

    /** @throws IllegalArgumentException where the text is no JSON, or more than one value */
    static Form form(String text) {
        try (var parser = JSON.createParser(text)) {
            var form = form(parser, parser.nextToken());
            if (parser.nextToken() == null) {
                return form;
            }
            throw new IllegalArgumentException("not one JSON value");
        } catch (IOException broken) {
            throw new IllegalArgumentException("no JSON: " + broken.getMessage(), broken);
        }
    }

    private static Form form(JsonParser parser, @Nullable JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> Form.text(parser.getText());
            case VALUE_TRUE -> Form.flag(true);
            case VALUE_FALSE -> Form.flag(false);
            case VALUE_NULL -> new Form.Nothing(Place.NOWHERE);
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> new Form.Fraction(parser.getText(), Place.NOWHERE);
            case null, default -> throw new IllegalArgumentException("no JSON: " + token);
        };
    }

    private static Form whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new Form.Fraction(parser.getText(), Place.NOWHERE)
                : Form.whole(parser.getLongValue());
    }

    private static Form items(JsonParser parser) throws IOException {
        var items = new ArrayList<Form>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(form(parser, token));
        }
        return Form.items(items);
    }

    private static Form.Fields fields(JsonParser parser) throws IOException {
        var fields = new LinkedHashMap<String, Form>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            fields.put(name, form(parser, parser.nextToken()));
        }
        return Form.Fields.of(fields);
    }
}
