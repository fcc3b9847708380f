package dev.noren.app.command;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code noren payments}: nothing but its commands. */
@Command(name = "payments", description = "What came in at the bank.", subcommands = PaymentsImportCommand.class)
public final class PaymentsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Inject
    PaymentsCommand() {}

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "say which: import");
        }
    }
}
