package dev.noren.ports.form;

import java.util.Iterator;

/** Forms as JSON. */
public final class Json {

    private Json() {}

    /**
     * The tree of a text, each value with its line and column.
     *
     * @throws UnreadableException where the text is no JSON, names something twice, or holds too much
     */
    public static Form read(String text) throws UnreadableException {
        return JsonTree.read(text, false);
    }

    /**
     * The tree of a text that was written by {@link #canonical}; it bears no places.
     *
     * @throws IllegalArgumentException where the text is no JSON: nobody wrote it so
     */
    public static Form kept(String text) {
        try {
            return JsonTree.read(text, true);
        } catch (UnreadableException broken) {
            throw new IllegalArgumentException(broken.getMessage(), broken);
        }
    }

    /**
     * The fields of a text that was written by {@link #canonical}.
     *
     * @throws IllegalArgumentException where the text is no JSON object
     */
    public static Form.Fields keptFields(String text) {
        if (kept(text) instanceof Form.Fields fields) {
            return fields;
        }
        throw new IllegalArgumentException("no object");
    }

    /**
     * A form in one canonical way: names in the order of the form, no white space, every character that is not plain escaped
     * the same way. The log's hashes are taken over it.
     */
    public static String canonical(Form form) {
        var text = new StringBuilder();
        write(form, text);
        return text.toString();
    }

    private static void write(Form form, StringBuilder text) {
        switch (form) {
            case Form.Text value -> quoted(value.value(), text);
            case Form.Whole value -> text.append(value.value());
            case Form.Fraction value -> quoted(value.written(), text);
            case Form.Flag value -> text.append(value.value());
            case Form.Nothing nothing -> text.append("null");
            case Form.Items items -> {
                text.append('[');
                for (Iterator<Form> each = items.values().iterator(); each.hasNext(); ) {
                    write(each.next(), text);
                    text.append(each.hasNext() ? "," : "");
                }
                text.append(']');
            }
            case Form.Fields fields -> {
                text.append('{');
                for (var each = fields.values().entrySet().iterator(); each.hasNext(); ) {
                    var field = each.next();
                    quoted(field.getKey(), text);
                    text.append(':');
                    write(field.getValue(), text);
                    text.append(each.hasNext() ? "," : "");
                }
                text.append('}');
            }
        }
    }

    private static void quoted(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                default -> {
                    if (!isPlain(c) || Character.isSurrogate(c) && !paired(value, i)) {
                        text.append(String.format("\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    /** Controls, marks of order and what is no character at all are escaped. */
    private static boolean isPlain(char c) {
        boolean control = c < ' ' || c >= '\u007f' && c <= '\u009f';
        return !control && c != '\u2028' && c != '\u2029' && c != '\ufeff' && c < '\ufffe';
    }

    /** Half a character alone cannot be encoded, and is escaped. */
    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
