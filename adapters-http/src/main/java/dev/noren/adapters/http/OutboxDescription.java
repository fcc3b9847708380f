package dev.noren.adapters.http;

import static dev.noren.adapters.http.openapi.JsonSchemas.object;
import static dev.noren.adapters.http.openapi.JsonSchemas.oneOf;
import static dev.noren.adapters.http.openapi.JsonSchemas.typed;

import dev.noren.adapters.http.openapi.JsonSchemas;
import dev.noren.adapters.http.openapi.Operation;
import dev.noren.adapters.http.openapi.Operations;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The mails that go out, as the API's description has them. */
final class OutboxDescription {

    private static final Fields TEXT = typed("string");
    private static final Fields NAME = TEXT.with("minLength", Form.whole(1)).with("maxLength", Form.whole(200));

    private final JsonSchemas schemas;
    private final AnswerDescription answers;
    private final List<String> headers;

    OutboxDescription(JsonSchemas schemas, AnswerDescription answers, List<String> headers) {
        this.schemas = schemas;
        this.answers = answers;
        this.headers = headers;
    }

    void describe(Operations operations) {
        operations.get("/v1/outbox", answers.reading(list()));
        operations.get(
                "/v1/outbox/{number}",
                answers.finding(office("A mail as it would go now")
                        .inPath("number", "The mail.")
                        .answers(200, "The mail.", preview())));
        operations.get(
                "/v1/holds",
                answers.reading(office("The mails that are held back by name, those to come too")
                        .answers(200, "All of them.", ListDescription.items(hold()))));
        for (var handling : Handling.values()) {
            operations.post(
                    "/v1/outbox/" + handling.word(),
                    answers.deciding(answers.answered(office(summary(handling))
                            .says("Either the numbers of mails, all of which must stand so that it can be done; or an"
                                    + " edition, with the names of mails or all of them. Answers the numbers of the mails"
                                    + " with which it was done.")
                            .body(schemas.of(handling.carries()), true))));
        }
    }

    private static String summary(Handling handling) {
        return switch (handling) {
            case HOLD -> "Hold mails back; of an edition, those to come too";
            case RELEASE -> "Let go what was held";
            case DROP -> "Do not send mails, for a reason";
            case SEND_AGAIN -> "Try again what was given up";
        };
    }

    private Operation list() {
        return office("The mails written so far, oldest first")
                .inQuery("after", "Those with a higher number alone.", ListDescription.whole(0, Integer.MAX_VALUE))
                .inQuery("limit", "How many to list; 100 unless said.", ListDescription.whole(1, 1000))
                .inQuery("state", "Those that stand there alone.", words(State.values()))
                .inQuery("mail", "Those of that name alone.", words(Mail.values()))
                .inQuery("edition", "Those of that edition alone.", NAME)
                .inQuery("case", "Those about that case alone.", NAME)
                .inQuery("company", "Those for that company alone.", NAME)
                .inQuery("buyer", "Those for that buyer alone.", NAME)
                .answers(200, "The mails.", ListDescription.items(mail(Map.of(), Map.of())));
    }

    private Operation office(String summary) {
        return Operation.of("outbox", summary)
                .with("x-roles", CommandDescription.words(EnumSet.of(Role.SECRETARIAT)))
                .sharing(headers);
    }

    private static Fields words(Word[] words) {
        return oneOf(Arrays.stream(words).map(Word::word));
    }

    private Fields preview() {
        return mail(
                Map.of("html", TEXT),
                Map.of("address", TEXT.with("description", Form.text("Where it goes; absent where nobody knows."))));
    }

    private Fields mail(Map<String, Fields> always, Map<String, Fields> perhaps) {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("number", typed("integer"));
        properties.put("at", instant());
        properties.put("case", TEXT);
        properties.put("to", TEXT);
        properties.put("mail", words(Mail.values()));
        properties.put("language", TEXT);
        properties.put("because", schemas.writing().of(Shown.BECAUSE.type()));
        properties.put("subject", TEXT);
        properties.put("text", TEXT);
        properties.put("state", words(State.values()));
        properties.put("since", instant());
        properties.put("attempts", typed("integer"));
        properties.putAll(always);
        var required = List.copyOf(properties.keySet());
        properties.put("edition", TEXT);
        properties.put("until", instant());
        properties.put("next", instant());
        properties.put("error", TEXT);
        properties.put(Payload.REASON.name(), TEXT);
        properties.putAll(perhaps);
        return object(properties, required, false);
    }

    private Fields hold() {
        var properties = new LinkedHashMap<String, Form>();
        properties.put("edition", TEXT);
        properties.put("mail", words(Mail.values()));
        properties.put("since", instant());
        return object(properties, List.copyOf(properties.keySet()), false);
    }

    private Fields instant() {
        return schemas.of(new FactType.Moment());
    }
}
