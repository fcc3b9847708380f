package dev.noren.adapters.http.openapi;

import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Word;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Facts' types as JSON Schema (2020-12): what the {@link Reader} accepts, or what the {@code Writer} writes. Texts are
 * described as they are once they are normalised; whatever is normalised to one of them is accepted too. What many places share
 * stands once, among the components. For one document, by one thread.
 */
public final class JsonSchemas {

    /** How texts are taken, for the reader of a document. */
    public static final String NORMALISED = "Texts are normalised before they are looked at: they are composed (NFC),"
            + " full-width digits and spaces become plain ones, control characters and the blanks around a text are"
            + " dropped. The schemas describe normalised texts; whatever is normalised to one of them is accepted too."
            + " A field that may be left out may be null instead.";

    private static final String DAY = "(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?";
    private static final String OFFSET = "(?:[Zz]|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))";
    private static final String MONTH = "[0-9]{4}-(?:0[1-9]|1[0-2])";
    private static final String ANYTHING = "Anything";

    private final Map<String, Form> shared;
    private final boolean reading;

    private JsonSchemas(Map<String, Form> shared, boolean reading) {
        this.shared = shared;
        this.reading = reading;
    }

    /** Schemas of what is read. */
    public static JsonSchemas reading() {
        return new JsonSchemas(new TreeMap<>(), true);
    }

    /** Schemas of what is written, with the same components. */
    public JsonSchemas writing() {
        return new JsonSchemas(shared, false);
    }

    /** What was referred to so far, by name. */
    public Fields components() {
        return Fields.of(shared);
    }

    /** Puts a schema among the components. */
    public Fields share(String name, Fields schema) {
        shared.put(name, schema);
        return reference(name);
    }

    /** A component that there is, or will be. */
    public static Fields reference(String name) {
        return Fields.NONE.with("$ref", Form.text("#/components/schemas/" + name));
    }

    /** An object with the fields of a schema and no others. */
    public Fields of(Schema schema) {
        return object(
                properties(schema), schema.required().stream().map(Fact::name).toList(), false);
    }

    /** The schema of each of the fields. */
    public Map<String, Form> properties(Schema schema) {
        var properties = new LinkedHashMap<String, Form>();
        schema.required().forEach(fact -> properties.put(fact.name(), of(fact.type())));
        schema.optional()
                .forEach(fact -> properties.put(fact.name(), reading ? orNull(of(fact.type())) : of(fact.type())));
        return properties;
    }

    /** An object; one that is not open has no other fields. */
    public static Fields object(Map<String, ? extends Form> properties, List<String> required, boolean open) {
        var object = typed("object").with("properties", Form.fields(properties));
        var demanding = required.isEmpty() ? object : object.with("required", Form.texts(required));
        return open ? demanding : demanding.with("additionalProperties", Form.flag(false));
    }

    /** One schema, or any of several. */
    public static Fields anyOf(List<Fields> schemas) {
        var different = schemas.stream().distinct().toList();
        return different.size() == 1 ? different.getFirst() : Fields.NONE.with("anyOf", Form.items(different));
    }

    /** A list of something. */
    public static Fields listOf(Fields item) {
        return typed("array").with("items", item);
    }

    /** A value of one JSON type, or of several. */
    public static Fields typed(String... types) {
        return Fields.NONE.with("type", types.length == 1 ? Form.text(types[0]) : Form.texts(List.of(types)));
    }

    /** One of the words. */
    public static Fields oneOf(Stream<String> words) {
        return typed("string").with("enum", Form.texts(words.toList()));
    }

    /** The one word. */
    public static Fields only(String word) {
        return Fields.NONE.with("const", Form.text(word));
    }

    /** Whatever is of the type. */
    public Fields of(FactType<?> type) {
        return switch (type) {
            case FactType.Text text -> text(text);
            case FactType.Handle handle -> handle(handle);
            case FactType.Whole whole -> whole(whole);
            case FactType.Flag flag -> typed("boolean");
            case FactType.Date date -> shaped(DAY, "2024-09-20").with("format", Form.text("date"));
            case FactType.Moment moment -> shaped(DAY + "[Tt]" + TIME + OFFSET, "2024-09-02T09:00:00+09:00");
            case FactType.Month month -> shaped(MONTH, "2023-07");
            case FactType.OneOf<?> words -> oneOf(words(words));
            case FactType.Code<?> code -> code(code);
            case FactType.ListOf<?> list -> listOf(of(list.of())).with("maxItems", Form.whole(Reader.MOST_ITEMS));
            case FactType.Named<?> named -> named(of(named.of()));
            case FactType.Group group -> of(group.schema());
            case FactType.WordOr<?> wordOr -> anyOf(List.of(only(wordOr.word()), of(wordOr.otherwise())));
            case FactType.Shaped<?> shaped -> shaped(shaped.shape());
            case FactType.Anything anything -> anything();
        };
    }

    /** A partner may leave everything to its plug-in; what is kept, and shown, is whole. */
    private Fields shaped(Shape<?> shape) {
        var whole = of(shape.schema());
        return reading && shape.equals(Partner.SHAPE) ? anyOf(List.of(whole, of(Schema.of(Partner.PLUGIN)))) : whole;
    }

    private Fields text(FactType.Text type) {
        return reading
                ? as(textOrWhole(Long.MIN_VALUE).with("maxLength", Form.whole(type.longest())), "text")
                : typed("string");
    }

    /** A whole number where a text is meant is taken as it is written. */
    private static Fields textOrWhole(long least) {
        return bounded(typed("string", "integer").with("pattern", Form.text("\\S")), least, Long.MAX_VALUE);
    }

    private static Fields bounded(Fields schema, long least, long most) {
        return schema.with("minimum", Form.whole(least)).with("maximum", Form.whole(most));
    }

    private Fields handle(FactType.Handle type) {
        if (!reading) {
            return typed("string");
        }
        return type.what() == FactType.Handle.What.CASE
                ? textOrWhole(Long.MIN_VALUE)
                : share("Name", as(textOrWhole(0).with("pattern", Form.text("^" + Reader.NAME + "$")), "sakura"));
    }

    /** The bounds of a number that is given as a text cannot be said. */
    private Fields whole(FactType.Whole type) {
        var sign = type.least() < 0 ? "-?" : "";
        return reading
                ? bounded(
                        typed("integer", "string").with("pattern", Form.text("^" + sign + "[0-9]{1,18}$")),
                        type.least(),
                        type.most())
                : typed("integer");
    }

    private static Fields shaped(String pattern, String example) {
        return as(typed("string").with("pattern", Form.text("^" + pattern + "$")), example);
    }

    private static Fields as(Fields schema, String example) {
        return schema.with("examples", Form.texts(List.of(example)));
    }

    private static Stream<String> words(FactType.OneOf<?> type) {
        return Arrays.stream(type.words().getEnumConstants()).map(Word::word);
    }

    /** Codes of a kind stand once, named for what anything else would not be. */
    private <T> Fields code(FactType.Code<T> type) {
        var all = type.all().get().stream().map(type.write()).toList();
        if (!all.isEmpty()) {
            return share(kind(type.flaw()), oneOf(all.stream()));
        }
        return textOrWhole(Long.MIN_VALUE)
                .with("description", Form.text("It " + type.flaw().says(Locale.ENGLISH) + "."));
    }

    private static String kind(Flaw flaw) {
        var kind = new StringBuilder();
        for (var word : flaw.word().replaceFirst("^not-an?-", "").split("-")) {
            kind.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return kind.toString();
    }

    private static Fields named(Fields value) {
        return typed("object")
                .with("propertyNames", Fields.NONE.with("pattern", Form.text("^" + Reader.NAME + "$")))
                .with("additionalProperties", value);
    }

    private Fields anything() {
        var itself = reference(ANYTHING);
        var any = List.of(
                typed("string", "boolean"),
                bounded(typed("integer"), Long.MIN_VALUE, Long.MAX_VALUE),
                listOf(itself).with("maxItems", Form.whole(Reader.MOST_ITEMS)),
                named(itself));
        return share(ANYTHING, anyOf(any));
    }

    /** The same, or null: what may be left out. */
    private static Fields orNull(Fields schema) {
        var several = schema.get("anyOf").filter(Form.Items.class::isInstance);
        if (several.isPresent()) {
            var more = Stream.concat(((Form.Items) several.get()).values().stream(), Stream.of(typed("null")));
            return schema.with("anyOf", Form.items(more.toList()));
        }
        boolean closed = schema.get("enum").isPresent() || schema.get("type").isEmpty();
        return closed
                ? anyOf(List.of(schema, typed("null")))
                : schema.with(
                        "type",
                        Form.items(Stream.concat(types(schema), Stream.of(Form.text("null")))
                                .toList()));
    }

    private static Stream<Form> types(Fields schema) {
        return schema.get("type").orElse(new Form.Nothing(Place.NOWHERE)) instanceof Form.Items several
                ? several.values().stream()
                : schema.get("type").stream();
    }
}
