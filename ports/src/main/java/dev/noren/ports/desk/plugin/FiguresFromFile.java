package dev.noren.ports.desk.plugin;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.domain.promotion.Proposed.Source;
import dev.noren.domain.promotion.ReportFile;
import dev.noren.domain.promotion.Reporting;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Buyers.Reading;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.sheet.CellFault;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An order whose figures come as a buyer's file. The file is taken out of the order whatever comes of it; its figures, name and
 * hash stay, or else every reason why it could not be read.
 */
final class FiguresFromFile {

    private static final String FILE = ReportFile.FILE.name();
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Words NOBODY = new Words(
            "この参加には、ファイルを読むプラグインがありません。数値は手で入力できます",
            "no plug-in reads files for this participation; the figures can be given by hand");
    private static final Words NO_REPORTS =
            new Words("このプラグインはファイルを読みません。数値は手で入力できます", "the plug-in reads no files; the figures can be given by hand");
    private static final Words GIVEN_TWICE =
            new Words("数値とファイルの両方は指定できません", "is given beside the figures that it would bring");
    private static final Words NOT_BASE64 = new Words("base64ではありません", "is not base64");

    private final Order order;
    private final Reporting<?> reporting;
    private final Optional<String> plugin;
    private final Buyers buyers;

    /** @param plugin which reads it; empty where nobody does */
    FiguresFromFile(Order order, Reporting<?> reporting, Optional<String> plugin, Buyers buyers) {
        this.order = order;
        this.reporting = reporting;
        this.plugin = plugin;
        this.buyers = buyers;
    }

    /** Whether an order gives something under a name. */
    static boolean gives(Order order, String name) {
        return order.with()
                .get(name)
                .filter(form -> !(form instanceof Form.Nothing))
                .isPresent();
    }

    /** An order whose file is nobody's to read, as far as can be seen before it is decided. */
    static Order unread(Order order) {
        return without(order).with(Proposed.objecting(List.of(new Objection(FILE, NOBODY))));
    }

    /** @param products those that it may be about, by name */
    Order read(Map<String, Facts> products) {
        var file = Reader.read(ReportFile.SHAPE, order.with().get(FILE).orElseThrow());
        if (file.value().isEmpty()) {
            return objecting(Optional.empty(), file.problems().stream().map(FiguresFromFile::unusable));
        }
        var content = decoded(file.value().get().content());
        if (content.isEmpty()) {
            return objecting(
                    Optional.empty(), Stream.of(new Objection(FILE + "." + ReportFile.CONTENT.name(), NOT_BASE64)));
        }
        var name = file.value().get().name();
        var report = new Buyers.ReportFile(name, content.get());
        return read(report, new Source(name, report.sha256()), products);
    }

    private static Objection unusable(Problem problem) {
        var flaw = problem.flaw();
        var field = problem.field().isEmpty() ? FILE : FILE + "." + problem.field();
        return new Objection(field, new Words(flaw.says(Locale.JAPANESE), flaw.says(Locale.ENGLISH)));
    }

    private static Optional<byte[]> decoded(String content) {
        try {
            return Optional.of(
                    Base64.getDecoder().decode(BLANKS.matcher(content).replaceAll("")));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private Order read(Buyers.ReportFile file, Source source, Map<String, Facts> products) {
        if (gives(order, reporting.lines().name())) {
            return objecting(Optional.of(source), GIVEN_TWICE);
        }
        if (plugin.isEmpty()) {
            return objecting(Optional.of(source), NOBODY);
        }
        var proposal = buyers.report(plugin.get(), file, products);
        return switch (proposal.value().orElse(null)) {
            case Reading.Read(var figures) -> filled(figures, source);
            case Reading.Unreadable(var cells) ->
                objecting(Optional.of(source), cells.stream().map(cell -> new Objection(FILE, says(cell))));
            case null -> objecting(Optional.of(source), why(proposal));
        };
    }

    private static Words[] why(Buyers.Proposal<Reading> proposal) {
        return proposal.faults().isEmpty()
                ? new Words[] {NO_REPORTS}
                : proposal.faults().stream().map(FiguresFromFile::says).toArray(Words[]::new);
    }

    /** What a plug-in is reproached with, by its name: the caller gave a file and no plug-in. */
    private static Words says(Buyers.Fault fault) {
        return new Words(
                "プラグイン「" + fault.plugin() + "」：" + fault.says().ja(),
                "plug-in '" + fault.plugin() + "': " + fault.says().en());
    }

    private static Words says(CellFault cell) {
        if (cell.row() == 0) {
            return cell.says();
        }
        return cell.column() == 0
                ? new Words(
                        cell.row() + "行目：" + cell.says().ja(),
                        "row " + cell.row() + ": " + cell.says().en())
                : new Words(
                        cell.row() + "行目" + cell.column() + "列目：" + cell.says().ja(),
                        "row " + cell.row() + ", column " + cell.column() + ": "
                                + cell.says().en());
    }

    private Order objecting(Optional<Source> source, Words... says) {
        return objecting(source, Stream.of(says).map(each -> new Objection(FILE, each)));
    }

    /** What the file would have filled is not missed besides. */
    private Order objecting(Optional<Source> source, Stream<Objection> objections) {
        var lacking = reporting.fills().stream().sorted().toList();
        return without(order)
                .with(new Proposed(
                        plugin,
                        PromotionPlan.NOTHING,
                        source,
                        objections
                                .map(objection -> new Objection(objection.field(), objection.says(), lacking))
                                .toList()));
    }

    private static Order without(Order order) {
        var left = new LinkedHashMap<>(order.with().values());
        left.remove(FILE);
        return order.carrying(
                new Form.Fields(left, order.with().names(), order.with().place()));
    }

    /** Figures that the file does not tell may be given beside it. */
    private Order filled(SalesFigures figures, Source source) {
        var with = without(order).with();
        for (var figure : reporting.figures()) {
            var told = figures.figures().get(figure.name());
            if (told != null && gives(order, figure.name())) {
                return objecting(Optional.of(source), GIVEN_TWICE);
            }
            with = told == null ? with : with.with(figure.name(), Form.whole(told));
        }
        var lines = new ArrayList<Form>();
        figures.lines().forEach(line -> lines.add(line(line)));
        return order.carrying(with.with(reporting.lines().name(), Form.items(lines)))
                .with(new Proposed(plugin, PromotionPlan.NOTHING, Optional.of(source), List.of()));
    }

    /** A line with the figures that the field has room for. */
    private Form line(SalesFigures.Line line) {
        var values = new LinkedHashMap<String, Form>();
        values.put("product", Form.text(line.product()));
        line.currency().ifPresent(currency -> values.put("currency", Form.text(currency)));
        line.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(figure -> values.put(figure.getKey(), Form.whole(figure.getValue())));
        values.keySet().removeIf(name -> !takes(name));
        return Form.Fields.of(values);
    }

    private boolean takes(String name) {
        return !(reporting.lines().type() instanceof FactType.ListOf<?> list
                && list.of() instanceof FactType.Shaped<?> shaped
                && shaped.shape().schema().named(name).isEmpty());
    }
}
