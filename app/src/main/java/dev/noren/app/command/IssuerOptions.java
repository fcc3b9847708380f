package dev.noren.app.command;

import dev.noren.adapters.mail.Issuer;
import dev.noren.adapters.mail.PdfPrinter;
import dev.noren.domain.fact.Words;
import dev.noren.ports.driven.Printer;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in whose name invoices and credit notes are issued. Without a name they are numbered, and not drawn. */
final class IssuerOptions {

    private static final String LINES = " | parts lines.";
    private static final String ENGLISH = "The same in English; as it is unless given.";

    @Option(
            names = "--issuer-name",
            paramLabel = "TEXT",
            description = "In whose name invoices and credit notes are issued; without it there are none as PDF.")
    private @Nullable String name;

    @Option(names = "--issuer-name-en", paramLabel = "TEXT", description = ENGLISH)
    private @Nullable String nameEn;

    @Option(names = "--issuer-address", paramLabel = "TEXT", description = "The issuer's address;" + LINES)
    private @Nullable String address;

    @Option(names = "--issuer-address-en", paramLabel = "TEXT", description = ENGLISH)
    private @Nullable String addressEn;

    @Option(
            names = "--issuer-registration",
            paramLabel = "NUMBER",
            description = "Of an issuer of qualified invoices: T and 13 digits. It needs a tax rate.")
    private @Nullable String registration;

    @Option(
            names = "--issuer-tax-rate",
            paramLabel = "PERCENT",
            description = "Of the consumption tax that all amounts include; no tax is shown unless given.")
    private @Nullable Integer taxRate;

    @Option(names = "--issuer-bank", paramLabel = "TEXT", description = "The account to pay into;" + LINES)
    private @Nullable String bank;

    @Option(names = "--issuer-bank-en", paramLabel = "TEXT", description = ENGLISH)
    private @Nullable String bankEn;

    @Option(names = "--issuer-contact", paramLabel = "TEXT", description = "Where questions go;" + LINES)
    private @Nullable String contact;

    @Option(names = "--issuer-contact-en", paramLabel = "TEXT", description = ENGLISH)
    private @Nullable String contactEn;

    /**
     * What draws invoices and credit notes; {@link Printer#NONE} where no name is given.
     *
     * @throws IllegalArgumentException where the options do not go together, with what is wrong
     */
    Printer printer() {
        var named = words(name, nameEn);
        var at = words(address, addressEn);
        if (named.isEmpty() && at.isEmpty()) {
            return Printer.NONE;
        }
        if (named.isEmpty() || at.isEmpty()) {
            throw new IllegalArgumentException("--issuer-name and --issuer-address go together");
        }
        var rate = taxRate == null ? OptionalInt.empty() : OptionalInt.of(taxRate);
        var issuer = new Issuer(
                named.get(),
                at.get(),
                Optional.ofNullable(registration),
                words(bank, bankEn),
                words(contact, contactEn),
                rate);
        return new PdfPrinter(issuer);
    }

    private static Optional<Words> words(@Nullable String ja, @Nullable String en) {
        return Optional.ofNullable(ja)
                .filter(said -> !said.isBlank())
                .map(said -> new Words(said, en == null || en.isBlank() ? said : en));
    }
}
