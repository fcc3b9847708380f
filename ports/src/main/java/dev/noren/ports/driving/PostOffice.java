package dev.noren.ports.driving;

import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.Mailbag.Tally;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/**
 * What the secretariat sees of the mails that go out, and does with those that have not gone. None of it is a decision on a
 * case, and none of it is in the log. Safe for use by several threads.
 */
public interface PostOffice {

    /** The mails that a selection asks for, oldest first. */
    List<OutboxMail> mails(MailSelection selection);

    /** A mail as it would go now; empty where there is none of that number. */
    Optional<Preview> preview(long number);

    /**
     * Does something with the mails that are named, all of them or none. Of an edition, those are meant that stand so that it
     * can be done.
     *
     * @param with as {@link Handling#carries()} has it
     * @return the {@code numbers} of the mails with which it was done
     */
    CompletionStage<Answer> handle(Handling handling, Form.Fields with);

    /** The mails that are held back by name, those to come too. */
    List<Hold> holds();

    /** How many mails stand where, and how often those were tried. */
    Map<State, Tally> tally();

    /**
     * A mail as it would go.
     *
     * @param address of whom it is for, as it is known now; empty for the secretariat, and where nobody knows it
     */
    record Preview(OutboxMail mail, Optional<String> address) {}
}
