package dev.noren.ports.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it into a {@link Form}: a name that stands twice is a fault, as is anything behind the one value.
 * The bounds keep a hostile text from costing more than its length.
 */
final class JsonTree {

    private static final int MOST_VALUES = 500_000;
    private static final int DEEPEST = 60;
    /** What was kept lies a little deeper than what came in. */
    private static final int DEEPEST_KEPT = 100;

    private static final JsonFactory SENT = factory(DEEPEST);
    private static final JsonFactory KEPT = factory(DEEPEST_KEPT);

    private final JsonParser parser;
    private final boolean kept;
    private int values;

    private JsonTree(JsonParser parser, boolean kept) {
        this.parser = parser;
        this.kept = kept;
    }

    private static JsonFactory factory(int deepest) {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxNestingDepth(deepest)
                        .build())
                .build();
    }

    /** @param kept whether it was bounded when it came in, and bears no places */
    static Form read(String text, boolean kept) throws UnreadableException {
        try (var parser = (kept ? KEPT : SENT).createParser(text)) {
            return new JsonTree(parser, kept).document();
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            var place = at == null ? Place.NOWHERE : new Place(at.getLineNr(), at.getColumnNr());
            throw UnreadableException.at(place, "is no JSON: " + firstLine(broken.getOriginalMessage()));
        } catch (IOException broken) {
            throw UnreadableException.at(Place.NOWHERE, "cannot be read");
        }
    }

    /** Without what the parser says about itself. */
    private static String firstLine(@Nullable String text) {
        return String.valueOf(text)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" ?[(\\[](start marker|for |Source).*", "");
    }

    private Form document() throws IOException, UnreadableException {
        var form = form(parser.nextToken());
        if (parser.nextToken() != null) {
            throw UnreadableException.at(place(), "something stands behind the end");
        }
        return form;
    }

    private Form form(@Nullable JsonToken token) throws IOException, UnreadableException {
        var place = place();
        if (++values > MOST_VALUES && !kept) {
            throw UnreadableException.at(place, "holds too much");
        }
        return switch (token) {
            case START_OBJECT -> fields(place);
            case START_ARRAY -> items(place);
            case VALUE_STRING -> new Form.Text(parser.getText(), place);
            case VALUE_TRUE -> new Form.Flag(true, place);
            case VALUE_FALSE -> new Form.Flag(false, place);
            case VALUE_NULL -> new Form.Nothing(place);
            case VALUE_NUMBER_INT -> whole(place);
            case VALUE_NUMBER_FLOAT -> new Form.Fraction(parser.getText(), place);
            case null, default -> throw UnreadableException.at(place, "is empty");
        };
    }

    private Form whole(Place place) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new Form.Fraction(parser.getText(), place)
                : new Form.Whole(parser.getLongValue(), kept ? "" : parser.getText(), place);
    }

    private Form items(Place place) throws IOException, UnreadableException {
        var items = new ArrayList<Form>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(form(token));
        }
        return new Form.Items(items, place);
    }

    private Form fields(Place place) throws IOException, UnreadableException {
        var fields = new LinkedHashMap<String, Form>();
        var names = new LinkedHashMap<String, Place>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (!kept) {
                names.put(name, place());
            }
            fields.put(name, form(parser.nextToken()));
        }
        return new Form.Fields(fields, names, place);
    }

    private Place place() {
        if (kept) {
            return Place.NOWHERE;
        }
        var at = parser.currentTokenLocation();
        return new Place(at.getLineNr(), at.getColumnNr());
    }
}
