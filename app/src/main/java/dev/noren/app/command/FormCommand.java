package dev.noren.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code noren form}: nothing but its commands. */
@Command(
        name = "form",
        description = "Application forms as spreadsheets: hands out fresh ones, and takes in those that are filled in.",
        subcommands = {FormBlankCommand.class, FormReadCommand.class})
public final class FormCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "blank or read must say what to do");
    }
}
