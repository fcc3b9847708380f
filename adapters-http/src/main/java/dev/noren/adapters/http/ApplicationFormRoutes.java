package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Role;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.FormAnswerForm;
import dev.noren.ports.form.application.FormFile;
import dev.noren.ports.form.sheet.SheetKind;
import dev.noren.ports.form.sheet.XlsxPaper;
import java.util.Locale;
import java.util.regex.Pattern;

/** Application forms: fresh ones for whoever has a token, and those that the secretariat or a company sends in filled in. */
final class ApplicationFormRoutes {

    static final String BLANK = "/v1/editions/{id}/application-form";
    static final String FILLED = "/v1/application-forms";
    static final String LANGUAGE = "language";

    private static final Pattern XLSX =
            Pattern.compile(Pattern.quote(SheetKind.XLSX.mediaType()) + "(?: *;.*)?|application/octet-stream");

    private final Desk desk;
    private final Metrics metrics;

    ApplicationFormRoutes(Desk desk, Metrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void register(Door door) {
        door.get(BLANK, this::blank, LANGUAGE);
        door.post(FILLED, this::filled, CommandRoutes.DRY_RUN);
    }

    private void blank(Exchange exchange) {
        var language = language(exchange);
        var edition = exchange.inPath("id");
        var paper = desk.applicationForms()
                .blank(edition, language)
                .orElseThrow(() -> TroubleException.of(
                        EditionRoutes.isThere(desk, edition) ? Trouble.NO_FORM : Trouble.NOT_FOUND));
        exchange.context()
                .status(200)
                .contentType(SheetKind.XLSX.mediaType())
                .header("Content-Language", language.toLanguageTag())
                .header("Content-Disposition", "attachment; filename=\"" + edition + SheetKind.XLSX.ending() + "\"")
                .header("Cache-Control", "no-store")
                .result(XlsxPaper.write(paper));
    }

    /** Japanese unless English is asked for: forms are for companies in Japan. */
    private static Locale language(Exchange exchange) {
        return exchange.parameter(LANGUAGE)
                .map(said -> switch (said) {
                    case "ja" -> Locale.JAPANESE;
                    case "en" -> Locale.ENGLISH;
                    default -> throw TroubleException.unreadable(LANGUAGE, Flaw.NOT_ONE_OF);
                })
                .orElse(Locale.JAPANESE);
    }

    /** Read before anything is refused: of a form that is still on its way, the sender would hear a broken connection. */
    private void filled(Exchange exchange) {
        var body = exchange.bytes();
        var by = exchange.actor();
        if (by.is(Role.BUYER)) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
        boolean dryRun = exchange.flag(CommandRoutes.DRY_RUN);
        if (!exchange.sends(XLSX)) {
            throw TroubleException.of(Trouble.NOT_XLSX);
        }
        var forms = desk.applicationForms();
        if (dryRun) {
            exchange.answered(forms.tryOut(by, FormFile.of(body)), answer -> respond(exchange, answer, 200));
        } else {
            var key = exchange.key().map(said -> CommandRoutes.key(exchange, by, said, body));
            exchange.answered(forms.submit(by, FormFile.of(body), key), answer -> {
                answer.steps().forEach(step -> metrics.decided(step.order().command(), step.answer()));
                respond(exchange, answer, 201);
            });
        }
    }

    private static void respond(Exchange exchange, FormAnswer answer, int accepted) {
        var refused = answer.refused();
        if (refused.isPresent()) {
            exchange.send(Problem.of(refused.get(), answer, exchange.language()));
        } else {
            exchange.send(accepted, FormAnswerForm.of(answer, exchange.language()));
        }
    }
}
