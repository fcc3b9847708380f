package dev.noren.app.siege;

import static dev.noren.app.siege.Client.fields;

import dev.noren.ports.form.Form.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Callers who go on whatever becomes of the server. Each registers products without a key, and never again one of which it does
 * not know what came; and asks for quotes that are declined, with a key, each until it is answered. What the server said is kept.
 */
final class Load implements AutoCloseable {

    static final String QUOTE = "/v1/editions/japan-street/request-quote";
    private static final int MINUTES_TO_END = 10;
    private static final Map<String, Object> SIGNATORY =
            Map.of("name", "S. Mori", "title", "Director", "authorised", true);
    /** Of which the last is a quote; the others are products, of which no mail tells. */
    private static final int TURN = 6;

    private final Client client;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = new ArrayList<>();
    private final List<String> registered = Collections.synchronizedList(new ArrayList<>());
    private final List<String> unheard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> declined = Collections.synchronizedList(new ArrayList<>());
    private final List<String> odd = Collections.synchronizedList(new ArrayList<>());

    private Load(Client client) {
        this.client = client;
    }

    /** Lays out a company, a buyer and a listing for each caller, and lets all begin. */
    static Load begin(int callers, Client client, String office) {
        var load = new Load(client);
        var all = new ArrayList<Caller>();
        for (int number = 0; number < callers; number++) {
            all.add(load.caller(number, office));
        }
        all.forEach(caller -> load.running.add(load.threads.submit(caller)));
        return load;
    }

    private Caller caller(int number, String office) {
        var company = "c" + number;
        var buyer = "b" + number;
        var own = Map.of("seat", "JP", "form", "corporation", "language", "ja", "email", company + "@sakura.example");
        client.post(office, "/v1/companies", fields("name", company, "facts", own))
                .taken();
        client.post(office, "/v1/products", product(company, "p" + number)).taken();
        var reached = Map.of("language", "en", "email", buyer + "@mart.example");
        client.post(office, "/v1/buyers", fields("name", buyer, "country", "KR", "invited", true, "facts", reached))
                .taken();
        var speaking = new Speaking(office, token(office, "company", company), token(office, "buyer", buyer));
        var joining = fields("product", "p" + number, "declare", "all", "signatory", SIGNATORY);
        var listing = client.post(speaking.company(), "/v1/editions/japan-street/register-listing", joining)
                .taken()
                .onCase();
        client.post(office, "/v1/cases/" + listing + "/publish", Fields.NONE).taken();
        return new Caller(number, speaking, listing);
    }

    private static Fields product(String of, String name) {
        return fields("name", name, "of", of, "facts", Map.of("name", name, "category", "food", "consumer", true));
    }

    private String token(String office, String role, String name) {
        return client.post(office, "/v1/tokens", fields("role", role, "name", name, "label", "under load"))
                .taken()
                .token();
    }

    /** Products of which the server said that they are registered. */
    List<String> registered() {
        return List.copyOf(registered);
    }

    /** Products of which it said nothing before it was gone. */
    List<String> unheard() {
        return List.copyOf(unheard);
    }

    /** Inquiries of which the server said that they are made, and then that they are declined. */
    List<String> declined() {
        return List.copyOf(declined);
    }

    /** Answers that nothing explains. */
    List<String> odd() {
        return List.copyOf(odd);
    }

    /** How much was heard so far. */
    int heard() {
        return registered.size() + 2 * declined.size();
    }

    /** Waits until the server has said so many times more that something is done. */
    void untilHeard(int more) {
        for (int before = heard(); heard() < before + more; ) {
            Client.rest();
        }
    }

    /** Each finishes what it began; the server has to be there. */
    void end() throws Exception {
        enough.set(true);
        for (var caller : running) {
            caller.get(MINUTES_TO_END, TimeUnit.MINUTES);
        }
    }

    @Override
    public void close() {
        enough.set(true);
        threads.shutdownNow();
    }

    /** The tokens with which a caller speaks. */
    private record Speaking(String office, String company, String buyer) {}

    private final class Caller implements Runnable {

        private final int number;
        private final Speaking speaking;
        private final String listing;

        Caller(int number, Speaking speaking, String listing) {
            this.number = number;
            this.speaking = speaking;
            this.listing = listing;
        }

        @Override
        public void run() {
            for (int sent = 1; !enough.get(); sent++) {
                if (sent % TURN == 0) {
                    quote(sent);
                } else {
                    register("p" + number + "-" + sent);
                }
            }
        }

        private void register(String name) {
            client.once(speaking.office(), "/v1/products", product("c" + number, name))
                    .ifPresentOrElse(reply -> (as(201, reply) ? registered : odd).add(name), () -> {
                        unheard.add(name);
                        Client.rest();
                    });
        }

        private void quote(int sent) {
            var asked = client.untilAnswered(
                    speaking.buyer(), "quote-" + sent, QUOTE, fields("listing", listing, "message", "How much?"));
            if (!as(201, asked)) {
                return;
            }
            var answered = client.untilAnswered(
                    speaking.company(),
                    "decline-" + sent,
                    "/v1/cases/" + asked.onCase() + "/answer",
                    fields("accept", false));
            if (as(200, answered)) {
                declined.add(asked.onCase());
            }
        }

        private boolean as(int expected, Client.Reply reply) {
            if (reply.status() != expected) {
                odd.add(reply.status() + " " + reply.text());
            }
            return reply.status() == expected;
        }
    }
}
