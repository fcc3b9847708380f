package dev.noren.app.serving;

import dev.noren.ports.driven.Mailer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes one line to the log for each mail, without a word of it, whom it is for, or what the server says. */
record LoggedMailer(Mailer mailer) implements Mailer {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedMailer.class);

    @Override
    public Handover send(Message message) {
        long began = System.nanoTime();
        var handover = mailer.send(message);
        var line = handover.outcome() == Outcome.TAKEN ? LOG.atInfo() : LOG.atWarn();
        line.addKeyValue("mail", message.id())
                .addKeyValue("outcome", handover.outcome())
                .addKeyValue("code", handover.code())
                .addKeyValue("micros", (System.nanoTime() - began) / 1_000)
                .log("handed over");
        return handover;
    }
}
