package dev.noren.app.serving;

import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Mailer;
import dev.noren.ports.driven.Printer;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What a server works with.
 *
 * @param buyers the plug-ins; whoever loaded them closes them
 * @param mailer to whom mails are handed; without one they wait in the outbox
 * @param printer draws invoices and credit notes
 * @param machine the machine's clock
 * @param release which program it is
 */
public record Equipment(
        Letters letters,
        Buyers buyers,
        Optional<Mailer> mailer,
        Printer printer,
        InstantSource machine,
        String release) {

    /** Letters and plug-ins; no mail goes out, and nobody draws anything. */
    public static Equipment of(Letters letters, Buyers buyers, String release) {
        return new Equipment(letters, buyers, Optional.empty(), Printer.NONE, InstantSource.system(), release);
    }

    public Equipment mailing(Mailer through) {
        return new Equipment(letters, buyers, Optional.of(through), printer, machine, release);
    }

    public Equipment printing(Printer with) {
        return new Equipment(letters, buyers, mailer, with, machine, release);
    }

    Equipment by(InstantSource clock) {
        return new Equipment(letters, buyers, mailer, printer, clock, release);
    }
}
