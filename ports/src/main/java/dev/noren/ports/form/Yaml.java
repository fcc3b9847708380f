package dev.noren.ports.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads YAML 1.2 with its core schema, and so JSON too, into a {@link Form}. Merge keys and anchors are followed; dates,
 * months and words such as {@code on} and {@code no} stay texts; a key that stands twice is a fault.
 */
public final class Yaml {

    private static final int MOST_VALUES = 500_000;
    private static final int DEEPEST = 60;
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final String MERGE = "<<";
    private static final Set<Tag> KNOWN_TAGS =
            Set.of(Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT, Tag.STR, Tag.SEQ, Tag.MAP);

    private final Set<Node> open = new HashSet<>();
    private int values;

    private Yaml() {}

    /**
     * The tree of the one document in a text.
     *
     * @throws UnreadableException where the text is no YAML, or too large, with line and column
     */
    public static Form read(String text) throws UnreadableException {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .setMaxAliasesForCollections(MOST_VALUES)
                .setCodePointLimit(MOST_CHARACTERS)
                .build();
        try {
            isNotTooDeep(new Parse(settings).parseString(text));
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isPresent() ? new Yaml().form(root.get()) : new Form.Nothing(new Place(1, 1));
        } catch (MarkedYamlEngineException broken) {
            var says = Optional.ofNullable(broken.getProblem()).orElse("cannot be read");
            throw UnreadableException.at(place(broken.getProblemMark()), says);
        } catch (YamlEngineException broken) {
            throw UnreadableException.at(new Place(1, 1), "cannot be read: " + broken.getMessage());
        }
    }

    /** Looked at event by event, since a tree is composed by recursion. */
    private static void isNotTooDeep(Iterable<Event> events) throws UnreadableException {
        int depth = 0;
        for (var event : events) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > DEEPEST) {
                throw UnreadableException.at(place(event.getStartMark()), "lies too deep");
            }
        }
    }

    private Form form(Node node) throws UnreadableException {
        var place = place(node.getStartMark());
        if (!KNOWN_TAGS.contains(node.getTag())) {
            throw UnreadableException.at(place, "'" + node.getTag() + "' is not known here");
        }
        if (++values > MOST_VALUES || open.size() > DEEPEST) {
            throw UnreadableException.at(place, "holds too much, or lies too deep");
        }
        if (!open.add(node)) {
            throw UnreadableException.at(place, "holds itself");
        }
        try {
            return switch (node) {
                case ScalarNode scalar -> scalar(scalar, place);
                case SequenceNode sequence -> items(sequence, place);
                case MappingNode mapping -> fields(mapping, place);
                default -> throw UnreadableException.at(place, "cannot be read");
            };
        } finally {
            open.remove(node);
        }
    }

    private static Form scalar(ScalarNode node, Place place) {
        var value = node.getValue();
        var tag = node.getTag();
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

    private static Form whole(String value, Place place) {
        var number = value.startsWith("0x")
                ? new BigInteger(value.substring(2), 16)
                : value.startsWith("0o") ? new BigInteger(value.substring(2), 8) : new BigInteger(value);
        return number.bitLength() < Long.SIZE
                ? new Form.Whole(number.longValue(), place)
                : new Form.Fraction(value, place);
    }

    private Form items(SequenceNode node, Place place) throws UnreadableException {
        var items = new ArrayList<Form>();
        for (var item : node.getValue()) {
            items.add(form(item));
        }
        return new Form.Items(items, place);
    }

    private Form.Fields fields(MappingNode node, Place place) throws UnreadableException {
        var own = new LinkedHashMap<String, Form>();
        var merged = new LinkedHashMap<String, Form>();
        var names = new LinkedHashMap<String, Place>();
        for (NodeTuple tuple : node.getValue()) {
            var at = place(tuple.getKeyNode().getStartMark());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw UnreadableException.at(at, "a key must be a plain word");
            }
            if (key.getValue().equals(MERGE)) {
                merge(form(tuple.getValueNode()), merged, at);
            } else if (own.put(key.getValue(), form(tuple.getValueNode())) != null) {
                throw UnreadableException.at(at, "'" + key.getValue() + "' stands twice");
            } else {
                names.put(key.getValue(), at);
            }
        }
        own.forEach(merged::put);
        return new Form.Fields(merged, names, place);
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
