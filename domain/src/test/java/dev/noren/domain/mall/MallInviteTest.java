package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.DEAL_4;
import static dev.noren.domain.clause.Mall24.FAQ_3;
import static dev.noren.domain.clause.Mall24.PN_8;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REG_3;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.mall.MallPayloads.invite;

import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallInviteTest {

    private final Story<MallCase, MallEvent> story = MallCases.story();

    @Test
    void existing_trade_is_invited_where_the_buyer_or_its_trading_company_judges_so() {
        story.when("invite", SECRETARIAT, invite()).thenAccepted().restingOn(FAQ_3, REG_3, PN_8);
        story.when("invite", SECRETARIAT, invite().without(MallPayload.JUDGED_BY))
                .thenRefused(Code.CLAUSE, DEAL_4)
                .about("sakura");
        story.when("invite", SECRETARIAT, invite().with(Payload.BUYER, "passer-by"))
                .thenRefused(Code.CLAUSE, DEAL_4)
                .about("passer-by");
    }

    @ParameterizedTest
    @CsvSource({"2024-09-20T23:59:59, false", "2024-09-21T00:00, true"})
    void nobody_is_invited_for_existing_trade_after_the_last_day_of_registration(String time, boolean refused) {
        var tried = story.at(time).when("invite", SECRETARIAT, invite());
        if (refused) {
            tried.thenRefused(Code.CLAUSE, REG_1);
        } else {
            tried.thenAccepted();
        }
    }
}
