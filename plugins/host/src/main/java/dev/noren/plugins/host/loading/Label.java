package dev.noren.plugins.host.loading;

import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a plug-in says of itself.
 *
 * @param version its own
 * @param spi the range of versions of the interface with which it works
 */
public record Label(String id, String version, String spi) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]{0,39}");

    public static Label of(Plugin mark) {
        return new Label(mark.id(), mark.version(), mark.spi());
    }

    /** Whether editions can name it. */
    public boolean hasId() {
        return ID.matcher(id).matches();
    }

    /** All that is wrong with it, where the interface has that version. */
    public List<Words> faults(String current) {
        var faults = new ArrayList<Words>();
        if (!hasId()) {
            faults.add(Said.about(
                    id,
                    "はプラグインのIDではありません。英小文字で始まり、英小文字・数字・ハイフンで40字までです",
                    "is no id of a plug-in: small letters, digits and hyphens, beginning with a letter, 40 at most"));
        }
        if (!VERSION.matcher(version).matches()) {
            faults.add(Said.about(version, "はバージョンではありません", "is no version"));
        }
        SpiRange.fault(spi, current).ifPresent(faults::add);
        return faults;
    }
}
