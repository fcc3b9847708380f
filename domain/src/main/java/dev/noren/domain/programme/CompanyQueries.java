package dev.noren.domain.programme;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanySize;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Shown;
import java.util.List;
import java.util.Set;

/** The question that belongs to no programme: how large a company is. */
final class CompanyQueries {

    /** {@code company-size}: of a company that is registered, or of the facts that are given; these come first. */
    static final List<Query<Void>> ALL = List.of(new Query<>(
            "company-size",
            Set.of(Role.SECRETARIAT, Role.COMPANY),
            Schema.allOptional(
                    Payload.COMPANY,
                    CompanyFacts.INDUSTRY,
                    CompanyFacts.CAPITAL,
                    CompanyFacts.EMPLOYEES,
                    CompanyFacts.WHOLLY_OWNED_BY),
            Set.of(Kol25.SME_1, Kol25.SME_2, Kol25.SME_3, Kol25.SME_4),
            CompanyQueries::size));

    private CompanyQueries() {}

    private static Facts size(Attempt<Void> question, Reasons reasons) {
        Checks.<Void>companyExists(Payload.COMPANY).at(question, reasons);
        var registered =
                question.get(Payload.COMPANY).flatMap(question.world()::company).orElse(Facts.NONE);
        var ruling = CompanySize.of(registered.overlaidBy(question.with()));
        return Shown.ruling(ruling.answer().word(), ruling);
    }
}
