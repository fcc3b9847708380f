package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.CONSENT;
import static dev.noren.domain.life.Cast.NOW;
import static dev.noren.domain.life.Cast.TOKYO;
import static dev.noren.domain.life.Cast.tokyo;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Dossier;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.street.StreetClaims;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Participations of Sakura with Hanmart, with ponzu and yuzu, in every place where one could stand, also where none ever
 * comes to.
 */
final class MallCases {

    static final List<String> BOTH = List.of("ponzu", "yuzu");
    static final LocalDate DUE_ON = LocalDate.of(2024, 10, 15);
    static final PaidOption.Bill BILL = new PaidOption.Bill(40_000, DUE_ON, tokyo("2024-10-05T10:00"));

    private MallCases() {}

    static Invitation invitation(Edition edition, Offer... offers) {
        return new Invitation(
                new EditionVersion(edition.id(), 1),
                MallProgramme.rules(edition),
                TOKYO,
                "sakura",
                "hanmart",
                Cast.partner(offers),
                tokyo("2024-09-02T10:00"));
    }

    static MallEvent.Invited invited(Offer... offers) {
        return new MallEvent.Invited(invitation(Cast.MALL_2024, offers), BOTH, Optional.empty());
    }

    static MallEvent.Invited invited() {
        return invited(Cast.PAGE, Cast.BANNER);
    }

    /** A participation that stands so, with the money that goes with it. */
    static MallCase standing(Edition edition, MallState state, MallOption option, boolean surveyed) {
        boolean joined = !Set.of(MallState.INVITED, MallState.EXPIRED).contains(state);
        var dossier = (joined ? Dossier.EMPTY.consented(CONSENT) : Dossier.EMPTY).with(account(option));
        boolean chosen = option.compareTo(MallOption.REQUESTED) >= 0 && option != MallOption.DECLINED;
        boolean billed =
                chosen && !Set.of(MallOption.REQUESTED, MallOption.REJECTED).contains(option);
        boolean reported = Set.of(MallState.REPORTED, MallState.CLOSED).contains(state);
        return new MallCase(
                Story.CASE,
                option == MallOption.NONE_OFFERED ? invitation(edition) : invitation(edition, Cast.PAGE, Cast.BANNER),
                BOTH,
                state,
                new PaidOption(
                        option,
                        chosen ? Optional.of(new PaidOption.Choice("banner", BOTH)) : Optional.empty(),
                        billed ? Optional.of(BILL) : Optional.empty(),
                        PaidOption.Reminded.NOTHING),
                dossier,
                new MallCase.Aftermath(
                        reported ? Optional.of(new MallCase.Report(Optional.of("well"), List.of())) : Optional.empty(),
                        surveyed),
                Optional.empty());
    }

    static MallCase standing(MallState state, MallOption option) {
        return standing(Cast.MALL_2024, state, option, false);
    }

    /** Paid in part while approved, in full when confirmed, in vain where it lapsed or was given up. */
    private static Account account(MallOption option) {
        return switch (option) {
            case APPROVED -> paid(10_000, 10_000);
            case CONFIRMED -> paid(40_000, 40_000);
            case LAPSED, CANCELLED -> paid(10_000, 0);
            case NONE_OFFERED, OFFERED, REQUESTED, DECLINED, REJECTED -> Account.EMPTY;
        };
    }

    private static Account paid(long amount, long applied) {
        return Account.EMPTY.plus(new Receipt(amount, LocalDate.of(2024, 10, 6), "B-1", applied, applied > 0));
    }

    /** Every state, with every standing of the option, before and after the survey. */
    static List<MallCase> all(Edition edition) {
        var all = new ArrayList<MallCase>();
        for (var state : MallState.values()) {
            for (var option : MallOption.values()) {
                all.add(standing(edition, state, option, false));
                all.add(standing(edition, state, option, true));
            }
        }
        return all;
    }

    /** Sakura's products are published on Japan Street. */
    static FakeWorld world(Edition edition) {
        return Cast.world(edition)
                .at(NOW)
                .claimed(StreetClaims.published("ponzu"), "listing-1")
                .claimed(StreetClaims.published("yuzu"), "listing-2");
    }

    static Story<MallCase, MallEvent> story() {
        return Story.of(new MallLifecycle(), world(Cast.MALL_2024));
    }
}
