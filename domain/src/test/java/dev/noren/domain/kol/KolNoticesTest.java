package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.DISC_6;
import static dev.noren.domain.clause.Kol25.DISC_6_1;
import static dev.noren.domain.clause.Kol25.DISC_7;
import static dev.noren.domain.clause.Kol25.NOTE_10;
import static dev.noren.domain.clause.Kol25.NOTE_6;
import static dev.noren.domain.clause.Kol25.OV_13;
import static dev.noren.domain.clause.Kol25.REQ_5;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Who is told what (section 7). */
class KolNoticesTest {

    static final List<KolEvent> UNTOLD = List.of(
            new KolEvent.CampaignStarted(),
            new KolEvent.CampaignEnded(),
            new KolEvent.SurveyAnswered("fine"),
            new KolEvent.Closed(),
            new KolEvent.Withdrawn());

    private static Notice told(KolEvent event, Mail mail, Clause... because) {
        var notices = KolNotices.of(event, KolCases.standing(KolState.ADOPTED));
        assertThat(notices).hasSize(1);
        var notice = notices.getFirst();
        assertThat(notice.to()).contains(Subject.company("sakura"));
        assertThat(notice.mail()).isEqualTo(mail);
        assertThat(notice.because()).containsExactly(because);
        return notice;
    }

    @Test
    void whoever_applies_is_told_to_where_changes_go() {
        var receipt = told(KolCases.applied(KolTrack.AFFILIATE), Mail.APPLICATION_RECEIVED, OV_13);

        assertThat(receipt.tells().get(Told.CONTACT)).contains("changes@office.example");
        assertThat(receipt.tells().get(Told.PRODUCTS)).contains(List.of("mask"));
    }

    @Test
    void a_result_is_told_and_never_a_reason_for_it() {
        told(new KolEvent.Adopted(), Mail.RESULT_ADOPTED, REQ_5);
        var rejected = told(new KolEvent.Rejected(), Mail.RESULT_REJECTED, NOTE_6);

        assertThat(rejected.tells().knows(Told.GROUND)).isFalse();
    }

    @Test
    void an_ending_by_the_office_is_told_with_its_ground_and_what_becomes_of_the_fee() {
        var refund = KolProgramme.FREE.refund();
        var cancelled = told(
                new KolEvent.AdoptionCancelled(KolGround.LOCAL_RULES, "not for them", refund),
                Mail.CANCELLED,
                NOTE_10,
                DISC_7);
        var calledOff = told(
                new KolEvent.CalledOff(KolGround.FORCE_MAJEURE, refund), Mail.CALLED_OFF, DISC_6, DISC_6_1, DISC_7);

        assertThat(cancelled.tells().get(Told.GROUND)).contains("local-rules");
        assertThat(calledOff.tells().get(Told.GROUND)).contains("6-1");
        assertThat(calledOff.tells().get(Told.REFUND)).contains("not-applicable");
    }

    @Test
    void new_terms_are_told() {
        told(new KolEvent.Kept(new DossierEvent.TermsTold(2, List.of(OV_13))), Mail.TERMS_CHANGED, OV_13);
    }

    @ParameterizedTest
    @FieldSource("UNTOLD")
    void nobody_is_told_of_what_everybody_has_done_himself(KolEvent event) {
        assertThat(KolNotices.of(event, KolCases.standing(KolState.PROMOTING))).isEmpty();
    }
}
