package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.serving.ErasureOffice;
import dev.noren.app.serving.ErasureOffice.Refusal;
import dev.noren.domain.fact.Word;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code noren erase}. */
@Command(
        name = "erase",
        description = {
            "Erases who somebody is, at a running server: 'erase company NAME', 'erase buyer NAME', or 'erase ended', which"
                    + " shows all of whom nothing was heard for more than --years, and erases them with --apply.",
            "What happened stays, and tells of nobody. There is no way back. 'erase list' shows who was erased."
        })
public final class EraseCommand implements Callable<Integer> {

    private static final int NO = 1;
    private static final int MOST_YEARS = 100;

    private static final Table ENDED = new Table(List.of(
            Table.Column.asWide("WHO"),
            Table.Column.shared("NAME", 1),
            Table.Column.asWide("ENDED"),
            Table.Column.asWide("CASES"),
            Table.Column.asWide("VALUES"),
            Table.Column.asWide("MAILS"),
            Table.Column.asWide("TOKENS")));

    private static final Table DONE = new Table(List.of(
            Table.Column.asWide("WHO"),
            Table.Column.asWide("NAME"),
            Table.Column.asWide("AT"),
            Table.Column.shared("REASON", 1)));

    /** What is asked for. */
    enum What implements Word {
        COMPANY,
        BUYER,
        ENDED,
        LIST
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "WHAT", description = "company, buyer, ended or list.")
    private What what = What.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", description = "The company or buyer.")
    private @Nullable String name;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "Why, naming nobody: it stays when everything else is gone.")
    private @Nullable String reason;

    @Option(names = "--years", paramLabel = "N", description = "With 'ended': for how many years nothing was heard.")
    private @Nullable Integer years;

    @Option(names = "--apply", description = "With 'ended': erase those that are shown.")
    private boolean apply;

    @Option(names = "--json", description = "Print data.")
    private boolean json;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Inject
    EraseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean one = what == What.COMPANY || what == What.BUYER;
        unless(one == (name != null), one ? "whom to erase is not said" : "'" + what.word() + "' takes no name");
        unless((what == What.ENDED) == (years != null), "--years goes with 'ended', and 'ended' with --years");
        unless(years == null || years >= 1 && years <= MOST_YEARS, "--years must be from 1 to " + MOST_YEARS);
        unless(!apply || what == What.ENDED, "--apply goes with 'ended'");
        boolean erases = one || apply;
        unless(erases == (reason != null), erases ? "--reason must say why" : "--reason goes with what is erased");
        try {
            var office = new ErasureOffice(server.open());
            return one ? eraseOne(office) : what == What.ENDED ? ended(office) : list(office);
        } catch (RemoteException cannot) {
            throw new CouldNotException(String.valueOf(cannot.getMessage()));
        }
    }

    private int eraseOne(ErasureOffice office) {
        var refusal = office.erase(what.word(), Optional.ofNullable(name).orElseThrow(), because());
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        console.out().println("erased " + what.word() + " " + name + cleaned(office));
        return 0;
    }

    private String because() {
        return Optional.ofNullable(reason).orElseThrow();
    }

    private int refused(Refusal refusal) {
        if (refusal.unknown()) {
            throw new CouldNotException("there is no " + what.word() + " " + name);
        }
        console.err().println("noren erase: " + what.word() + " " + name + " is not erased:");
        refusal.says().forEach(line -> console.err().println("  " + line));
        return NO;
    }

    private static String cleaned(ErasureOffice office) {
        return office.isClean()
                ? ""
                : "; the file is being cleaned still: 'noren erase list --json' says when nothing may be left";
    }

    private int ended(ErasureOffice office) {
        int after = Optional.ofNullable(years).orElseThrow();
        var ended = apply ? office.eraseEnded(after, because()) : office.ended(after);
        if (json) {
            Presentation.print(ended, console.out());
            return 0;
        }
        ENDED.print(ended.stream().map(EraseCommand::endedRow).toList(), console.columns(), console.out());
        console.out()
                .println(
                        apply
                                ? "erased " + ended.size() + cleaned(office)
                                : ended.size() + " would be erased; --apply with a --reason does it");
        return 0;
    }

    private int list(ErasureOffice office) {
        var done = office.done();
        if (json) {
            Presentation.print(done, console.out());
        } else {
            DONE.print(done.stream().map(EraseCommand::doneRow).toList(), console.columns(), console.out());
        }
        return 0;
    }

    private static List<String> endedRow(Fields each) {
        return cells(each, "kind", "name", "ended", "cases", "values", "mails", "tokens");
    }

    private static List<String> doneRow(Fields each) {
        return cells(each, "kind", "name", "at", "reason");
    }

    private static List<String> cells(Fields of, String... names) {
        return List.of(names).stream()
                .map(name -> of.get(name).map(EraseCommand::cell).orElse(""))
                .toList();
    }

    private static String cell(Form form) {
        return form instanceof Form.Whole whole
                ? Long.toString(whole.value())
                : form instanceof Form.Text text ? text.value() : "";
    }

    private void unless(boolean right, String says) {
        if (!right && spec != null) {
            throw new ParameterException(spec.commandLine(), says);
        }
    }
}
