package dev.noren.ports.driving;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.time.Instant;

/** A kernel with a clock that obeys, which can be emptied: for rehearsals, and never for an office. */
public interface Stage {

    /**
     * Empties the store, sets the clock and lays out what stands before a story starts.
     *
     * @param scene {@code clock}; what is {@code given}; and the {@code edition} that is rehearsed, by id or written out
     * @return {@code clock}, and the ids of the {@code listings} laid out, by product
     * @throws UnreadableException with every fault of the scene; nothing is emptied then
     */
    Form.Fields begin(Form.Fields scene) throws UnreadableException;

    /**
     * Moves the clock on; what falls due on the way happens, each at its own instant.
     *
     * @throws IllegalArgumentException where the clock would go back
     */
    void moveTo(Instant at);
}
