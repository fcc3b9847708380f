package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import dev.noren.domain.promotion.Proposed;
import dev.noren.ports.form.Form;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A command as it comes in.
 *
 * @param on the case; or a party or listing by name, as in {@code company sakura}, {@code listing ponzu}; empty for a
 *     command that opens a case or stands on none
 * @param edition the edition to which a command that opens a case is sent
 * @param handle the name that a new party is given
 * @param seen the version of the case that the caller has read
 * @param key by which the caller may send it again; empty where it comes once
 * @param proposed what a plug-in proposed for it; put there by the desk, whatever a caller put
 */
public record Order(
        Actor by,
        String command,
        Optional<String> on,
        Optional<String> edition,
        Form.Fields with,
        Optional<String> handle,
        OptionalLong seen,
        Optional<IdempotencyKey> key,
        Proposed proposed) {

    /** A command for which no plug-in has been asked. */
    public Order(
            Actor by,
            String command,
            Optional<String> on,
            Optional<String> edition,
            Form.Fields with,
            Optional<String> handle,
            OptionalLong seen,
            Optional<IdempotencyKey> key) {
        this(by, command, on, edition, with, handle, seen, key, Proposed.NOTHING);
    }

    /** A command of an unnamed party, by a caller who has read nothing and sends it once. */
    public Order(Actor by, String command, Optional<String> on, Optional<String> edition, Form.Fields with) {
        this(by, command, on, edition, with, Optional.empty(), OptionalLong.empty(), Optional.empty());
    }

    /** A command that opens a case in an edition, or stands on none. */
    public static Order to(String edition, Actor by, String command, Form.Fields with) {
        return new Order(by, command, Optional.empty(), Optional.of(edition), with);
    }

    /** A command that stands on no case and in no edition. */
    public static Order of(Actor by, String command, Form.Fields with) {
        return new Order(by, command, Optional.empty(), Optional.empty(), with);
    }

    /** A command on a case. */
    public static Order on(String caseId, Actor by, String command, Form.Fields with) {
        return new Order(by, command, Optional.of(caseId), Optional.empty(), with);
    }

    /** The same, giving a new party its name. */
    public Order named(String name) {
        return new Order(by, command, on, edition, with, Optional.of(name), seen, key, proposed);
    }

    /** The same, by a caller who has read that version of the case. */
    public Order having(long version) {
        return new Order(by, command, on, edition, with, handle, OptionalLong.of(version), key, proposed);
    }

    /** The same, by a caller who may send it again. */
    public Order repeatable(IdempotencyKey by) {
        return new Order(this.by, command, on, edition, with, handle, seen, Optional.of(by), proposed);
    }

    /** The same, with what a plug-in proposed for it. */
    public Order with(Proposed by) {
        return new Order(this.by, command, on, edition, with, handle, seen, key, by);
    }

    /** The same, carrying something else. */
    public Order carrying(Form.Fields other) {
        return new Order(by, command, on, edition, other, handle, seen, key, proposed);
    }
}
