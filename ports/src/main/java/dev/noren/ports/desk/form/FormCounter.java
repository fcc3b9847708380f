package dev.noren.ports.desk.form;

import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Row;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.ApplicationForms;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.form.application.ApplicationForm;
import dev.noren.ports.form.application.FormFault;
import dev.noren.ports.form.application.FormFile;
import dev.noren.ports.form.sheet.Paper;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Hands out application forms, and takes in those that are filled in. */
public final class FormCounter implements ApplicationForms {

    private final Desk desk;
    private final Store store;
    private final InstantSource clock;
    private final Archive archive;

    public FormCounter(Desk desk, Store store, InstantSource clock, Archive archive) {
        this.desk = desk;
        this.store = store;
        this.clock = clock;
        this.archive = archive;
    }

    @Override
    public Optional<Paper> blank(String edition, Locale language) {
        return office(edition).flatMap(FormCounter::form).map(form -> form.paper(language));
    }

    private Optional<EditionCase> office(String edition) {
        return store.read(ledger -> LedgerWorld.edition(ledger, archive, edition));
    }

    private static Optional<ApplicationForm> form(EditionCase office) {
        var edition = office.newest();
        return Optional.ofNullable(Programmes.byName().get(edition.programme()))
                .flatMap(programme -> programme
                        .questionnaire()
                        .map(asked -> new ApplicationForm(
                                asked, carries(programme, asked.command()), edition, office.newestTerms())));
    }

    /** What an application carries, as its row has it. */
    private static Schema carries(Programme programme, String command) {
        return programme.lifecycles().stream()
                .map(Lifecycle::table)
                .flatMap(List::stream)
                .filter(row -> row.opening() && row.command().equals(command))
                .map(Row::carries)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody knows how to " + command));
    }

    @Override
    public CompletionStage<FormAnswer> tryOut(Actor by, FormFile file) {
        return read(by, file, Optional.empty()).answered(desk, false);
    }

    @Override
    public CompletionStage<FormAnswer> submit(Actor by, FormFile file, Optional<IdempotencyKey> key) {
        return read(by, file, key).answered(desk, true);
    }

    /** What is to be answered: nothing more of a file that is no form, or what a form takes. */
    @FunctionalInterface
    private interface Read {
        CompletionStage<FormAnswer> answered(Desk desk, boolean really);
    }

    private Read read(Actor by, FormFile file, Optional<IdempotencyKey> key) {
        var said = file.edition();
        if (said.isEmpty()) {
            return unreadable(Optional.empty(), file.faults().isEmpty() ? List.of(FormFault.noForm()) : file.faults());
        }
        var id = said.get().text();
        var office = office(id);
        if (office.isEmpty()) {
            return unreadable(
                    Optional.empty(), List.of(FormFault.noEdition(said.get().at())));
        }
        var form = form(office.get());
        if (form.isEmpty()) {
            return unreadable(
                    Optional.of(id), List.of(FormFault.noForms(said.get().at())));
        }
        var filled = form.get().read(file);
        var orders = store.read(ledger -> {
            var world = new LedgerWorld(ledger, archive, clock.instant(), Optional.empty());
            return new FormOrders(id, form.get().command(), by, key, filled, world);
        });
        return orders::answered;
    }

    private static Read unreadable(Optional<String> edition, List<FormFault> faults) {
        return (desk, really) -> CompletableFuture.completedFuture(FormAnswer.unreadable(edition, faults));
    }
}
