package dev.noren.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class ProgramVersion implements IVersionProvider {

    /** As in {@code 0.1.0}. */
    static final String VERSION = Optional.ofNullable(
                    ProgramVersion.class.getPackage().getImplementationVersion())
            .orElse("(not packaged)");

    @Override
    public String[] getVersion() {
        return new String[] {"noren " + VERSION + " on Java " + Runtime.version()};
    }
}
