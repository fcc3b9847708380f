package dev.noren.app.rehearsal;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before a story starts.
 *
 * @param edition the one rehearsed, with the partners that buyers bring; empty where the built-in ones will do
 * @param clock where the clock starts
 * @param written the scene as it was written: {@code clock}, {@code edition}, {@code given}
 */
record Scene(Optional<Edition> edition, Instant clock, Given given, Form.Fields written) {

    /**
     * Who and what there is.
     *
     * @param companies their facts, by name
     * @param products their facts, by name; whose they are stands under {@code of}
     * @param buyers their facts, country and invitation, by name
     * @param listings the products that are published on Japan Street
     */
    record Given(
            Map<String, Form.Fields> companies,
            Map<String, Form.Fields> products,
            Map<String, Form.Fields> buyers,
            List<String> listings) {}
}
