package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.domain.money.Paper;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.PaperForm;
import dev.noren.ports.driving.PaperText;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Invoices and credit notes, for the secretariat and the company that each is for; no buyer is shown one. */
final class PaperRoutes {

    static final String PDF = "application/pdf";
    private static final String ENDING = ".pdf";

    private final Desk desk;

    PaperRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/papers", this::all, "kind", "after", "limit");
        door.get("/v1/papers/{number}", this::one, "language");
        door.get("/v1/cases/{id}/papers", this::ofCase);
    }

    private void all(Exchange exchange) {
        exchange.officeAlone();
        var kind = exchange.parameter("kind")
                .map(said -> word(said, "kind", Paper.Kind.values()))
                .orElse(Paper.Kind.INVOICE);
        long after = exchange.whole("after", 0, 0, Integer.MAX_VALUE);
        int most = (int) exchange.whole("limit", 100, 1, 1000);
        answer(exchange, () -> items(desk.papers().all(kind, after, most)));
    }

    private static <W extends Word> W word(String said, String name, W[] words) {
        return Word.among(words, said).orElseThrow(() -> TroubleException.unreadable(name, Flaw.NOT_ONE_OF));
    }

    private void ofCase(Exchange exchange) {
        var viewer = viewer(exchange);
        var caseId = exchange.inPath("id");
        answer(
                exchange,
                () -> items(
                        desk.papers().of(viewer, caseId).orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND))));
    }

    private static Actor viewer(Exchange exchange) {
        var viewer = exchange.actor();
        if (viewer.is(Role.BUYER)) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
        return viewer;
    }

    private void answer(Exchange exchange, Supplier<Form> answer) {
        exchange.answered(desk.passTime(), passed -> exchange.send(200, answer.get()));
    }

    private static Form items(List<PaperText> papers) {
        return Form.fields(Map.of("items", papers.stream().map(PaperForm::of).toList()));
    }

    private void one(Exchange exchange) {
        var viewer = viewer(exchange);
        var named = exchange.inPath("number");
        boolean asFile = named.endsWith(ENDING);
        var written = asFile ? named.substring(0, named.length() - ENDING.length()) : named;
        var language = exchange.parameter("language")
                .map(said -> word(said, "language", Language.values()).locale)
                .orElse(exchange.language());
        exchange.answered(desk.passTime(), passed -> {
            var paper = Paper.Number.parse(written)
                    .flatMap(number -> desk.papers().numbered(viewer, number))
                    .orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
            if (asFile || exchange.prefers(PDF)) {
                sendFile(exchange, paper, language);
            } else {
                exchange.send(200, PaperForm.of(paper));
            }
        });
    }

    private void sendFile(Exchange exchange, PaperText paper, Locale language) {
        var pdf = desk.papers().printed(paper, language).orElseThrow(() -> TroubleException.of(Trouble.NO_ISSUER));
        exchange.sendFile(PDF, paper.number() + ENDING, pdf);
    }

    /** In which a paper is drawn. */
    enum Language implements Word {
        JA(Locale.JAPANESE),
        EN(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }
}
