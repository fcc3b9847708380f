package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.listOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.only;
import static dev.noren.adapters.http.openapi.JsonSchemas.reference;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers and problems as the API's description has them: those of {@code AnswerForm} and of {@link Problem}. */
final class AnswerDescription {

    private static final Fields TEXT = typed("string");
    private static final Fields ANSWER = reference("Answer");
    private static final Fields VERSION = Fields.NONE.with(
            "ETag", header("The version of the case, for If-Match; absent where it is about no case."));
    private static final Fields LOCATION = header("The path of the case that was opened.");
    /** What any request can meet with. */
    private static final List<Trouble> ANYWHERE = List.of(
            Trouble.UNREADABLE,
            Trouble.UNAUTHORISED,
            Trouble.NOT_ALLOWED,
            Trouble.HEADERS_TOO_LARGE,
            Trouble.BUG,
            Trouble.BUSY,
            Trouble.LATE);

    private final JsonSchemas schemas;
    private final Fields clauses;

    AnswerDescription(JsonSchemas schemas) {
        this.schemas = schemas.writing();
        this.clauses = this.schemas.of(Shown.BECAUSE.type());
    }

    /** Shares the schemas of answers and problems. */
    void share() {
        schemas.share("Answer", answer());
        schemas.share("Problem", problem());
    }

    private Fields answer() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("outcome", only("accepted"));
        properties.put("case", says(TEXT, "The id of the case that it is about."));
        properties.put("opened", says(TEXT, "The id of the case that it opened; none where it opened nothing."));
        properties.put("flags", listOf(words(Flag.values())));
        shown(properties);
        return says(
                object(properties, List.of("outcome", "opened", "because"), true),
                "What was accepted or answered: the keys of the case as it stands, or of the answer. Each kind of case and"
                        + " question shows some of these keys, and may show more.");
    }

    private Fields problem() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("type", typed("string").with("pattern", Form.text("^urn:noren:problem:")));
        properties.put("title", TEXT);
        properties.put("status", typed("integer"));
        properties.put("detail", says(TEXT, "Every reason in words, in the language that was asked for."));
        properties.put("outcome", only("refused"));
        properties.put("code", codes(Stream.concat(all(Trouble.values()), all(Code.values()))));
        properties.put(
                "field", says(TEXT, "The first field that cannot be used, as a path, or a header or parameter."));
        properties.put("fields", says(listOf(TEXT), "Every such field, where there are several."));
        properties.put("opened", only("none"));
        properties.put("reasons", listOf(reason()));
        properties.put(
                "faults",
                says(listOf(fault()), "Of a file: everything that is wrong with it, in the order of its text."));
        shown(properties);
        return says(
                object(properties, List.of("type", "title", "status", "detail", "outcome", "code"), true),
                "Why it did not happen, or is not answered (RFC 9457). Where the kernel refused, the keys of the case as it"
                        + " stands come with it, if the caller may see it.");
    }

    private Fields fault() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("field", TEXT);
        properties.put("line", typed("integer"));
        properties.put("cell", says(TEXT, "Of a spreadsheet, with its sheet: 申込商品!C7."));
        properties.put("cells", says(listOf(TEXT), "Every cell in which it could be mended, where there are several."));
        properties.put("sheet", TEXT);
        properties.put("row", typed("integer"));
        properties.put("column", typed("integer"));
        properties.put("because", schemas.of(Payload.CLAUSES.type()));
        properties.put("says", TEXT);
        return object(properties, List.of("says"), false);
    }

    private Fields reason() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("code", words(Code.values()));
        properties.put("field", TEXT);
        properties.put("clause", schemas.of(Payload.CLAUSE.type()));
        properties.put("kind", words(Subject.Sort.values()));
        properties.put("name", TEXT);
        properties.put("missing", listOf(TEXT));
        properties.put("cure", TEXT);
        properties.put("says", TEXT);
        return object(properties, List.of("code"), false);
    }

    /** Every key of {@link Shown}. */
    private void shown(Map<String, Form> properties) {
        Shown.keys().forEach(fact -> properties.put(fact.name(), schemas.of(fact.type())));
        properties.put("because", says(clauses, "The clauses that it rests on, or that stand against it."));
        properties.put("notes", says(clauses, "Clauses to be shown beside it."));
    }

    private static Fields says(Fields schema, String description) {
        return schema.with("description", Form.text(description));
    }

    private static Fields words(Word[] words) {
        return oneOf(all(words));
    }

    private static Stream<String> all(Word[] words) {
        return Arrays.stream(words).map(Word::word);
    }

    private static Fields codes(Stream<String> words) {
        return oneOf(words.distinct().sorted());
    }

    /** The same operation, answered by the kernel. */
    Operation answered(Operation operation) {
        return operation.answers(200, given("It happened, or it is answered.", VERSION));
    }

    /** The same operation, which may open a case. */
    Operation opening(Operation operation) {
        return operation.answers(201, given("It happened, and opened a case.", VERSION.with("Location", LOCATION)));
    }

    private static Fields given(String says, Fields headers) {
        return Fields.NONE
                .with("description", Form.text(says))
                .with("headers", headers)
                .with("content", Operation.content("application/json", ANSWER));
    }

    /** What a list of cases shows of each. */
    Fields item() {
        var version = object(Map.of("version", typed("integer")), List.of("case", "version"), true);
        return Fields.NONE.with("allOf", Form.items(List.of(ANSWER, version)));
    }

    /** The same operation with the problems of one that reads. */
    Operation reading(Operation operation) {
        return troubled(operation, Stream.of());
    }

    /** The same operation with the problems of one that reads what may not be there. */
    Operation finding(Operation operation) {
        return troubled(operation, Stream.of(Trouble.NOT_FOUND.status()));
    }

    /** The same operation with the problems of one that takes a body. */
    Operation taking(Operation operation) {
        return troubled(
                operation,
                Stream.of(Trouble.NOT_FOUND, Trouble.TOO_SLOW, Trouble.TOO_LARGE, Trouble.NOT_JSON)
                        .map(Trouble::status));
    }

    /** The same operation with the problems of a question. */
    Operation asking(Operation operation) {
        return troubled(
                taking(operation),
                Arrays.stream(Code.values())
                        .filter(code -> code != Code.CONFLICT)
                        .map(Problem::status));
    }

    /** The same operation with the problems of a command. */
    Operation deciding(Operation operation) {
        return troubled(taking(operation), Arrays.stream(Code.values()).map(Problem::status));
    }

    private static Operation troubled(Operation operation, Stream<Integer> more) {
        var statuses = new TreeSet<Integer>();
        ANYWHERE.forEach(trouble -> statuses.add(trouble.status()));
        more.forEach(statuses::add);
        var with = operation;
        for (int status : statuses) {
            with = with.answers(status, Fields.NONE.with("$ref", Form.text("#/components/responses/Problem" + status)));
        }
        return with;
    }

    /** The problems by status, with the codes that each can bear. */
    static Fields responses() {
        var byStatus = new TreeMap<String, Form>();
        codesByStatus().forEach((status, codes) -> byStatus.put("Problem" + status, response(status, codes)));
        return Fields.of(byStatus);
    }

    private static SortedMap<Integer, SortedSet<String>> codesByStatus() {
        var codes = new TreeMap<Integer, SortedSet<String>>();
        for (var trouble : Trouble.values()) {
            codes.computeIfAbsent(trouble.status(), none -> new TreeSet<>()).add(trouble.word());
        }
        for (var code : Code.values()) {
            codes.computeIfAbsent(Problem.status(code), none -> new TreeSet<>()).add(code.word());
        }
        return codes;
    }

    private static Fields response(int status, SortedSet<String> codes) {
        var these = Fields.NONE
                .with("status", Fields.NONE.with("const", Form.whole(status)))
                .with("code", oneOf(codes.stream()));
        var schema = Fields.NONE.with(
                "allOf", Form.items(List.of(reference("Problem"), object(these.values(), List.of(), true))));
        var response = Fields.NONE.with("description", Form.text("Code: " + String.join(", ", codes) + "."));
        var headed = status == Trouble.BUSY.status()
                ? response.with("headers", Fields.NONE.with("Retry-After", header("Seconds to wait.")))
                : response;
        return headed.with("content", Operation.content("application/problem+json", schema));
    }

    private static Fields header(String says) {
        return Fields.NONE.with("description", Form.text(says)).with("schema", TEXT);
    }
}
