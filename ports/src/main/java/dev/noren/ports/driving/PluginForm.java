package dev.noren.ports.driving;

import dev.noren.domain.fact.Words;
import dev.noren.ports.driven.Buyers.Standing;
import dev.noren.ports.form.Form;
import java.util.LinkedHashMap;

/** A plug-in as it is shown. */
public final class PluginForm {

    private PluginForm() {}

    /**
     * Its {@code id}, {@code origin}, {@code state}, {@code calls}, {@code faultCount} and the latest {@code faults}, and where
     * they are known {@code version}, {@code spi}, {@code buyer} and since when it is {@code faulty}.
     */
    public static Form.Fields write(Standing plugin) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("id", Form.text(plugin.id()));
        plugin.version().ifPresent(version -> fields.put("version", Form.text(version)));
        plugin.spi().ifPresent(range -> fields.put("spi", Form.text(range)));
        fields.put("origin", Form.text(plugin.origin()));
        fields.put("state", Form.text(plugin.state().word()));
        plugin.buyer().ifPresent(buyer -> fields.put("buyer", words(buyer)));
        fields.put("calls", Form.whole(plugin.tally().calls()));
        fields.put("faultCount", Form.whole(plugin.tally().faults()));
        plugin.faulty().ifPresent(since -> fields.put("faulty", Form.text(since.toString())));
        fields.put(
                "faults",
                Form.items(plugin.faults().stream()
                        .map(fault -> words(fault.says()))
                        .toList()));
        return Form.Fields.of(fields);
    }

    private static Form words(Words words) {
        return Form.Fields.NONE.with("ja", Form.text(words.ja())).with("en", Form.text(words.en()));
    }
}
