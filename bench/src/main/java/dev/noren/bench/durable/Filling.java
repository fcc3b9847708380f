package dev.noren.bench.durable;

import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Fills a file with cases through the store's own writer, many orders at once: products, their listings, and participations in
 * JAPAN MALL that are invited and register, so that each has its claims, mails and deadlines. A third of the cases each.
 */
final class Filling {

    private static final int AT_ONCE = 2_000;
    private static final int CASES_EACH = 3;
    /** Products of a company. */
    private static final int OF_A_COMPANY = 20;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-09-02T00:00:00Z"), ZoneOffset.UTC);
    private static final Fields JOINING = fields(
            Map.of("declare", "all", "signatory", Map.of("name", "S. Mori", "title", "Director", "authorised", true)));

    private final Desk desk;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final AtomicReference<Throwable> failed = new AtomicReference<>();

    private Filling(Desk desk) {
        this.desk = desk;
    }

    /**
     * Makes a file for rehearsals with so many cases.
     *
     * @return the token of its server
     */
    static String of(Path file, int cases) throws IOException, InterruptedException {
        String token;
        try (var server = new ServerProcess(file);
                var line = server.line()) {
            var laidOut = line.post("/v1/rehearsal", "", Scene.OF_THE_MALL);
            if (laidOut.status() != 200) {
                throw new IOException(laidOut.body());
            }
            token = server.token();
        }
        try (var store = SqliteStore.open(file, 2 * AT_ONCE)) {
            var desk = Noren.with(store)
                    .clock(CLOCK)
                    .letters(new TemplateLetters())
                    .editions(List.of())
                    .build();
            new Filling(desk).fill(participations(cases));
        }
        return token;
    }

    static int participations(int cases) {
        return cases / CASES_EACH;
    }

    private void fill(int participations) throws InterruptedException, IOException {
        for (int n = 0; n < participations; n++) {
            room.acquire();
            var fault = failed.get();
            if (fault != null) {
                throw new IOException("case " + n, fault);
            }
            int number = n;
            var company = "c" + n / OF_A_COMPANY;
            var begun = n % OF_A_COMPANY == 0 ? company(company) : CompletableFuture.completedStage("");
            begun.thenCompose(any -> joined(company, number)).whenComplete((any, broken) -> {
                if (broken != null) {
                    failed.compareAndSet(null, broken);
                }
                room.release();
            });
        }
        room.acquire(AT_ONCE);
        if (failed.get() != null) {
            throw new IOException(failed.get());
        }
    }

    private CompletionStage<String> company(String name) {
        var facts = Map.of(
                "seat",
                "JP",
                "form",
                "corporation",
                "industry",
                "manufacturing",
                "capital",
                9_000_000,
                "employees",
                9,
                "whollyOwnedBy",
                "none",
                "language",
                "en",
                "email",
                "export@" + name + ".example");
        return opened(Order.of(Actor.SECRETARIAT, "register-company", fields(Map.of("facts", facts)))
                .named(name));
    }

    private CompletionStage<String> joined(String company, int number) {
        var product = "p" + number;
        var facts = Map.of(
                "name",
                "Bath salt " + number,
                "category",
                "beauty-health",
                "consumer",
                true,
                "madeIn",
                "JP",
                "prefecture",
                "Oita",
                "sellableIn",
                List.of("HK"),
                "producer",
                "applicant");
        var deal = fields(Map.of(
                "company",
                company,
                "buyer",
                "b" + number % Scene.BUYERS,
                "products",
                List.of(product),
                "deliveryCountry",
                "JP",
                "currency",
                "JPY",
                "fullBuyout",
                true));
        return opened(Order.of(Actor.SECRETARIAT, "register-product", fields(Map.of("of", company, "facts", facts)))
                        .named(product))
                .thenCompose(any ->
                        opened(Order.to("japan-street", Actor.CLOCK, "lay-out", fields(Map.of("product", product)))))
                .thenCompose(any -> opened(Order.to("japan-mall-2024", Actor.SECRETARIAT, "conclude-deal", deal)))
                .thenCompose(id -> opened(Order.on(id, Actor.company(company), "register", JOINING)));
    }

    private CompletionStage<String> opened(Order order) {
        return desk.submit(order).thenApply(answer -> switch (answer) {
            case Answer.Given given -> given.onCase().orElseThrow();
            case Answer.Refused refused -> throw new IllegalStateException(order.command() + ": " + refused);
        });
    }

    private static Fields fields(Map<String, ?> values) {
        return Form.fields(values);
    }
}
