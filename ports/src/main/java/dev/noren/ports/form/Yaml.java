package dev.noren.ports.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 with its core schema, and JSON (names of at most 1,024 characters), into a {@link Form}. Merge keys and anchors are followed; dates, months and
 * words such as {@code on} and {@code no} stay texts; a key that stands twice is a fault. The tree is built event by event,
 * so that neither depth nor a bomb of aliases costs more than the bounds below.
 */
public final class Yaml {

    private static final int MOST_CHARACTERS = 20_000_000;
    private static final int MOST_VALUES = 500_000;
    private static final int DEEPEST = 60;
    private static final int MOST_DIGITS = 40;
    private static final String MERGE = "<<";
    private static final ScalarResolver CORE = new CoreSchema().getScalarResolver();

    private final Iterator<Event> events;
    private final Map<Anchor, Form> anchors = new HashMap<>();
    private int values;

    private Yaml(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * The tree of the one document in a text.
     *
     * @throws UnreadableException where the text is no YAML, or too large, with line and column
     */
    public static Form read(String text) throws UnreadableException {
        if (text.length() > MOST_CHARACTERS) {
            throw UnreadableException.at(new Place(1, 1), "is longer than " + MOST_CHARACTERS + " characters");
        }
        var settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            // JSON may be indented by tabs, which YAML may not; inside its strings there is none
            var plain = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
            return new Yaml(new Parse(settings).parseString(plain).iterator()).document();
        } catch (MarkedYamlEngineException broken) {
            var says = Optional.ofNullable(broken.getProblem()).orElse("cannot be read");
            throw UnreadableException.at(place(broken.getProblemMark()), says);
        } catch (YamlEngineException broken) {
            throw UnreadableException.at(new Place(1, 1), "cannot be read: " + broken.getMessage());
        }
    }

    private Form document() throws UnreadableException {
        Form root = new Form.Nothing(new Place(1, 1));
        boolean found = false;
        while (events.hasNext()) {
            var event = events.next();
            if (found && event instanceof DocumentStartEvent) {
                throw UnreadableException.at(place(event.getStartMark()), "a second document begins here");
            }
            if (event instanceof NodeEvent node) {
                root = form(node, 0);
                found = true;
            }
        }
        return root;
    }

    private Form form(NodeEvent event, int depth) throws UnreadableException {
        var place = place(event.getStartMark());
        if (++values > MOST_VALUES) {
            throw UnreadableException.at(place, "holds too much");
        }
        if (depth > DEEPEST) {
            throw UnreadableException.at(place, "lies too deep");
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias, place);
        }
        var form = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent sequence -> items(sequence, place, depth);
            case MappingStartEvent mapping -> fields(mapping, place, depth);
            default -> throw UnreadableException.at(place, "cannot be read");
        };
        event.getAnchor().ifPresent(anchor -> anchors.put(anchor, form));
        return form;
    }

    /** What was read under an anchor before, and counts again; whatever names itself is not read yet. */
    private Form repeated(AliasEvent alias, Place place) throws UnreadableException {
        var anchor = alias.getAnchor();
        var form = anchor.map(anchors::get).orElse(null);
        if (form == null) {
            throw UnreadableException.at(
                    place, "'" + anchor.map(Anchor::getValue).orElse("") + "' is not known before, or holds itself");
        }
        values += size(form);
        return form;
    }

    private static int size(Form form) {
        return switch (form) {
            case Form.Items items ->
                items.values().stream().mapToInt(Yaml::size).reduce(1, Yaml::capped);
            case Form.Fields fields ->
                fields.values().values().stream().mapToInt(Yaml::size).reduce(1, Yaml::capped);
            default -> 1;
        };
    }

    private static int capped(int one, int other) {
        return Math.min(one + other, MOST_VALUES);
    }

    private static Form scalar(ScalarEvent event, Place place) throws UnreadableException {
        var value = event.getValue();
        var tag = tag(event, place);
        if (tag.equals(Tag.NULL)) {
            return new Form.Nothing(place);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Form.Flag(value.toLowerCase(Locale.ROOT).equals("true"), place);
        }
        if (tag.equals(Tag.INT)) {
            return whole(value, place);
        }
        return tag.equals(Tag.FLOAT) ? new Form.Fraction(value, place) : new Form.Text(value, place);
    }

    /** A plain scalar is what the core schema makes of it; any other is a text, and no other tag is known. */
    private static Tag tag(ScalarEvent event, Place place) throws UnreadableException {
        var tag = event.getTag();
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(Tag.STR.getValue())) {
            throw UnreadableException.at(place, "'" + tag.get() + "' is not known here");
        }
        return tag.isPresent() || !event.isPlain() ? Tag.STR : CORE.resolve(event.getValue(), true);
    }

    private static Form whole(String value, Place place) {
        if (value.length() > MOST_DIGITS) {
            return new Form.Fraction(value, place);
        }
        var number = value.startsWith("0x")
                ? new BigInteger(value.substring(2), 16)
                : value.startsWith("0o") ? new BigInteger(value.substring(2), 8) : new BigInteger(value);
        return number.bitLength() < Long.SIZE
                ? new Form.Whole(number.longValue(), value, place)
                : new Form.Fraction(value, place);
    }

    private Form items(CollectionStartEvent start, Place place, int depth) throws UnreadableException {
        isPlain(start, place);
        var items = new ArrayList<Form>();
        for (var event = events.next(); event instanceof NodeEvent node; event = events.next()) {
            items.add(form(node, depth + 1));
        }
        return new Form.Items(items, place);
    }

    private Form.Fields fields(CollectionStartEvent start, Place place, int depth) throws UnreadableException {
        isPlain(start, place);
        var own = new LinkedHashMap<String, Form>();
        var merged = new LinkedHashMap<String, Form>();
        var names = new LinkedHashMap<String, Place>();
        for (var event = events.next(); event instanceof NodeEvent key; event = events.next()) {
            var at = place(key.getStartMark());
            if (!(key instanceof ScalarEvent scalar)) {
                throw UnreadableException.at(at, "a key must be a plain word");
            }
            var name = scalar.getValue();
            var value = form((NodeEvent) events.next(), depth + 1);
            if (name.equals(MERGE) && scalar.isPlain()) {
                merge(value, merged, at);
            } else if (own.put(name, value) != null) {
                throw UnreadableException.at(at, "'" + name + "' stands twice");
            } else {
                names.put(name, at);
            }
        }
        own.forEach(merged::put);
        return new Form.Fields(merged, names, place);
    }

    private static void isPlain(CollectionStartEvent start, Place place) throws UnreadableException {
        var tag = start.getTag();
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw UnreadableException.at(place, "'" + tag.get() + "' is not known here");
        }
    }

    /** What is merged in fills gaps: the mapping's own keys, and those merged first, come before it. */
    private static void merge(Form from, Map<String, Form> merged, Place at) throws UnreadableException {
        switch (from) {
            case Form.Fields fields -> fields.values().forEach(merged::putIfAbsent);
            case Form.Items items -> {
                for (var item : items.values()) {
                    merge(item, merged, at);
                }
            }
            default -> throw UnreadableException.at(at, "only mappings can be merged");
        }
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(at.getLine() + 1, at.getColumn() + 1)).orElse(Place.NOWHERE);
    }
}
