package dev.noren.ports.desk;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Language;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.World;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.OutboxMail;
import java.util.Locale;
import java.util.Optional;

/** Puts notices into words, in the language of whom they are for. */
final class Postbox {

    private final Letters letters;
    private final Archive archive;

    Postbox(Letters letters, Archive archive) {
        this.letters = letters;
        this.archive = archive;
    }

    /** The mail for a notice; its number is given when it is appended. */
    OutboxMail letter(Ledger ledger, World world, String caseId, Notice notice) {
        // names are not looked at by any decision: a world of its own keeps them out of the record
        var names = new LedgerWorld(ledger, archive, world.now(), Optional.empty());
        var language = notice.to().map(to -> language(names, to)).orElse(Locale.JAPANESE);
        var letter = letters.write(notice, language, subject -> name(names, subject));
        return new OutboxMail(
                0,
                0,
                world.now(),
                caseId,
                notice.to(),
                notice.mail(),
                language,
                notice.because(),
                letter.subject(),
                letter.text());
    }

    /** Companies are written to in Japanese and buyers in English, unless they say otherwise (ours). */
    private static Locale language(World world, Subject to) {
        var usual = to.sort() == Subject.Sort.BUYER ? Language.EN : Language.JA;
        return facts(world, to)
                .flatMap(facts -> facts.get(CompanyFacts.LANGUAGE))
                .orElse(usual)
                .locale();
    }

    private static String name(World world, Subject subject) {
        var fact = subject.sort() == Subject.Sort.PRODUCT ? ProductFacts.NAME : CompanyFacts.NAME;
        return facts(world, subject).flatMap(facts -> facts.get(fact)).orElse(subject.name());
    }

    private static Optional<Facts> facts(World world, Subject subject) {
        return switch (subject.sort()) {
            case COMPANY -> world.company(subject.name());
            case PRODUCT -> world.product(subject.name());
            case BUYER -> world.buyer(subject.name());
            case CASE -> Optional.empty();
        };
    }
}
