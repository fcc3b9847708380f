package dev.noren.ports.driven;

import dev.noren.domain.notice.Mail;
import java.time.Instant;

/**
 * That the mails of a name are kept back in an edition, those to come too, until they are released.
 *
 * @param since when it was said first
 */
public record Hold(String edition, Mail mail, Instant since) {}
