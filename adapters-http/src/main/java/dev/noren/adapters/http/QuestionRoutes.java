package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.util.Optional;
import java.util.Set;

/** What somebody may ask. Nothing changes by it, but for what has fallen due meanwhile. */
final class QuestionRoutes {

    static final String CASE = "case";
    static final String TIMELINE = "timeline";
    static final String CONSENT = "consent";
    private static final Set<String> WORDS = Set.of("on", "edition", "about");

    private final Desk desk;

    QuestionRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.post("/v1/questions/{name}", this::question);
        door.get("/v1/cases/{id}", exchange -> ask(exchange, exchange.inPath("id"), CASE));
        door.get("/v1/cases/{id}/timeline", exchange -> ask(exchange, exchange.inPath("id"), TIMELINE));
        door.get("/v1/cases/{id}/consent", this::consent);
        Paths.PARTIES.forEach((plural, kind) -> {
            door.get("/v1/" + plural + "/{name}", exchange -> ask(exchange, party(kind, exchange), CASE));
            door.get("/v1/" + plural + "/{name}/timeline", exchange -> ask(exchange, party(kind, exchange), TIMELINE));
        });
    }

    private static String party(String kind, Exchange exchange) {
        return kind + " " + exchange.inPath("name");
    }

    private void question(Exchange exchange) {
        var by = exchange.actor();
        var body = exchange.body();
        var unknown = body.values().keySet().stream()
                .filter(name -> !WORDS.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            throw TroubleException.unreadable(unknown.get(), Flaw.UNKNOWN_FIELD);
        }
        var about = body.get("about").orElse(Form.Fields.NONE);
        if (!(about instanceof Form.Fields fields)) {
            throw TroubleException.unreadable("about", Flaw.NOT_A_MAP);
        }
        var question = new Question(by, exchange.inPath("name"), text(body, "on"), text(body, "edition"), fields);
        exchange.answered(desk.ask(question), exchange::respond);
    }

    private static Optional<String> text(Form.Fields body, String name) {
        return switch (body.get(name).orElse(null)) {
            case null -> Optional.empty();
            case Form.Text text -> Optional.of(text.value());
            case Form other -> throw TroubleException.unreadable(name, Flaw.NOT_A_TEXT);
        };
    }

    /** The evidence of the consents to a case, as data or as a page to print. */
    private void consent(Exchange exchange) {
        var asked = Question.on(exchange.inPath("id"), exchange.actor(), CONSENT, Form.Fields.NONE);
        exchange.answered(desk.ask(asked), answer -> {
            if (answer instanceof Answer.Given given && exchange.prefers(ConsentPage.TYPE)) {
                var language = exchange.language();
                exchange.sendText(ConsentPage.TYPE, ConsentPage.of(AnswerForm.of(given, language), language));
            } else {
                exchange.respond(answer);
            }
        });
    }

    private void ask(Exchange exchange, String on, String question) {
        var asked = Question.on(on, exchange.actor(), question, Form.Fields.NONE);
        exchange.answered(desk.ask(asked), exchange::respond);
    }
}
