package dev.noren.bench;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A command from the desk to its answer, in memory: read, decided, recorded with its hash, claims and mail moved with it.
 * A buyer asks for a quote on Japan Street, and the company declines: a new case with two commands, so that histories stay
 * short and the log alone grows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeskBenchmark {

    private static final String STREET = "japan-street";
    private static final Actor COMPANY = Actor.company("sakura");
    private static final Actor BUYER = Actor.buyer("hanmart");

    private Desk desk = Noren.inMemory().build();
    private Form.Fields request = Form.Fields.NONE;
    private final Form.Fields decline = Form.fields(Map.of("accept", false));

    /** A new desk, so that the log does not fill the memory. */
    @Setup(Level.Iteration)
    public void begin() {
        desk = Noren.inMemory()
                .clock(Clock.fixed(Instant.parse("2024-09-02T00:00:00Z"), ZoneOffset.UTC))
                .build();
        given(Order.of(Actor.SECRETARIAT, "register-company", Form.fields(Map.of("facts", Map.of("seat", "JP"))))
                .named("sakura"));
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-product",
                        Form.fields(Map.of("of", "sakura", "facts", Map.of("consumer", true))))
                .named("ponzu"));
        given(Order.of(
                        Actor.SECRETARIAT,
                        "register-buyer",
                        Form.fields(Map.of("country", "KR", "invited", true, "facts", Map.of())))
                .named("hanmart"));
        var listing = given(Order.to(STREET, Actor.CLOCK, "lay-out", Form.fields(Map.of("product", "ponzu"))));
        request = Form.fields(Map.of("listing", listing, "message", "Please quote for 200 cases."));
    }

    @Benchmark
    @OperationsPerInvocation(2)
    public List<String> submitted() {
        var inquiry = given(Order.to(STREET, BUYER, "request-quote", request));
        return List.of(inquiry, given(Order.on(inquiry, COMPANY, "answer", decline)));
    }

    private String given(Order order) {
        return switch (desk.submit(order).toCompletableFuture().join()) {
            case Answer.Given given -> given.onCase().orElseThrow();
            case Answer.Refused refused -> throw new IllegalStateException(order.command() + ": " + refused);
        };
    }
}
