package dev.noren.app.rehearsal;

import static dev.noren.app.remote.RemoteServer.encoded;
import static dev.noren.app.remote.RemoteServer.said;

import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Payload;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A theatre behind HTTP: a server that was started for rehearsals. For one rehearsal after another, by one thread. */
final class RemoteHouse implements Theatre {

    /** Those whose commands stand behind their name, by what they are called in a path. */
    private static final Map<String, String> PARTIES =
            Map.of("company", "companies", "product", "products", "buyer", "buyers");

    private static final Set<String> INVITING = Set.of("invite-buyer", "revoke-buyer");
    private static final String OFFICE = Actor.SECRETARIAT.toString();
    private static final String PUBLISH = "publish-edition";
    private static final String CALL_OFF = "call-off";

    /** Stands in a path for what the payload leaves out; nothing is called so. */
    private static final String NOBODY = "-";

    private final Supplier<RemoteServer> present;
    private String edition = "";
    private long mailsSeen;

    /** @param present the server whenever something is said to it */
    RemoteHouse(Supplier<RemoteServer> present) {
        this.present = present;
    }

    @Override
    public List<String> begin(Scene scene) {
        edition = scene.edition().map(Edition::id).orElse("");
        mailsSeen = 0;
        var laidOut =
                present.get().post("/v1/rehearsal", OFFICE, scene.written()).got();
        var listings = (Fields) laidOut.get("listings").orElse(Fields.NONE);
        return scene.given().listings().stream()
                .map(product -> text(listings, product))
                .toList();
    }

    @Override
    public void moveTo(Instant at) {
        var clock = Fields.NONE.with("clock", Form.text(at.toString()));
        present.get().post("/v1/rehearsal", OFFICE, clock).got();
    }

    @Override
    public Fields play(Script.Step step) {
        return switch (step.deed()) {
            case COMMAND -> command(step);
            case QUESTION -> question(step);
            case LOOK ->
                present.get()
                        .get("/v1/cases/" + encoded(step.on().orElse("")), OFFICE)
                        .body();
        };
    }

    private Fields command(Script.Step step) {
        var by = step.by().orElseThrow();
        if (step.on().isPresent()) {
            return present.get()
                    .post(on(step.on().get()) + "/" + step.what(), by.toString(), step.with())
                    .body();
        }
        if (step.what().equals(PUBLISH)) {
            return present.get()
                    .post("/v1/editions", by.toString(), step.with())
                    .body();
        }
        if (INVITING.contains(step.what())) {
            var buyer = said(step.with(), Payload.BUYER.name()).orElse(NOBODY);
            return present.get()
                    .post("/v1/buyers/" + encoded(buyer) + "/" + step.what(), by.toString(), step.with())
                    .body();
        }
        if (step.what().startsWith("register-")
                && PARTIES.containsKey(step.what().substring(9))) {
            var with = step.name()
                    .map(name -> step.with().with(Payload.HANDLE.name(), Form.text(name)))
                    .orElse(step.with());
            return present.get()
                    .post("/v1/" + PARTIES.get(step.what().substring(9)), by.toString(), with)
                    .body();
        }
        // a whole edition is called off by its name alone
        var meant = said(step.with(), Payload.EDITION.name()).orElse(step.what().equals(CALL_OFF) ? NOBODY : edition);
        return present.get()
                .post("/v1/editions/" + encoded(meant) + "/" + step.what(), by.toString(), step.with())
                .body();
    }

    /** The path of a case, or of a party that is called by its name. */
    private static String on(String called) {
        int space = called.indexOf(' ');
        var plural = space < 0 ? null : PARTIES.get(called.substring(0, space));
        return plural == null
                ? "/v1/cases/" + encoded(called)
                : "/v1/" + plural + "/" + encoded(called.substring(space + 1));
    }

    private Fields question(Script.Step step) {
        var asked = Fields.NONE.with("edition", Form.text(edition)).with("about", step.with());
        var whole = step.on().map(id -> asked.with("on", Form.text(id))).orElse(asked);
        return present.get()
                .post("/v1/questions/" + step.what(), step.by().orElseThrow().toString(), whole)
                .body();
    }

    @Override
    public List<Form> mails() {
        var mails = new ArrayList<Form>();
        boolean more = true;
        while (more) {
            var page = present.get()
                    .get("/v1/outbox?limit=1000&after=" + mailsSeen, OFFICE)
                    .got();
            var items = ((Form.Items) page.get("items").orElseThrow()).values();
            for (var item : items) {
                mailsSeen = ((Form.Whole) ((Fields) item).get("number").orElseThrow()).value();
                mails.add(item);
            }
            more = !items.isEmpty();
        }
        return mails;
    }

    private static String text(Fields fields, String name) {
        return said(fields, name).orElseThrow(() -> new IllegalArgumentException("the server says nothing of " + name));
    }
}
