package dev.noren.app.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import dagger.multibindings.ClassKey;
import dagger.multibindings.IntoMap;
import dev.noren.app.command.BackupCommand;
import dev.noren.app.command.ClausesCommand;
import dev.noren.app.command.Complaints;
import dev.noren.app.command.Configuration;
import dev.noren.app.command.Console;
import dev.noren.app.command.EditionCompareCommand;
import dev.noren.app.command.EditionPublishCommand;
import dev.noren.app.command.EditionShowCommand;
import dev.noren.app.command.EditionTermsCommand;
import dev.noren.app.command.EditionsCommand;
import dev.noren.app.command.EraseCommand;
import dev.noren.app.command.ExplainCommand;
import dev.noren.app.command.ExportCommand;
import dev.noren.app.command.FormBlankCommand;
import dev.noren.app.command.FormReadCommand;
import dev.noren.app.command.NorenCommand;
import dev.noren.app.command.PapersCommand;
import dev.noren.app.command.PaymentsCommand;
import dev.noren.app.command.PaymentsImportCommand;
import dev.noren.app.command.PluginOptions;
import dev.noren.app.command.PluginsCommand;
import dev.noren.app.command.RehearseCommand;
import dev.noren.app.command.ReplayCommand;
import dev.noren.app.command.RestoreCommand;
import dev.noren.app.command.ServeCommand;
import dev.noren.app.command.TokenCommand;
import dev.noren.app.command.VerifyCommand;
import dev.noren.app.command.WholeNumber;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IFactory;

/** The commands, each made only when it is asked for. */
@Module
abstract class CommandModule {

    /** The commands whose options can also come from the environment or a file. */
    private static final List<String> CONFIGURED = List.of(
            "serve",
            "token",
            "plugins",
            "payments",
            "form",
            "export",
            "papers",
            "erase",
            "backup",
            "verify",
            "replay",
            "explain");

    /** Those that take where plug-ins are from there, and nothing else. */
    private static final List<String> PLUGGED = List.of("rehearse", "editions");

    @Binds
    @IntoMap
    @ClassKey(RehearseCommand.class)
    abstract Object rehearse(RehearseCommand command);

    @Binds
    @IntoMap
    @ClassKey(ClausesCommand.class)
    abstract Object clauses(ClausesCommand command);

    @Binds
    @IntoMap
    @ClassKey(EditionsCommand.class)
    abstract Object editions(EditionsCommand command);

    @Binds
    @IntoMap
    @ClassKey(EditionShowCommand.class)
    abstract Object editionShow(EditionShowCommand command);

    @Binds
    @IntoMap
    @ClassKey(EditionCompareCommand.class)
    abstract Object editionCompare(EditionCompareCommand command);

    @Binds
    @IntoMap
    @ClassKey(EditionPublishCommand.class)
    abstract Object editionPublish(EditionPublishCommand command);

    @Binds
    @IntoMap
    @ClassKey(EditionTermsCommand.class)
    abstract Object editionTerms(EditionTermsCommand command);

    @Binds
    @IntoMap
    @ClassKey(ServeCommand.class)
    abstract Object serve(ServeCommand command);

    @Binds
    @IntoMap
    @ClassKey(PapersCommand.class)
    abstract Object papers(PapersCommand command);

    @Binds
    @IntoMap
    @ClassKey(TokenCommand.class)
    abstract Object token(TokenCommand command);

    @Binds
    @IntoMap
    @ClassKey(ExportCommand.class)
    abstract Object export(ExportCommand command);

    @Binds
    @IntoMap
    @ClassKey(VerifyCommand.class)
    abstract Object verify(VerifyCommand command);

    @Binds
    @IntoMap
    @ClassKey(ReplayCommand.class)
    abstract Object replay(ReplayCommand command);

    @Binds
    @IntoMap
    @ClassKey(ExplainCommand.class)
    abstract Object explain(ExplainCommand command);

    @Binds
    @IntoMap
    @ClassKey(PluginsCommand.class)
    abstract Object plugins(PluginsCommand command);

    @Binds
    @IntoMap
    @ClassKey(PaymentsCommand.class)
    abstract Object payments(PaymentsCommand command);

    @Binds
    @IntoMap
    @ClassKey(PaymentsImportCommand.class)
    abstract Object paymentsImport(PaymentsImportCommand command);

    @Binds
    @IntoMap
    @ClassKey(FormBlankCommand.class)
    abstract Object formBlank(FormBlankCommand command);

    @Binds
    @IntoMap
    @ClassKey(FormReadCommand.class)
    abstract Object formRead(FormReadCommand command);

    @Binds
    @IntoMap
    @ClassKey(EraseCommand.class)
    abstract Object erase(EraseCommand command);

    @Binds
    @IntoMap
    @ClassKey(BackupCommand.class)
    abstract Object backup(BackupCommand command);

    @Binds
    @IntoMap
    @ClassKey(RestoreCommand.class)
    abstract Object restore(RestoreCommand command);

    @Provides
    static CommandLine commandLine(
            Map<Class<?>, Provider<Object>> commands,
            Console console,
            Configuration configuration,
            Complaints complaints) {
        var line = new CommandLine(new NorenCommand(), factory(commands))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(console.columns())
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Integer.class, text -> WholeNumber.of(text, Integer::valueOf))
                .registerConverter(Integer.TYPE, text -> WholeNumber.of(text, Integer::valueOf))
                .registerConverter(Long.class, text -> WholeNumber.of(text, Long::valueOf))
                .registerConverter(Long.TYPE, text -> WholeNumber.of(text, Long::valueOf))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
        line.getSubcommands().forEach((name, command) -> {
            if (CONFIGURED.contains(name)) {
                command.setDefaultValueProvider(configuration);
            } else if (PLUGGED.contains(name)) {
                command.setDefaultValueProvider(configuration.only(PluginOptions.NAMES));
            }
        });
        return line;
    }

    /** Commands are ours to make; what else picocli needs it makes itself. */
    private static IFactory factory(Map<Class<?>, Provider<Object>> commands) {
        var own = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                var command = commands.get(type);
                return command == null ? own.create(type) : type.cast(command.get());
            }
        };
    }
}
