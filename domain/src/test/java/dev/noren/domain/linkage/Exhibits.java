package dev.noren.domain.linkage;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applications of Sakura as a new exhibitor, with ponzu, in every place where one could stand. */
final class Exhibits {

    static final ExhibitEvent APPLIED = new ExhibitEvent.Applied(Linkages.submission(Linkages.NEW, "ponzu"));
    static final ExhibitEvent ADOPTED = common(Linkages.adopted(330_000));
    static final ExhibitEvent PAID_IN_PART = paid(10_000);
    static final ExhibitEvent PAID = paid(330_000);
    static final ExhibitEvent SIGNED = new ExhibitEvent.ContractSigned(LocalDate.of(2024, 2, 1));
    static final ExhibitEvent VERIFIED = new ExhibitEvent.CompanyVerified("Sakura Foods");
    static final ExhibitEvent OPENED = opened("2024-02-01", "2024-02-02T10:00");
    static final ExhibitEvent WITHDRAWN = common(new ApplicationEvent.Withdrawn(Linkages.undetermined(0)));

    private Exhibits() {}

    static ExhibitEvent common(ApplicationEvent event) {
        return new ExhibitEvent.Common(event);
    }

    static ExhibitEvent paid(long amount) {
        return common(Linkages.paid(amount, amount));
    }

    static ExhibitEvent opened(String on, String at) {
        return new ExhibitEvent.AccountOpened(LocalDate.parse(on), Cast.tokyo(at));
    }

    static FakeWorld world() {
        return Linkages.world(Linkages.NEW)
                .withCompany("sakura", Linkages.exhibiting(CompanyFacts.LISTING, Listing.FREE));
    }

    static Story<ExhibitCase, ExhibitEvent> story() {
        return Story.of(new ExhibitLifecycle(), world());
    }

    static ExhibitCase standing(ExhibitEvent... events) {
        return Optional.ofNullable(story().given(APPLIED).given(events).state()).orElseThrow();
    }

    static List<ExhibitCase> all() {
        var all = new ArrayList<ExhibitCase>(List.of(
                standing(),
                standing(ADOPTED),
                standing(ADOPTED, PAID_IN_PART),
                standing(ADOPTED, PAID),
                standing(ADOPTED, SIGNED),
                standing(ADOPTED, PAID_IN_PART, SIGNED),
                standing(ADOPTED, PAID, SIGNED),
                standing(ADOPTED, SIGNED, VERIFIED),
                standing(ADOPTED, PAID_IN_PART, SIGNED, VERIFIED),
                standing(ADOPTED, PAID, SIGNED, VERIFIED),
                standing(ADOPTED, PAID, SIGNED, VERIFIED, OPENED),
                standing(ADOPTED, PAID, SIGNED, VERIFIED, OPENED, new ExhibitEvent.TermEnded()),
                standing(common(new ApplicationEvent.Rejected(Optional.of("out of scope"))))));
        for (var end : List.of(
                new ApplicationEvent.Withdrawn(Linkages.undetermined(0)),
                new ApplicationEvent.Excluded("a reason", Linkages.undetermined(0)),
                new ApplicationEvent.CalledOff("a reason", Linkages.undetermined(0)))) {
            all.add(standing(common(end)));
            all.add(standing(ADOPTED, PAID_IN_PART, common(end)));
            all.add(standing(ADOPTED, PAID, SIGNED, common(end)));
        }
        return all;
    }
}
