package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Plugin;

/** What stands in a plug-in's annotation. */
final class Mark {

    private Mark() {}

    static void complain(Plugin mark, Complaints complaints) {
        if (!mark.id().matches("[a-z][a-z0-9-]{0,39}")) {
            complaints.add("'" + mark.id() + "' is no id");
        }
    }
}
