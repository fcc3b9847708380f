package dev.noren.ports.desk.export;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Task;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Export;
import dev.noren.ports.driving.Exports;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.sheet.SheetWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists for the office, read in short looks at the store: however long a list is, little of it is held. */
public final class BackOffice implements Exports {

    private static final int AT_ONCE = 200;
    private static final Set<Task.Kind> SCREENED = EnumSet.of(Task.Kind.TO_SCREEN, Task.Kind.TO_JUDGE);

    private final Store store;
    private final InstantSource clock;
    private final Archive archive;
    private final Ranked ranked;
    private final List<String> kinds;

    /** @param kinds those of the cases that are listed */
    public BackOffice(Store store, InstantSource clock, Archive archive, List<String> kinds, Ranked ranked) {
        this.store = store;
        this.clock = clock;
        this.archive = archive;
        this.ranked = ranked;
        this.kinds = kinds;
    }

    /** The open applications of an edition in their order, with what speaks for each; empty where its programme has none. */
    public interface Ranked {
        Map<String, List<Clause>> in(Ledger ledger, Instant now, String edition);
    }

    @Override
    public void write(Export what, Optional<String> edition, Locale language, SheetWriter to) throws IOException {
        switch (what) {
            case CASES -> cases(ListedCase.CASES, Stream::of, edition, language, to);
            case INVOICES ->
                cases(
                        ListedCase.INVOICES,
                        listed -> Stream.of(listed).filter(ListedCase::isUnpaid),
                        edition,
                        language,
                        to);
            case SALES_DATA -> cases(Figure.COLUMNS, Figure::of, edition, language, to);
            case SCREENING -> screening(edition, language, to);
        }
    }

    private <T> void cases(
            Columns<T> columns,
            Function<ListedCase, Stream<T>> rows,
            Optional<String> edition,
            Locale language,
            SheetWriter to)
            throws IOException {
        columns.head(to, language);
        for (var kind : kinds) {
            long after = 0;
            for (var page = page(kind, edition, after); page.isPresent(); page = page(kind, edition, after)) {
                for (var listed : page.get().cases()) {
                    for (var row : rows.apply(listed).toList()) {
                        columns.row(to, row);
                    }
                }
                after = page.get().last();
            }
        }
    }

    private record Cases(List<ListedCase> cases, long last) {}

    /** The next cases after a place; empty where there are no more. */
    private Optional<Cases> page(String kind, Optional<String> edition, long after) {
        var none = Optional.<String>empty();
        var asked = new Selection(Actor.SECRETARIAT, kind, edition, none, none, none, none, after, AT_ONCE);
        return store.read(ledger -> {
            var now = clock.instant();
            var placed = ledger.cards(asked);
            var cases = placed.stream()
                    .flatMap(each -> listed(ledger, now, each.card().caseId()).stream())
                    .toList();
            return placed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Cases(cases, placed.getLast().place()));
        });
    }

    private Optional<ListedCase> listed(Ledger ledger, Instant now, String caseId) {
        return archive.open(ledger, caseId).map(file -> listed(ledger, now, file));
    }

    private <S extends Case, E> ListedCase listed(Ledger ledger, Instant now, CaseFile<S, E> file) {
        var world = new LedgerWorld(ledger, archive, now, file.state().edition());
        Facts seen = file.life().view(file.state(), Actor.SECRETARIAT);
        return new ListedCase(file, seen, world.edition().zone(), now);
    }

    private void screening(Optional<String> edition, Locale language, SheetWriter to) throws IOException {
        Waiting.COLUMNS.head(to, language);
        for (var waiting : waiting(edition).entrySet()) {
            for (var row : inOrder(waiting.getKey(), waiting.getValue())) {
                Waiting.COLUMNS.row(to, row);
            }
        }
    }

    /** What waits, by edition, what has waited longest first. */
    private Map<String, List<Ledger.Open>> waiting(Optional<String> edition) {
        var open = store.read(ledger -> ledger.tasks(clock.instant(), Integer.MAX_VALUE));
        var byEdition = new LinkedHashMap<String, List<Ledger.Open>>();
        open.stream()
                .filter(each -> SCREENED.contains(each.task().kind()))
                .filter(each -> edition.isEmpty() || each.card().edition().equals(edition))
                .forEach(each -> byEdition
                        .computeIfAbsent(each.card().edition().orElse(""), any -> new ArrayList<>())
                        .add(each));
        return byEdition;
    }

    private List<Waiting> inOrder(String edition, List<Ledger.Open> open) {
        return store.read(ledger -> {
            var now = clock.instant();
            var ranks = ranked.in(ledger, now, edition);
            var since = new LinkedHashMap<String, Instant>();
            ranks.keySet().forEach(caseId -> since.put(caseId, Instant.EPOCH));
            open.forEach(each -> since.put(each.card().caseId(), each.task().since()));
            var waiting = new ArrayList<Waiting>();
            for (var each : since.entrySet()) {
                listed(ledger, now, each.getKey())
                        .map(listed -> new Waiting(
                                listed,
                                waiting.size() + 1L,
                                each.getValue(),
                                ranks.getOrDefault(each.getKey(), List.of())))
                        .ifPresent(waiting::add);
            }
            return waiting;
        });
    }
}
