package dev.noren.ports.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a tree as YAML for people: what it writes, {@link Yaml} reads as the same. */
public final class YamlWriter {

    private static final int WIDTH = 120;

    private YamlWriter() {}

    /** A text that ends with a line of its own. */
    public static String write(Form.Fields fields) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setSplitLines(false)
                .setSchema(new CoreSchema())
                .build();
        return new Dump(settings).dumpToString(plain(fields));
    }

    private static @Nullable Object plain(Form form) {
        return switch (form) {
            case Form.Text text -> text.value();
            case Form.Whole whole -> whole.value();
            case Form.Fraction fraction -> fraction.written();
            case Form.Flag flag -> flag.value();
            case Form.Nothing nothing -> null;
            case Form.Items items -> plain(items.values());
            case Form.Fields fields -> plain(fields.values());
        };
    }

    private static List<@Nullable Object> plain(List<Form> items) {
        var plain = new ArrayList<@Nullable Object>();
        items.forEach(item -> plain.add(plain(item)));
        return plain;
    }

    private static Map<String, @Nullable Object> plain(Map<String, Form> fields) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach((name, value) -> named.put(name, plain(value)));
        return named;
    }
}
