package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;

/** Where a rehearsal is played: a kernel with a clock that obeys. */
interface Theatre {

    /**
     * Empties the house, sets the clock and lays out what is given.
     *
     * @return the ids of the listings that were laid out, in the order of {@code given.listings}
     */
    List<String> begin(Scene scene);

    /** Moves the clock; what falls due on the way happens. */
    void moveTo(Instant at);

    /** Does what a step says, on the case of that id. */
    Form.Fields play(Script.Step step);

    /** The mails since the last call, as {@code to}, {@code mail}, {@code language}, {@code because}, {@code subject}. */
    List<Form> mails();
}
