package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import dev.noren.ports.form.Form;
import java.util.Optional;
import java.util.Set;

/**
 * A question as it comes in.
 *
 * @param on the case, party or listing asked about; empty for a question about an edition or about none
 * @param edition the edition asked about where the question names none itself
 */
public record Question(Actor by, String name, Optional<String> on, Optional<String> edition, Form.Fields about) {

    /** The question that holds another question, or a command: what would come of it. */
    public static final String WHAT_IF = "what-if";

    /** What {@link #WHAT_IF} can be about. */
    public static final Set<String> WHAT_IF_WORDS =
            Set.of("do", "ask", "with", "about", "facts", "at", "version", "edition");

    public static Question of(String edition, Actor by, String name, Form.Fields about) {
        return new Question(by, name, Optional.empty(), Optional.of(edition), about);
    }

    public static Question on(String caseId, Actor by, String name, Form.Fields about) {
        return new Question(by, name, Optional.of(caseId), Optional.empty(), about);
    }
}
