package dev.noren.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: nothing but its commands, and what they all understand. */
@Command(
        name = "noren",
        description = "Runs the participation side of trade-promotion programmes.",
        subcommands = {
            ServeCommand.class,
            RehearseCommand.class,
            ClausesCommand.class,
            EditionsCommand.class,
            TokenCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            ExplainCommand.class,
            PluginsCommand.class,
            ExportCommand.class,
            PaymentsCommand.class,
            FormCommand.class,
            PapersCommand.class,
            EraseCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done, and the answer is yes.",
            "1:Done, and the answer is no.",
            "2:It could not be done: bad input, with its place and the reason.",
            "130:It was interrupted; what was done stands, and the rest can be done by doing it again."
        },
        scope = ScopeType.INHERIT)
public final class NorenCommand {

    /** Declared so that every command knows it; {@link Console#traced()} says whether it was given. */
    @Option(
            names = Console.STACKTRACE,
            description = "Where the program itself fails, print the stack trace too.",
            scope = ScopeType.INHERIT)
    void stacktrace(boolean wanted) {}
}
