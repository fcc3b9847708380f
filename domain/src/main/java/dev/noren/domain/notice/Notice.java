package dev.noren.domain.notice;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Optional;

/**
 * That somebody is told something, once.
 *
 * @param to the company or buyer; empty for the secretariat
 * @param because the clauses on which the mail rests
 * @param tells the values that the mail speaks of, see {@link Told}
 */
public record Notice(Optional<Subject> to, Mail mail, List<Clause> because, Facts tells) {

    public Notice {
        because = List.copyOf(because);
    }

    public static Notice toCompany(String company, Mail mail, Facts tells, Clause... because) {
        return new Notice(Optional.of(Subject.company(company)), mail, List.of(because), tells);
    }

    public static Notice toBuyer(String buyer, Mail mail, Facts tells, Clause... because) {
        return new Notice(Optional.of(Subject.buyer(buyer)), mail, List.of(because), tells);
    }

    public static Notice toSecretariat(Mail mail, Facts tells, Clause... because) {
        return new Notice(Optional.empty(), mail, List.of(because), tells);
    }
}
