package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.EXP_4;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.MISC_7;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.NOTE;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.mall.MallPayload.EXCLUSION;
import static dev.noren.domain.mall.MallState.CALLED_OFF;
import static dev.noren.domain.mall.MallState.CANCELLED;
import static dev.noren.domain.mall.MallState.CLOSED;
import static dev.noren.domain.mall.MallState.ENDED;
import static dev.noren.domain.mall.MallState.EXCLUDED;
import static dev.noren.domain.mall.MallState.EXPIRED;
import static dev.noren.domain.mall.MallState.INVITED;
import static dev.noren.domain.mall.MallState.PROMOTING;
import static dev.noren.domain.mall.MallState.REGISTERED;
import static dev.noren.domain.mall.MallState.REPORTED;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.money.Cause;
import java.util.Arrays;
import java.util.List;

/** The ends that nobody planned: cancelled, excluded, called off. Each attaches its ruling on the fee. */
final class MallEndings {

    /** The options that are cancelled when a participation ends early. */
    static final MallOption[] GIVEN_UP = Arrays.stream(MallOption.values())
            .filter(option -> option.givenUp() != option)
            .toArray(MallOption[]::new);

    static final List<Row<MallCase, MallEvent>> ROWS = List.of(
            Row.<MallCase, MallEvent>on("cancel", COMPANY)
                    .leaving()
                    .from(INVITED, REGISTERED, PROMOTING)
                    .to(CANCELLED)
                    .mayTurn(MallOption.CANCELLED, GIVEN_UP)
                    .rests(MISC_12)
                    .then(attempt -> {
                        var refund = MallRefunds.on(attempt.state(), Cause.COMPANY_CANCELS);
                        return Outcome.<MallEvent>of(new MallEvent.Cancelled(refund))
                                .because(refund.because());
                    }),
            Row.<MallCase, MallEvent>on("exclude", SECRETARIAT)
                    .carries(EXCLUSION, NOTE)
                    .from(INVITED, REGISTERED, PROMOTING, ENDED, REPORTED, CLOSED, EXPIRED, CANCELLED, CALLED_OFF)
                    .to(EXCLUDED)
                    .mayTurn(MallOption.CANCELLED, GIVEN_UP)
                    .check(MallEndings::isNotTooLate)
                    .mayRest(MISC_13, MISC_7, EXP_3, EXP_4)
                    .then(MallEndings::excluded),
            Row.<MallCase, MallEvent>on("call-off", SECRETARIAT, CLOCK)
                    .carries(GROUND)
                    .from(INVITED, REGISTERED, PROMOTING)
                    .to(MallState.CALLED_OFF)
                    .mayTurn(MallOption.CANCELLED, GIVEN_UP)
                    .rests(MISC_11)
                    .then(attempt -> {
                        var refund = MallRefunds.on(attempt.state(), Cause.CALLED_OFF);
                        return Outcome.<MallEvent>of(new MallEvent.CalledOff(attempt.need(GROUND), refund))
                                .because(refund.because());
                    }));

    private MallEndings() {}

    /** What does not fit the purpose is cancelled before the participation is closed; the rest at any time. */
    private static void isNotTooLate(Attempt<MallCase> attempt, Reasons reasons) {
        boolean offPurpose = attempt.get(EXCLUSION)
                .filter(MallPayload.Ground.OFF_PURPOSE::equals)
                .isPresent();
        if (offPurpose && attempt.state().finished()) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    private static Outcome<MallEvent> excluded(Attempt<MallCase> attempt) {
        var ground = attempt.need(EXCLUSION);
        var refund = MallRefunds.on(attempt.state(), causeOf(ground));
        return Outcome.<MallEvent>of(new MallEvent.Excluded(ground.word(), attempt.need(NOTE), refund))
                .because(clauseOf(ground))
                .because(refund.because());
    }

    private static Cause causeOf(MallPayload.Ground ground) {
        return switch (ground) {
            case UNQUALIFIED -> Cause.UNQUALIFIED;
            case OFF_PURPOSE -> Cause.OFF_PURPOSE;
            case EXPORT_CONTROL -> Cause.EXPORT_CONTROL;
        };
    }

    private static Clause clauseOf(MallPayload.Ground ground) {
        return switch (ground) {
            case UNQUALIFIED -> MISC_13;
            case OFF_PURPOSE -> MISC_7;
            case EXPORT_CONTROL -> EXP_3;
        };
    }
}
