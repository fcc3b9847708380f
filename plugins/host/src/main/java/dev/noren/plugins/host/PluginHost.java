package dev.noren.plugins.host;

import dev.noren.domain.clause.Clauses;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.plugins.host.inspection.Inspected;
import dev.noren.plugins.host.inspection.Inspection;
import dev.noren.plugins.host.loading.Label;
import dev.noren.plugins.host.loading.Refusal;
import dev.noren.plugins.host.loading.Search;
import dev.noren.plugins.host.translation.Asked;
import dev.noren.plugins.host.translation.Proposed;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.sheet.Opened;
import dev.noren.ports.form.sheet.SheetFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The plug-ins that were found at the start. Each is kept apart from the others and from the host; a faulty one is named, and
 * every other works. Safe for use by several threads.
 */
public final class PluginHost implements Buyers, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PluginHost.class);

    private static final Words READS_NONE = new Words("報告ファイルを読み込めるプラグインではありません", "reads no reports");

    private final Inspection inspection = new Inspection(id -> Clauses.byId(id).isPresent());
    private final Map<String, Guest> guests = new TreeMap<>();
    private final List<Standing> refused;
    private final List<Closeable> opened;

    private PluginHost(ClassLoader host, Optional<Path> folder, Duration limit, InstantSource clock) {
        var found = Search.in(host, folder);
        this.opened = found.opened();
        this.refused = found.refusals().stream()
                .map(refusal -> refused(refusal, clock))
                .toList();
        found.candidates()
                .forEach(candidate ->
                        guests.put(candidate.label().id(), Guest.received(candidate, inspection, limit, clock)));
    }

    /**
     * Finds the plug-ins: the built-in ones, and those of a folder, each {@code .jar} in it. Each is made and asked who its
     * buyer is.
     *
     * @param limit of each call in time
     * @throws java.io.UncheckedIOException where the folder is none
     */
    public static PluginHost open(Optional<Path> folder, Duration limit) {
        return open(PromotionPlugin.class.getClassLoader(), folder, limit, InstantSource.system());
    }

    /** The same with other built-in plug-ins, and another clock. */
    static PluginHost open(ClassLoader builtIn, Optional<Path> folder, Duration limit, InstantSource clock) {
        return new PluginHost(builtIn, folder, limit, clock);
    }

    private static Standing refused(Refusal refusal, InstantSource clock) {
        var id = refusal.label().filter(Label::hasId).map(Label::id).orElse(refusal.origin());
        refusal.faults()
                .forEach(fault -> LOG.atWarn()
                        .addKeyValue("plugin", id)
                        .addKeyValue("origin", refusal.origin())
                        .addKeyValue("state", State.REFUSED.word())
                        .log("plug-in {} of {} is refused: {}", id, refusal.origin(), fault.en()));
        return new Standing(
                id,
                refusal.label().map(Label::version),
                refusal.label().map(Label::spi),
                refusal.origin(),
                State.REFUSED,
                Optional.empty(),
                refusal.faults().stream().map(fault -> new Fault(id, fault)).toList(),
                Optional.of(clock.instant()),
                new Tally(0, refusal.faults().size()));
    }

    @Override
    public List<Standing> plugins() {
        return Stream.concat(guests.values().stream().map(Guest::standing), refused.stream())
                .sorted(Comparator.comparing(Standing::id).thenComparing(Standing::origin))
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return guests.isEmpty() && refused.isEmpty();
    }

    @Override
    public Proposal<Partner> partner(String plugin, Edition edition) {
        var season = Asked.season(edition);
        return ask(plugin, (asked, buyer) -> {
            var terms = inspection.terms(asked.terms(season), season);
            return new Inspected<>(terms.usable().map(Proposed::partner), terms.faults());
        });
    }

    @Override
    public Proposal<List<ProductFinding>> findings(String plugin, Edition edition, Map<String, Facts> products) {
        var season = Asked.season(edition);
        var about = Asked.products(products);
        return ask(plugin, (asked, buyer) -> {
            var findings = new ArrayList<ProductFinding>();
            var faults = new ArrayList<Words>();
            for (var product : about) {
                var inspected = inspection.findings(asked.findings(product, season));
                inspected.usable().orElse(List.of()).forEach(each -> findings.add(Proposed.finding(product, each)));
                faults.addAll(inspected.faults());
            }
            return new Inspected<>(Optional.of(List.copyOf(findings)), faults);
        });
    }

    @Override
    public Proposal<PromotionPlan> plan(String plugin, Opening opening) {
        var participation = Asked.participation(opening);
        return ask(plugin, (asked, buyer) -> {
            var plan = inspection.plan(asked.plan(participation), participation, buyer);
            return new Inspected<>(plan.usable().map(each -> Proposed.plan(each, buyer)), plan.faults());
        });
    }

    @Override
    public Proposal<Reading> report(String plugin, ReportFile file, Map<String, Facts> products) {
        var format = ask(plugin, (asked, buyer) -> Reports.format(asked));
        if (format.value().isEmpty()) {
            return new Proposal<>(Optional.empty(), format.faults());
        }
        return format.value()
                .get()
                .map(known -> report(plugin, new SheetFile(file.name(), file.content()).open(known), products))
                .orElseGet(() -> Proposal.none(new Fault(plugin, READS_NONE)));
    }

    private Proposal<Reading> report(String plugin, Opened opened, Map<String, Facts> products) {
        return switch (opened) {
            case Opened.Unreadable(var faults) -> Proposal.of(new Reading.Unreadable(faults));
            case Opened.Readable(var cells) -> {
                var about = Asked.products(products);
                yield ask(plugin, (asked, buyer) -> Reports.read(asked, cells, about, inspection));
            }
        };
    }

    private <T> Proposal<T> ask(String plugin, Guest.Wish<T> wish) {
        var guest = guests.get(plugin);
        return guest == null ? Proposal.none(Fault.notLoaded(plugin)) : guest.asked(wish);
    }

    /** Lets go of the jars; no plug-in is asked any more. */
    @Override
    public void close() {
        for (var each : opened) {
            try {
                each.close();
            } catch (IOException broken) {
                LOG.warn("{} could not be closed", each, broken);
            }
        }
    }
}
