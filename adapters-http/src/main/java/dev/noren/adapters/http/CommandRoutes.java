package dev.noren.adapters.http;

import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Sha256;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What somebody may do: every path is read from the tables, and every body is the command's payload. */
final class CommandRoutes {

    /** The parameter by which a command is tried out alone. */
    static final String DRY_RUN = "dryRun";

    private final Desk desk;
    private final Metrics metrics;
    private final Set<String> known = Commands.all();
    private final Set<String> carryingEdition = Commands.carrying(Payload.EDITION);
    private final Map<String, Set<String>> namingParties = Commands.namingParties();

    CommandRoutes(Desk desk, Metrics metrics) {
        this.desk = desk;
        this.metrics = metrics;
    }

    void register(Door door) {
        door.post("/v1/editions", this::publish, DRY_RUN);
        door.post("/v1/editions/{id}/{command}", this::inEdition, DRY_RUN);
        door.post("/v1/cases/{id}/{command}", this::onCase, DRY_RUN);
        Paths.PARTIES.forEach((plural, kind) -> {
            door.post("/v1/" + plural, exchange -> register(exchange, kind), DRY_RUN);
            door.post("/v1/" + plural + "/{name}/{command}", exchange -> onParty(exchange, kind), DRY_RUN);
        });
    }

    /** An edition as the command's payload, or the file itself as JSON or YAML; where it is refused, with every fault. */
    private void publish(Exchange exchange) {
        var by = exchange.actor();
        var bytes = exchange.bytes();
        var body = exchange.bodyOrFile(bytes);
        var given = body.get(Payload.EDITION.name());
        boolean wrapped = given.isEmpty() || given.get() instanceof Form.Fields;
        var file = wrapped ? given : Optional.<Form>of(body);
        var with = wrapped ? body : Form.Fields.NONE.with(Payload.EDITION.name(), body);
        var order = new Order(by, "publish-edition", Optional.empty(), Optional.empty(), with);
        send(exchange, order, bytes, answer -> faulty(exchange, file, answer));
    }

    /** Whether the answer is that the edition cannot be used, which is told with each fault and its place. */
    private boolean faulty(Exchange exchange, Optional<Form> file, Answer answer) {
        if (file.isEmpty() || !(answer instanceof Answer.Refused refused) || refused.code() != Code.INVALID) {
            return false;
        }
        exchange.send(Problem.of(refused, desk.faults(file.get()), exchange.language()));
        return true;
    }

    private void inEdition(Exchange exchange) {
        var command = command(exchange);
        order(exchange, Optional.of(exchange.inPath("id")), command);
    }

    private void order(Exchange exchange, Optional<String> edition, String command) {
        var by = exchange.actor();
        var bytes = exchange.bytes();
        var body = exchange.body(bytes);
        // an edition in the path is that of the payload, for the commands that carry one
        var with = edition.filter(id -> carryingEdition.contains(command))
                .map(id -> body.with(Payload.EDITION.name(), Form.text(id)))
                .orElse(body);
        send(exchange, new Order(by, command, Optional.empty(), edition, with), bytes);
    }

    private void onCase(Exchange exchange) {
        var command = command(exchange);
        var by = exchange.actor();
        var bytes = exchange.bytes();
        send(exchange, Order.on(exchange.inPath("id"), by, command, exchange.body(bytes)), bytes);
    }

    /** {@code POST /v1/companies} with the new party's {@code name} beside what the command carries. */
    private void register(Exchange exchange, String kind) {
        var by = exchange.actor();
        var bytes = exchange.bytes();
        var body = exchange.body(bytes);
        var named = Reader.read(Schema.allOptional(Payload.HANDLE), only(body, Payload.HANDLE.name()));
        if (!named.misread().isEmpty()) {
            throw TroubleException.unreadable(
                    Payload.HANDLE.name(), named.misread().getFirst().problem().flaw());
        }
        var order = Order.of(by, Commands.REGISTER + kind, without(body, Payload.HANDLE.name()));
        send(exchange, named.value().get(Payload.HANDLE).map(order::named).orElse(order), bytes);
    }

    /** A command on a party, or one that names it: {@code POST /v1/buyers/hanmart/invite-buyer}. */
    private void onParty(Exchange exchange, String kind) {
        var name = exchange.inPath("name");
        var by = exchange.actor();
        var bytes = exchange.bytes();
        var body = exchange.body(bytes);
        var command = command(exchange);
        if (namingParties.getOrDefault(kind, Set.of()).contains(command)) {
            send(exchange, Order.of(by, command, body.with(kind, Form.text(name))), bytes);
        } else {
            send(exchange, Order.on(kind + " " + name, by, command, body), bytes);
        }
    }

    private static Form.Fields only(Form.Fields fields, String name) {
        return fields.get(name).map(value -> Form.Fields.NONE.with(name, value)).orElse(Form.Fields.NONE);
    }

    private static Form.Fields without(Form.Fields fields, String name) {
        var left = new LinkedHashMap<>(fields.values());
        left.remove(name);
        return new Form.Fields(left, fields.names(), fields.place());
    }

    /** A command that some table has; whether it has a place here is for the kernel to say. */
    private String command(Exchange exchange) {
        var command = exchange.inPath("command");
        if (!known.contains(command)) {
            throw TroubleException.of(Trouble.NOT_FOUND);
        }
        return command;
    }

    private void send(Exchange exchange, Order order, byte[] body) {
        send(exchange, order, body, answer -> false);
    }

    /**
     * Decides it, or tries it out where no more was asked for.
     *
     * @param sending sends some answers in its own way, and says whether it did
     */
    private void send(Exchange exchange, Order order, byte[] body, Predicate<Answer> sending) {
        boolean dryRun = exchange.flag(DRY_RUN);
        var seen = exchange.seen();
        var read = seen.isPresent() ? order.having(seen.getAsLong()) : order;
        var whole = exchange.key()
                .map(key -> read.repeatable(key(exchange, order.by(), key, body)))
                .orElse(read);
        if (dryRun) {
            exchange.answered(desk.tryOut(whole), answer -> {
                if (!sending.test(answer)) {
                    exchange.respondTriedOut(answer);
                }
            });
        } else {
            exchange.answered(desk.submit(whole), answer -> {
                metrics.decided(order.command(), answer);
                if (!sending.test(answer)) {
                    exchange.respond(answer);
                }
            });
        }
    }

    /** Neither the key nor what was asked for can be read from it: both are hashed, the request together with the key. */
    /** By which this request may come again. */
    static IdempotencyKey key(Exchange exchange, Actor by, String key, byte[] body) {
        var context = exchange.context();
        var request = String.join(
                "\n",
                key,
                context.method().toString(),
                context.path(),
                String.valueOf(context.header(Exchange.IF_MATCH)),
                "");
        return new IdempotencyKey(
                Sha256.of(by + "\n" + key), Sha256.of(joined(request.getBytes(StandardCharsets.UTF_8), body)));
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        return ByteBuffer.allocate(head.length + tail.length)
                .put(head)
                .put(tail)
                .array();
    }
}
