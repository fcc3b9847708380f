package dev.noren.app.serving;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where an operator erases people: a running server. Every method fails with a {@link RemoteException} where it does not answer. */
public record ErasureOffice(RemoteServer server) {

    private static final String PATH = "/v1/erasures";
    private static final String ENDED = PATH + "/ended";
    private static final int NONE_SUCH = 404;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AGAIN = Duration.ofMillis(200);

    /**
     * Why somebody is not erased.
     *
     * @param unknown whether there is nobody of that name
     * @param says every reason
     */
    public record Refusal(boolean unknown, List<String> says) {}

    /** Erases a company or buyer; empty where it was done. */
    public Optional<Refusal> erase(String kind, String name, String reason) {
        var plural = kind.equals("company") ? "companies" : kind + "s";
        var path = "/v1/" + plural + "/" + RemoteServer.encoded(name) + "/erase";
        var reply = server.post(path, "", Fields.NONE.with("reason", Form.text(reason)));
        if (reply.status() == NONE_SUCH) {
            return Optional.of(new Refusal(true, List.of()));
        }
        var reasons = items(reply.body(), "reasons");
        if (reasons.isEmpty()) {
            reply.got();
            return Optional.empty();
        }
        var says = said(reasons, "says");
        return Optional.of(new Refusal(false, says.isEmpty() ? said(reasons, "code") : says));
    }

    private static List<String> said(List<Fields> reasons, String part) {
        return reasons.stream()
                .flatMap(each -> RemoteServer.said(each, part).stream())
                .distinct()
                .toList();
    }

    /** Everybody who was erased. */
    public List<Fields> done() {
        return items(server.get(PATH, "").got(), "items");
    }

    /** Everybody of whom nothing was heard for longer than that. */
    public List<Fields> ended(int years) {
        return items(server.get(ENDED + "?years=" + years, "").got(), "items");
    }

    /** Erases them; those that were erased. */
    public List<Fields> eraseEnded(int years, String reason) {
        var wanted = Fields.NONE.with("years", Form.whole(years)).with("reason", Form.text(reason));
        return items(server.post(ENDED, "", wanted).got(), "items");
    }

    private static List<Fields> items(Fields page, String name) {
        return page.get(name).orElse(null) instanceof Form.Items items
                ? items.values().stream().map(Fields.class::cast).toList()
                : List.of();
    }

    /** Whether nothing of what was erased is left; waits for a while where something may be. */
    public boolean isClean() {
        var end = Instant.now().plus(PATIENCE);
        while (mayBeLeft() && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(AGAIN);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new RemoteException("interrupted");
            }
        }
        return !mayBeLeft();
    }

    private boolean mayBeLeft() {
        return server.get(PATH, "").got().get("mayBeLeft").orElse(null) instanceof Form.Flag flag && flag.value();
    }
}
