package dev.noren.app.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest names. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"noren " + version + " on Java " + Runtime.version()};
    }
}
