package dev.noren.app.command;

import static java.util.stream.Collectors.joining;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.driving.PluginForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code noren plugins}. */
@Command(
        name = "plugins",
        description = {
            "Lists the buyers' plug-ins, built in and in a folder, or those of a running server, with what is wrong with them.",
            "The answer is no where anything is."
        })
public final class PluginsCommand implements Callable<Integer> {

    private static final Table TABLE = new Table(List.of(
            Table.Column.asWide("ID"),
            Table.Column.asWide("VERSION"),
            Table.Column.asWide("FROM"),
            Table.Column.asWide("STATE"),
            Table.Column.shared("BUYER", 1),
            Table.Column.shared("FAULTS", 2)));

    private final Console console;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Mixin
    private ServerInstead server = new ServerInstead();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    PluginsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var all = server.open().map(PluginsCommand::of).orElseGet(this::here);
        if (presentation.isJson()) {
            Presentation.print(all, console.out());
        } else {
            TABLE.print(all.stream().map(this::row).toList(), console.columns(), console.out());
        }
        return all.stream().anyMatch(PluginsCommand::isFaulty) ? 1 : 0;
    }

    private List<Fields> here() {
        try (var host = plugins.open()) {
            return host.plugins().stream().map(PluginForm::write).toList();
        }
    }

    private static List<Fields> of(RemoteServer running) {
        try {
            return items(running.get("/v1/plugins", "").got(), "items");
        } catch (RemoteException unreachable) {
            throw new CouldNotException(String.valueOf(unreachable.getMessage()));
        }
    }

    private static List<Fields> items(Fields fields, String name) {
        return ((Form.Items) fields.get(name).orElseThrow())
                .values().stream().map(Fields.class::cast).toList();
    }

    private static boolean isFaulty(Fields plugin) {
        return !said(plugin, "state").equals(State.READY.word())
                || !items(plugin, "faults").isEmpty();
    }

    private List<String> row(Fields plugin) {
        return List.of(
                said(plugin, "id"),
                said(plugin, "version"),
                said(plugin, "origin"),
                said(plugin, "state"),
                plugin.get("buyer").map(buyer -> words((Fields) buyer)).orElse(""),
                items(plugin, "faults").stream().map(this::words).collect(joining("\n")));
    }

    private String words(Fields words) {
        return said(words, presentation.locale().getLanguage());
    }

    private static String said(Fields fields, String name) {
        return RemoteServer.said(fields, name).orElse("");
    }
}
