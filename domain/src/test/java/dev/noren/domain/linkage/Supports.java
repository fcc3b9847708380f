package dev.noren.domain.linkage;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications of Sakura as a current exhibitor, taken in January 2024, in every place where one could stand. */
final class Supports {

    static final YearMonth INTAKE = YearMonth.of(2024, 1);
    static final SupportEvent APPLIED =
            new SupportEvent.Applied(Linkages.submission(Linkages.ACTIVE), INTAKE, YearMonth.of(2024, 3));
    static final SupportEvent ADOPTED = common(Linkages.adopted(220_000));
    static final SupportEvent PAID_IN_PART = common(Linkages.paid(10_000, 10_000));
    static final SupportEvent PAID = common(Linkages.paid(220_000, 220_000));
    static final SupportEvent STARTED = started("2024-02");
    static final SupportEvent REJECTED = common(new ApplicationEvent.Rejected(Optional.empty()));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);

    private Supports() {}

    static SupportEvent common(ApplicationEvent event) {
        return new SupportEvent.Common(event);
    }

    static SupportEvent started(String month) {
        return new SupportEvent.SupportStarted(YearMonth.parse(month));
    }

    static SupportEvent reported(String month) {
        return new SupportEvent.CaseReported(YearMonth.parse(month), new CaseReport(3, 0, 0, 0));
    }

    static FakeWorld world(Edition edition) {
        var alibaba = Facts.of(CompanyFacts.LISTING, Listing.PAID, CompanyFacts.MEMBER_NUMBER, "jp1");
        return Linkages.world(edition)
                .withCompany("sakura", Cast.sakura().with(CompanyFacts.ALIBABA, alibaba))
                .at(Cast.tokyo("2024-02-25T10:00"));
    }

    static Story<SupportCase, SupportEvent> story() {
        return Story.of(new SupportLifecycle(), world(Linkages.ACTIVE));
    }

    static SupportCase standing(SupportEvent... events) {
        return Optional.ofNullable(story().given(APPLIED).given(events).state()).orElseThrow();
    }

    static List<SupportCase> all() {
        var all = new ArrayList<SupportCase>(List.of(
                standing(),
                standing(ADOPTED),
                standing(ADOPTED, PAID_IN_PART),
                standing(ADOPTED, PAID, STARTED),
                standing(ADOPTED, PAID, STARTED, reported("2024-02")),
                standing(
                        ADOPTED, PAID, STARTED, new SupportEvent.ExhibitEnded(DAY), new SupportEvent.CreditUsedUp(DAY)),
                standing(ADOPTED, PAID, STARTED, reported("2024-02"), reported("2024-03")),
                standing(REJECTED),
                standing(common(new ApplicationEvent.Withdrawn(Linkages.undetermined(0))))));
        for (var end : List.of(
                new ApplicationEvent.Excluded("a reason", Linkages.undetermined(0)),
                new ApplicationEvent.CalledOff("a reason", Linkages.undetermined(0)))) {
            all.add(standing(common(end)));
            all.add(standing(ADOPTED, PAID_IN_PART, common(end)));
            all.add(standing(ADOPTED, PAID, STARTED, reported("2024-02"), common(end)));
        }
        return all;
    }
}
