package dev.noren.ports.form;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Word;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The one reader of payloads, edition files, rehearsals and the log: what is unknown, missing or of the wrong type is said
 * here once, with its place, and everything at once. Whatever could be read is kept. For one tree, by one thread.
 */
public final class Reader {

    /** How a name is written by which something else is referred to: a regular expression. */
    public static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}";

    /** A list may not grow beyond this many values. */
    public static final int MOST_ITEMS = 10_000;

    private static final Pattern HANDLE = Pattern.compile(NAME);
    private static final Pattern REFERENCE = Pattern.compile("(?:[a-z]+ )?" + HANDLE.pattern());
    private static final String NO_CASE = "?";
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final List<Misread> misread = new ArrayList<>();

    /** What was read, and what could not be. */
    public record Read<T>(T value, List<Misread> misread) {

        /** The problems without their places. */
        public List<Problem> problems() {
            return misread.stream().map(Misread::problem).toList();
        }
    }

    private Reader() {}

    /** Reads the facts that a schema knows. */
    public static Read<Facts> read(Schema schema, Form form) {
        var reader = new Reader();
        var facts = reader.group(schema, form, "");
        return new Read<>(facts, List.copyOf(reader.misread));
    }

    /** Reads a value of a shape; empty where anything of it could not be read. */
    public static <T> Read<Optional<T>> read(Shape<T> shape, Form form) {
        var facts = read(shape.schema(), form);
        return new Read<>(
                facts.misread().isEmpty() ? Optional.of(shape.read().apply(facts.value())) : Optional.empty(),
                facts.misread());
    }

    /** Whether a value can be read as one of the type. */
    public static boolean reads(FactType<?> type, Form form) {
        var reader = new Reader();
        return reader.value(type, form, "").isPresent() && reader.misread.isEmpty();
    }

    /** Whether somebody could be called so: {@code sakura}, {@code company sakura}, the id of a case. */
    public static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    private Facts group(Schema schema, Form form, String path) {
        if (!(form instanceof Form.Fields fields)) {
            flaw(path, Flaw.NOT_A_MAP, form.place());
            return Facts.NONE;
        }
        for (var name : fields.values().keySet()) {
            if (schema.named(name).isEmpty()) {
                flaw(join(path, name), Flaw.UNKNOWN_FIELD, fields.placeOf(name));
            }
        }
        var facts = Facts.NONE;
        for (var fact : schema.required()) {
            facts = field(fact, fields, path, true, facts);
        }
        for (var fact : schema.optional()) {
            facts = field(fact, fields, path, false, facts);
        }
        return facts;
    }

    private <T> Facts field(Fact<T> fact, Form.Fields fields, String path, boolean required, Facts facts) {
        var at = join(path, fact.name());
        var given = fields.get(fact.name()).filter(form -> !(form instanceof Form.Nothing));
        if (given.isEmpty()) {
            if (required) {
                flaw(at, Flaw.REQUIRED, fields.placeOf(fact.name()));
            }
            return facts;
        }
        return facts.withKnown(fact, value(fact.type(), given.get(), at));
    }

    /** The value; empty where it could not be read, which has been said then. */
    @SuppressWarnings("unchecked")
    private <T> Optional<T> value(FactType<T> type, Form form, String path) {
        return (Optional<T>)
                switch (type) {
                    case FactType.Text text -> text(text, form, path);
                    case FactType.Handle handle -> handle(handle, form, path);
                    case FactType.Whole whole -> whole(whole, form, path);
                    case FactType.Flag flag -> flag(form, path);
                    case FactType.Date date -> parsed(form, path, Flaw.NOT_A_DATE, tried(Reader::date));
                    case FactType.Moment moment -> parsed(form, path, Flaw.NOT_AN_INSTANT, tried(Reader::instant));
                    case FactType.Month month -> parsed(form, path, Flaw.NOT_A_MONTH, tried(YearMonth::parse));
                    case FactType.OneOf<?> words -> word(words, form, path);
                    case FactType.Code<?> code -> code(code, form, path);
                    case FactType.ListOf<?> list -> list(list, form, path);
                    case FactType.Named<?> named -> named(named, form, path);
                    case FactType.Group group -> clean(() -> group(group.schema(), form, path));
                    case FactType.WordOr<?> wordOr -> wordOr(wordOr, form, path);
                    case FactType.Shaped<?> shaped -> shaped(shaped.shape(), form, path);
                    case FactType.Anything anything -> anything(form, path);
                };
    }

    private Optional<String> text(FactType.Text type, Form form, String path) {
        var text = written(form);
        if (text.isEmpty()) {
            return flawed(path, Flaw.NOT_A_TEXT, form);
        }
        if (text.get().isBlank()) {
            return flawed(path, Flaw.EMPTY, form);
        }
        return text.get().codePointCount(0, text.get().length()) > type.longest()
                ? flawed(path, Flaw.TOO_LONG, form)
                : text;
    }

    /** A case goes by whatever it is called; whether there is one is not for the reader to say. */
    private Optional<String> handle(FactType.Handle type, Form form, String path) {
        return parsed(
                form, path, Flaw.NOT_A_NAME, type.what() == FactType.Handle.What.CASE ? Reader::ofCase : Reader::name);
    }

    private static Optional<String> name(String text) {
        return Optional.of(text).filter(HANDLE.asMatchPredicate());
    }

    /** What is called as no case can be called is looked for all the same, and not found: by a name that tells nothing. */
    private static Optional<String> ofCase(String text) {
        return Optional.of(isReference(text) ? text : NO_CASE).filter(name -> !text.isEmpty());
    }

    /** A text as it is meant: composed, full-width digits and spaces as the plain ones, nothing around it. */
    public static String normalised(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var plain = new StringBuilder(composed.length());
        composed.chars()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c == '　' ? ' ' : c)
                .filter(c -> c >= ' ' || c == '\n' || c == '\t')
                .forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }

    private static Optional<String> said(Form form) {
        return form instanceof Form.Text text ? Optional.of(normalised(text.value())) : Optional.empty();
    }

    /** A number where a text is meant, such as a JAN code without quotes, is taken as it was written. */
    private static Optional<String> written(Form form) {
        return form instanceof Form.Whole whole
                ? Optional.of(whole.written()).filter(text -> !text.isEmpty())
                : said(form);
    }

    private Optional<Long> whole(FactType.Whole type, Form form, String path) {
        var number = form instanceof Form.Whole whole
                ? Optional.of(whole.value())
                : said(form).filter(WHOLE.asMatchPredicate()).map(Long::parseLong);
        if (number.isEmpty()) {
            return flawed(path, Flaw.NOT_A_WHOLE_NUMBER, form);
        }
        long value = number.get();
        return value < type.least() || value > type.most() ? flawed(path, Flaw.OUT_OF_RANGE, form) : number;
    }

    private Optional<Boolean> flag(Form form, String path) {
        return form instanceof Form.Flag flag ? Optional.of(flag.value()) : flawed(path, Flaw.NOT_A_FLAG, form);
    }

    private <T> Optional<T> parsed(Form form, String path, Flaw flaw, Function<String, Optional<T>> parse) {
        var value = written(form).flatMap(parse);
        return value.isPresent() ? value : flawed(path, flaw, form);
    }

    private static <T> Function<String, Optional<T>> tried(Function<String, T> parse) {
        return text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException notOne) {
                return Optional.empty();
            }
        };
    }

    private static LocalDate date(String text) {
        var date = LocalDate.parse(text);
        inOurTime(date);
        return date;
    }

    private static Instant instant(String text) {
        var at = OffsetDateTime.parse(text);
        inOurTime(at.toLocalDate());
        return at.toInstant();
    }

    /** Dates far beyond any programme are slips, and some are beyond what can be counted with. */
    private static void inOurTime(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2999) {
            throw new DateTimeException("out of range: " + date);
        }
    }

    private <E extends Enum<E> & Word> Optional<E> word(FactType.OneOf<E> type, Form form, String path) {
        return parsed(
                form, path, Flaw.NOT_ONE_OF, text -> Word.among(type.words().getEnumConstants(), text));
    }

    private <T> Optional<T> code(FactType.Code<T> type, Form form, String path) {
        return parsed(form, path, type.flaw(), type.read());
    }

    private <T> Optional<List<T>> list(FactType.ListOf<T> type, Form form, String path) {
        if (!(form instanceof Form.Items items)) {
            return flawed(path, Flaw.NOT_A_LIST, form);
        }
        if (items.values().size() > MOST_ITEMS) {
            return flawed(path, Flaw.TOO_LONG, form);
        }
        return clean(() -> {
            var values = new ArrayList<T>();
            for (int i = 0; i < items.values().size(); i++) {
                value(type.of(), items.values().get(i), path + "[" + i + "]").ifPresent(values::add);
            }
            return List.copyOf(values);
        });
    }

    private <T> Optional<Map<String, T>> named(FactType.Named<T> type, Form form, String path) {
        if (!(form instanceof Form.Fields fields)) {
            return flawed(path, Flaw.NOT_A_MAP, form);
        }
        var values = new LinkedHashMap<String, T>();
        fields.values().forEach((written, given) -> {
            var name = normalised(written);
            if (!HANDLE.matcher(name).matches()) {
                flaw(join(path, written), Flaw.NOT_A_NAME, fields.placeOf(written));
            } else if (values.containsKey(name)) {
                flaw(join(path, written), Flaw.NAMED_TWICE, fields.placeOf(written));
            } else {
                value(type.of(), given, join(path, written)).ifPresent(value -> values.put(name, value));
            }
        });
        return Optional.of(values);
    }

    private <T> Optional<Optional<T>> wordOr(FactType.WordOr<T> type, Form form, String path) {
        if (said(form).filter(type.word()::equals).isPresent()) {
            return Optional.of(Optional.empty());
        }
        return value(type.otherwise(), form, path).map(Optional::of);
    }

    private <T> Optional<T> shaped(Shape<T> shape, Form form, String path) {
        return clean(() -> group(shape.schema(), form, path)).map(shape.read());
    }

    private Optional<Object> anything(Form form, String path) {
        return switch (form) {
            case Form.Text text -> Optional.of(normalised(text.value()));
            case Form.Whole whole -> Optional.of(whole.value());
            case Form.Flag flag -> Optional.of(flag.value());
            case Form.Items items ->
                list(new FactType.ListOf<>(new FactType.Anything()), items, path)
                        .map(list -> list);
            case Form.Fields fields ->
                named(new FactType.Named<>(new FactType.Anything()), fields, path)
                        .map(map -> map);
            case Form.Fraction fraction -> flawed(path, Flaw.NOT_A_WHOLE_NUMBER, form);
            case Form.Nothing nothing -> flawed(path, Flaw.EMPTY, form);
        };
    }

    /** What was read, unless something inside it could not be. */
    private <T> Optional<T> clean(Supplier<T> reading) {
        int before = misread.size();
        var value = reading.get();
        return misread.size() == before ? Optional.of(value) : Optional.empty();
    }

    private <T> Optional<T> flawed(String path, Flaw flaw, Form form) {
        flaw(path, flaw, form.place());
        return Optional.empty();
    }

    private void flaw(String path, Flaw flaw, Place place) {
        misread.add(new Misread(new Problem(path, flaw), place));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
