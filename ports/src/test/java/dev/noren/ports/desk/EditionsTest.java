package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the office does to editions and listings, and what happens to their open cases in the same unit of work. */
class EditionsTest {

    private static Order publishTerms(String edition) {
        return Order.to(
                edition,
                Actor.SECRETARIAT,
                "publish-terms",
                Office.with("clauses", List.of("MALL24-MISC-12", "MALL24-EXP-7")));
    }

    private static Order consent(String participation, long terms) {
        return Order.on(
                participation, Office.SAKURA, "consent", Office.with("terms", terms, "signatory", Office.SIGNATORY));
    }

    @Test
    void the_built_in_editions_are_there_from_the_start() {
        var office = Office.open();

        assertThat(office.desk.editions())
                .extracting(Edition::id)
                .containsExactlyElementsOf(
                        EditionFiles.builtIn().stream().map(Edition::id).toList());
    }

    @Test
    void editions_that_a_store_holds_already_are_not_published_again() {
        var office = Office.open();
        int before = office.records().size();

        Noren.with(office.store).build();

        assertThat(office.records()).hasSize(before);
    }

    @Test
    void the_newest_version_is_shown_and_running_cases_keep_theirs() {
        var office = Office.open();
        var participation = office.invited();
        var later = new Partner(LocalDate.of(2024, 10, 20), Office.PARTNER.promotion(), List.of());
        var next = Editions.newest(office, Office.MALL)
                .withPartner("hanmart", later)
                .asVersion(2);

        office.given(Editions.publish(next));

        assertThat(Editions.newest(office, Office.MALL)).isEqualTo(next);
        assertThat(office.desk.editions()).hasSize(7);
        office.passTo("2024-10-01T00:00:00+09:00");
        assertThat(office.see(participation, "state")).isEqualTo("expired");
        assertThat(office.happened()).containsExactly(participation + " expire 2024-09-20T15:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3})
    void a_version_that_is_not_the_next_is_refused(long version) {
        var office = Office.open();
        var before = office.desk.editions();

        var refused = office.refused(
                Editions.publish(Editions.newest(office, Office.MALL).asVersion(version)));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("edition.version");
        assertThat(refused.reasons().getFirst().flaw()).hasValue(Flaw.NOT_THE_NEXT);
        assertThat(office.desk.editions()).isEqualTo(before);
    }

    @Test
    void an_edition_that_contradicts_itself_is_refused_with_every_field() {
        var office = Office.open();
        var newest = Editions.newest(office, Office.MALL);
        var wrong = new Partner(LocalDate.of(2024, 12, 1), Office.PARTNER.promotion(), List.of(Office.SNS_POST));

        var refused = office.refused(
                Editions.publish(newest.withPartner("hanmart", wrong).asVersion(2)));

        assertThat(refused.fields())
                .containsExactlyInAnyOrder(
                        "edition.partners.hanmart.registerBy", "edition.partners.hanmart.offers[0].chooseBy");
    }

    @Test
    void only_the_secretariat_publishes() {
        var office = Office.open();
        var next = Editions.newest(office, Office.MALL).asVersion(2);
        var order = new Order(
                Office.SAKURA,
                "publish-edition",
                Editions.publish(next).on(),
                Editions.publish(next).edition(),
                Editions.publish(next).with());

        assertThat(office.refused(order).code()).isEqualTo(Code.NOT_ALLOWED);
    }

    @Test
    void new_terms_are_told_to_those_who_joined_and_to_nobody_else() {
        var office = Office.open();
        var participation = office.registered();

        var given = office.given(publishTerms(Office.MALL));

        assertThat(Json.canonical(Writer.write(given.facts()))).contains("\"terms\":2");
        assertThat(office.mailsOn(participation))
                .containsExactly("mall-invitation to sakura", "terms-changed to sakura");
        assertThat(office.mails()).extracting(mail -> mail.mail()).containsOnlyOnce(Mail.TERMS_CHANGED);
        var records = office.records().reversed();
        assertThat(records.get(0).at()).isEqualTo(records.get(1).at());
        assertThat(records.get(1).order().command()).isEqualTo("publish-terms");
    }

    @Test
    void whoever_has_not_joined_yet_is_told_nothing_and_consents_by_joining() {
        var office = Office.open();
        var participation = office.invited();

        office.given(publishTerms(Office.MALL));

        assertThat(office.mailsOn(participation)).containsExactly("mall-invitation to sakura");
        office.given(Office.register(participation));
        assertThat(office.see(participation, "terms")).isEqualTo("2");
        office.given(Office.choose(participation));
    }

    @Test
    void the_company_goes_on_only_when_it_has_consented() {
        var office = Office.open();
        var participation = office.registered();
        office.given(publishTerms(Office.MALL));

        assertThat(office.refused(Office.choose(participation)).code()).isEqualTo(Code.TERMS_CHANGED);
        var stale = office.refused(consent(participation, 1));
        assertThat(stale.code()).isEqualTo(Code.INVALID);
        assertThat(stale.fields()).containsExactly("terms");
        assertThat(office.refused(consent(participation, 3)).fields()).containsExactly("terms");
        office.given(consent(participation, 2));

        office.given(Office.choose(participation));
        assertThat(office.see(participation, "terms")).isEqualTo("2");
    }

    @Test
    void the_office_and_the_buyer_go_on_whatever_the_terms() {
        var office = Office.open();
        var participation = office.requested();
        office.given(publishTerms(Office.MALL));

        office.given(Order.on(participation, Office.HANMART, "record-screening", Office.with("passed", true)));
        office.given(Office.pay(participation, 30_000, "2024-09-02", "bank-1"));

        assertThat(office.see(participation, "option")).isEqualTo("confirmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "decline-option"})
    void leaving_stays_open_under_the_terms_consented_to(String leaving) {
        var office = Office.open();
        var participation = office.registered();
        office.given(publishTerms(Office.MALL));

        office.given(Order.on(participation, Office.SAKURA, leaving, Form.Fields.NONE));

        assertThat(office.see(participation, "terms")).isEqualTo("1");
    }

    @Test
    void an_option_can_be_given_up_and_a_listing_withdrawn_without_a_new_consent() {
        var office = Office.open();
        var participation = office.approved();
        office.given(publishTerms(Office.MALL));
        office.given(publishTerms(Office.STREET));

        office.given(Order.on(participation, Office.SAKURA, "cancel-option", Form.Fields.NONE));
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));
    }

    @Test
    void a_finished_case_is_told_nothing_of_new_terms() {
        var office = Office.open();
        var participation = office.registered();
        office.given(Order.on(participation, Office.SAKURA, "cancel", Form.Fields.NONE));

        office.given(publishTerms(Office.MALL));

        assertThat(office.mailsOn(participation)).doesNotContain("terms-changed to sakura");
    }

    @Test
    void a_listing_withdrawn_declines_its_open_inquiries_and_both_sides_are_told_at_once() {
        var office = Office.open();
        var quote = office.inquiry("request-quote");
        var meeting = office.inquiry("request-meeting");
        var done = finished(office);
        int before = office.records().size();

        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));

        assertThat(office.records().subList(before, office.records().size()))
                .extracting(record -> record.order().command())
                .containsExactly("withdraw", "end-inquiry", "end-inquiry");
        assertThat(office.records().subList(before, office.records().size()))
                .extracting(DecisionRecord::at)
                .containsOnly(Office.instant("2024-09-02T09:00:00+09:00"));
        for (var inquiry : List.of(quote, meeting)) {
            assertThat(office.see(inquiry, "state")).isEqualTo("declined");
            assertThat(office.mailsOn(inquiry)).contains("inquiry-ended to sakura", "inquiry-ended to hanmart");
        }
        assertThat(office.see(done, "state")).isEqualTo("reported");
        assertThat(office.mailsOn(done)).doesNotContain("inquiry-ended to sakura");
    }

    /** An inquiry of another buyer about the same listing that is past its talks. */
    private static String finished(Office office) {
        office.buyer("kitchenny", "US");
        var inquiry = office.opened(Order.to(
                Office.STREET,
                Actor.buyer("kitchenny"),
                "request-quote",
                Office.with("listing", office.published(), "message", "How much?")));
        office.given(Order.on(inquiry, Office.SAKURA, "answer", Office.with("accept", true)));
        office.given(Order.on(inquiry, Office.SAKURA, "report", Office.with("result", "no-deal")));
        return inquiry;
    }

    @Test
    void a_listing_taken_down_declines_its_open_inquiries_too() {
        var office = Office.open();
        var quote = office.inquiry("request-quote");

        office.given(
                Order.on(office.published(), Actor.SECRETARIAT, "take-down", Office.with("ground", "export-control")));

        assertThat(office.see(quote, "state")).isEqualTo("declined");
    }

    @Test
    void an_edition_called_off_takes_every_case_that_can_still_be_called_off() {
        var office = Office.open();
        var running = office.approved();
        office.buyer("second", "KR");
        office.given(Editions.publish(Editions.newest(office, Office.MALL)
                .withPartner("second", Office.PARTNER)
                .asVersion(2)));
        var ended = office.opened(Order.to(
                Office.MALL,
                Actor.SECRETARIAT,
                "conclude-deal",
                Office.with(
                        "company",
                        "sakura",
                        "buyer",
                        "second",
                        "products",
                        List.of("ponzu"),
                        "deliveryCountry",
                        "JP",
                        "currency",
                        "JPY",
                        "fullBuyout",
                        true)));
        office.given(Office.register(ended));
        office.given(Order.on(ended, Actor.SECRETARIAT, "start-promotion", Form.Fields.NONE));
        office.given(Order.on(ended, Actor.SECRETARIAT, "end-promotion", Form.Fields.NONE));

        office.given(Order.of(
                Actor.SECRETARIAT, "call-off", Form.fields(Map.of("edition", Office.MALL, "ground", "typhoon"))));

        assertThat(office.see(running, "state")).isEqualTo("called-off");
        assertThat(office.see(running, "option")).isEqualTo("cancelled");
        assertThat(office.see(running, "refund")).contains("not-applicable");
        assertThat(office.mailsOn(running)).contains("called-off to sakura");
        assertThat(office.see(ended, "state")).isEqualTo("ended");
        assertThat(office.mailsOn(ended)).doesNotContain("called-off to sakura");
        assertThat(office.see(office.published(), "state")).isEqualTo("published");
    }

    @Test
    void an_edition_that_nobody_published_cannot_be_called_off() {
        var office = Office.open();

        var refused = office.refused(Order.of(
                Actor.SECRETARIAT, "call-off", Office.with("edition", "japan-mall-1999", "ground", "typhoon")));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("edition");
    }
}
