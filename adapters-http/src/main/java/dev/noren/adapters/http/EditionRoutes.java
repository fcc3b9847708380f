package dev.noren.adapters.http;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.terms.TermsChange;
import dev.noren.ports.driving.Change;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.driving.PublishedEdition;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.YamlWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions and their terms, in every version, for whoever has a token; and what one version changed in another. */
final class EditionRoutes {

    private static final String EDITION = "/v1/editions/{id}";
    private static final String VERSION = "version";

    private final Desk desk;

    EditionRoutes(Desk desk) {
        this.desk = desk;
    }

    void register(Door door) {
        door.get("/v1/editions", this::all);
        door.get(EDITION, exchange -> send(exchange, edition(exchange).newest()));
        door.get(EDITION + "/versions", this::versions);
        door.get(EDITION + "/versions/{version}", exchange -> send(exchange, version(exchange)));
        door.get(EDITION + "/compare", this::compare, "from", "to", "with");
        door.get(EDITION + "/terms", this::terms);
        door.get(EDITION + "/terms/compare", this::compareTerms, "from", "to");
        door.get(EDITION + "/terms/{version}", this::termsVersion);
    }

    private void all(Exchange exchange) {
        items(exchange, desk.editions().stream().map(EditionForm::of).toList());
    }

    /** Whether there is an edition of that id, in any version. */
    static boolean isThere(Desk desk, String edition) {
        return desk.editions().stream().anyMatch(each -> each.id().equals(edition));
    }

    private void versions(Exchange exchange) {
        items(
                exchange,
                edition(exchange).versions().stream().map(EditionForm::of).toList());
    }

    private void terms(Exchange exchange) {
        items(exchange, edition(exchange).terms().stream().map(EditionForm::of).toList());
    }

    private static void items(Exchange exchange, List<Form.Fields> items) {
        exchange.send(200, Form.fields(Map.of("items", items)));
    }

    /** As data, or as the file that it could have been. */
    private static void send(Exchange exchange, Edition edition) {
        if (exchange.prefers(Exchange.YAML)) {
            exchange.sendText(Exchange.YAML, YamlWriter.write(EditionForm.of(edition)));
        } else {
            exchange.send(200, EditionForm.of(edition));
        }
    }

    private void termsVersion(Exchange exchange) {
        exchange.send(200, EditionForm.of(found(edition(exchange).terms(number(exchange)))));
    }

    /** What {@code to} says in another way than {@code from}; of another edition where {@code with} names one. */
    private void compare(Exchange exchange) {
        var edition = edition(exchange);
        var other = exchange.parameter("with").map(this::edition).orElse(edition);
        var before = said(exchange, "from", edition::version);
        var after = said(exchange, "to", other::version);
        var changes =
                EditionForm.changes(before, after).stream().map(Change::form).toList();
        exchange.send(
                200, Form.Fields.NONE.with("same", Form.flag(changes.isEmpty())).with("changes", Form.items(changes)));
    }

    private void compareTerms(Exchange exchange) {
        var edition = edition(exchange);
        Terms before = said(exchange, "from", edition::terms);
        Terms after = said(exchange, "to", edition::terms);
        exchange.send(200, EditionForm.of(TermsChange.between(before, after)));
    }

    private interface Versions<T> {
        Optional<T> version(long number);
    }

    /** The version that a parameter names, which must be there. */
    private static <T> T said(Exchange exchange, String parameter, Versions<T> versions) {
        long number = exchange.whole(parameter, 0, 1, Integer.MAX_VALUE);
        if (number == 0) {
            throw TroubleException.unreadable(parameter, Flaw.REQUIRED);
        }
        return versions.version(number).orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
    }

    private Edition version(Exchange exchange) {
        return found(edition(exchange).version(number(exchange)));
    }

    private static long number(Exchange exchange) {
        var said = exchange.inPath(VERSION);
        return said.matches("[1-9][0-9]{0,8}") ? Long.parseLong(said) : 0;
    }

    private PublishedEdition edition(Exchange exchange) {
        return edition(exchange.inPath("id"));
    }

    private PublishedEdition edition(String id) {
        return found(desk.published().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst());
    }

    private static <T> T found(Optional<T> sought) {
        return sought.orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
    }
}
