package dev.noren.adapters.http;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One request, read the way this API has it; whatever cannot be used ends it with a {@link TroubleException}. */
final class Exchange {

    private static final String TOKEN = "noren.token";
    static final String KEY = "Idempotency-Key";
    static final String AS = "Noren-As";
    static final String IF_MATCH = "If-Match";

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);
    static final Pattern VERSION = Pattern.compile("(?:W/)?\"([0-9]{1,18})\"");
    static final Pattern VISIBLE = Pattern.compile("[!-~]{1,200}");
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final String YAML = "application/yaml";
    private static final Pattern JSON = Pattern.compile("application/(?:[a-z.-]+\\+)?json(?: *;.*)?");
    private static final Pattern A_FILE = Pattern.compile("(?:application|text)/(?:x-)?yaml(?: *;.*)?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private final Context context;
    private final HttpSettings settings;

    Exchange(Context context, HttpSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    Context context() {
        return context;
    }

    /** English unless Japanese is asked for before it. */
    static Locale language(@Nullable String accepted) {
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(accepted), LANGUAGES);
            return wanted == null ? Locale.ENGLISH : wanted;
        } catch (IllegalArgumentException none) {
            return Locale.ENGLISH; // a header that says nothing is no reason to refuse
        }
    }

    Locale language() {
        return language(context.header("Accept-Language"));
    }

    /** What the bearer sends; empty where nothing does. */
    Optional<String> secret() {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(header -> header.substring(7).strip());
    }

    void passedWith(Token token) {
        context.attribute(TOKEN, token);
    }

    /** With which this request came. */
    Token token() {
        return token(context).orElseThrow(() -> new IllegalStateException("no token"));
    }

    /** With which a request came; empty where it came without one of use. */
    static Optional<Token> token(Context context) {
        return Optional.ofNullable(context.attribute(TOKEN));
    }

    /** Who acts: the one for whom the token was issued, or with a token for rehearsals whoever it is said to be. */
    Actor actor() {
        var token = token();
        var as = context.header(AS);
        if (as == null) {
            return token.by();
        }
        if (!token.rehearsal()) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
        return actor(as).orElseThrow(() -> TroubleException.unreadable(AS, Flaw.NOT_A_NAME));
    }

    /** Whoever is meant by {@code secretariat}, {@code company NAME} or {@code buyer NAME}; empty where nobody is. */
    static Optional<Actor> actor(String said) {
        var words = said.strip().split(" +");
        boolean named = words.length == 2 && NAME.matcher(words[1]).matches();
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.CLOCK && role.word().equals(words[0]))
                .filter(role -> role == Role.SECRETARIAT ? words.length == 1 : named)
                .findFirst()
                .map(role -> new Actor(role, named ? words[1] : ""));
    }

    /** Ends it for whoever is not the secretariat. */
    void officeAlone() {
        if (!actor().is(Role.SECRETARIAT)) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
    }

    /** The version that the caller has read; empty where any will do. */
    OptionalLong seen() {
        var header = context.header(IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return OptionalLong.empty();
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw TroubleException.unreadable(IF_MATCH, Flaw.NOT_A_WHOLE_NUMBER);
        }
        return OptionalLong.of(Long.parseLong(version.group(1)));
    }

    /** The caller's key; empty where the request comes once. */
    Optional<String> key() {
        var header = Optional.ofNullable(context.header(KEY));
        if (header.filter(key -> !VISIBLE.matcher(key).matches()).isPresent()) {
            throw TroubleException.unreadable(KEY, Flaw.NOT_A_TEXT);
        }
        return header;
    }

    /** The body's bytes, as far as they are allowed. */
    byte[] bytes() {
        return bytes(settings.largestBody());
    }

    /** The same where a body may be larger than usual: files. */
    byte[] bytes(int most) {
        int allowed = Math.max(most, settings.largestBody());
        try {
            var bytes = context.req().getInputStream().readNBytes(allowed + 1);
            if (bytes.length > allowed) {
                throw TroubleException.of(Trouble.TOO_LARGE);
            }
            return bytes;
        } catch (IOException broken) {
            throw TroubleException.of(Trouble.TOO_SLOW);
        }
    }

    /** The body as a tree; no body is one without fields. */
    Form.Fields body(byte[] bytes) {
        if (bytes.length > 0 && !sends(JSON)) {
            throw TroubleException.of(Trouble.NOT_JSON);
        }
        return bytes.length == 0 ? Form.Fields.NONE : tree(bytes, Json::read);
    }

    /** The same where a file may be sent as it is: in YAML. */
    Form.Fields bodyOrFile(byte[] bytes) {
        return bytes.length > 0 && sends(A_FILE) ? tree(bytes, Yaml::read) : body(bytes);
    }

    /** Whether the body is of such a media type. */
    boolean sends(Pattern type) {
        return type.matcher(String.valueOf(context.contentType()).toLowerCase(Locale.ROOT))
                .matches();
    }

    private interface Language {
        Form read(String text) throws UnreadableException;
    }

    private static Form.Fields tree(byte[] bytes, Language language) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (language.read(text) instanceof Form.Fields fields) {
                return fields;
            }
            throw UnreadableException.at(new Place(1, 1), "must be an object");
        } catch (CharacterCodingException otherwise) {
            throw TroubleException.noJson(UnreadableException.at(Place.NOWHERE, "is no text in UTF-8"));
        } catch (UnreadableException faulty) {
            throw TroubleException.noJson(faulty);
        }
    }

    Form.Fields body() {
        return body(bytes());
    }

    /** What the body says, all of which a schema knows. */
    Facts body(Schema wanted) {
        var read = Reader.read(wanted, body());
        if (!read.misread().isEmpty()) {
            var problem = read.misread().getFirst().problem();
            throw TroubleException.unreadable(problem.field(), problem.flaw());
        }
        return read.value();
    }

    /**
     * Where this server is, as the caller reached it: by the name that the caller used, and safely where whatever stands
     * before the server says so. Nobody but the caller is told.
     */
    String root() {
        boolean safe = "https".equals(context.header("X-Forwarded-Proto"));
        return (safe ? "https" : context.scheme()) + "://" + context.host();
    }

    /** A parameter of the query, once at most; read like any other text, so that it meets what was read before. */
    Optional<String> parameter(String name) {
        var values = context.queryParams(name);
        if (values.size() > 1) {
            throw TroubleException.unreadable(name, Flaw.NAMED_TWICE);
        }
        var value = values.stream().findFirst().map(Reader::normalised);
        if (value.filter(text -> text.isBlank() || text.length() > 200).isPresent()) {
            throw TroubleException.unreadable(name, value.get().isBlank() ? Flaw.EMPTY : Flaw.TOO_LONG);
        }
        return value;
    }

    /** A whole number in the query. */
    long whole(String name, long usual, long least, long most) {
        return parameter(name)
                .map(text -> {
                    if (!WHOLE.matcher(text).matches()) {
                        throw TroubleException.unreadable(name, Flaw.NOT_A_WHOLE_NUMBER);
                    }
                    long value = Long.parseLong(text);
                    if (value < least || value > most) {
                        throw TroubleException.unreadable(name, Flaw.OUT_OF_RANGE);
                    }
                    return value;
                })
                .orElse(usual);
    }

    /** Yes or no in the query; no unless said. */
    boolean flag(String name) {
        return parameter(name)
                .map(said -> switch (said) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw TroubleException.unreadable(name, Flaw.NOT_ONE_OF);
                })
                .orElse(false);
    }

    /** No parameter of the query is unknown. */
    void knowsParameters(String... known) {
        var names = List.of(known);
        context.queryParamMap().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw TroubleException.unreadable(shortened(name), Flaw.UNKNOWN_FIELD);
                });
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }

    /** Whether the caller would rather have this media type than JSON. */
    boolean prefers(String type) {
        var accepted = String.valueOf(context.header("Accept")).toLowerCase(Locale.ROOT);
        int wanted = accepted.indexOf(type);
        int json = accepted.indexOf("application/json");
        return wanted >= 0 && (json < 0 || wanted < json);
    }

    /** Sends a text of a media type. */
    void sendText(String type, String text) {
        context.status(200)
                .contentType(type + "; charset=utf-8")
                .header("Content-Language", language().toLanguageTag())
                .result(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where an answer goes that is sent as it comes to be. */
    OutputStream streaming(String type) throws IOException {
        context.status(200)
                .contentType(type)
                .header("Content-Language", language().toLanguageTag())
                .header("Cache-Control", "no-store");
        return context.res().getOutputStream();
    }

    /** Sends a file, to be kept by that name. */
    void sendFile(String type, String name, byte[] content) {
        context.status(200)
                .contentType(type)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .result(content);
    }

    /** Sends a tree. */
    void send(int status, String type, Form body) {
        var text = Json.canonical(body);
        context.status(status)
                .contentType(type)
                .header("Content-Language", language().toLanguageTag())
                .result(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, Form body) {
        send(status, "application/json", body);
    }

    void send(Problem problem) {
        if (problem.status() == Trouble.UNAUTHORISED.status()) {
            context.header("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == Trouble.BUSY.status()) {
            context.header("Retry-After", "1");
        }
        send(problem.status(), "application/problem+json", problem.body());
    }

    /** Answers once a stage completes, and has no more patience with it than with the caller. */
    <T> void answered(CompletionStage<T> stage, Consumer<? super T> sending) {
        context.future(() -> Patience.with(stage, settings.idle()).thenAccept(sending));
    }

    /** Sends what the kernel would have answered; a case that would have been opened has no address. */
    void respondTriedOut(Answer answer) {
        switch (answer) {
            case Answer.Refused refused -> respond(refused);
            case Answer.Given given -> send(given.opened() ? 201 : 200, AnswerForm.of(given, language()));
        }
    }

    /** Sends what the kernel answered. */
    void respond(Answer answer) {
        switch (answer) {
            case Answer.Refused refused -> send(Problem.of(refused, language()));
            case Answer.Given given -> {
                if (given.onCase().isPresent()) {
                    context.header("ETag", "\"" + given.version() + "\"");
                }
                if (given.opened()) {
                    context.header("Location", "/v1/cases/" + given.onCase().orElseThrow());
                }
                send(given.opened() ? 201 : 200, AnswerForm.of(given, language()));
            }
        }
    }

    /** A name in the path, taken as it stands. */
    String inPath(String name) {
        return context.pathParam(name);
    }
}
