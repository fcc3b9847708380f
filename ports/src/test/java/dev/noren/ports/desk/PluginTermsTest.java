package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.noren.domain.edition.Partner;
import dev.noren.domain.edition.Track;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.driven.FakeBuyers;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Editions that take a partner's dates and offers from a plug-in, and those that name one beside what they write. */
class PluginTermsTest {

    private static final String HEAD = """
            edition: japan-mall-2025
            version: 1
            programme: japan-mall
            rules: mall-2024
            title: {ja: 年度, en: Year}
            zone: Asia/Tokyo
            terms: {id: t, version: 1}
            """;
    private static final String ALONE = HEAD + """
            partners:
              hanmart: {plugin: han}
            """;
    private static final String WRITTEN = HEAD + """
            partners:
              hanmart: {plugin: han, registerBy: 2024-09-18, promotion: {from: 2024-11-02, to: 2024-11-03}}
            """;
    private static final String KOL = """
            edition: kol-2026
            version: 1
            programme: kol-koc
            rules: kol-2025
            title: {ja: 年度, en: Year}
            zone: Asia/Tokyo
            runs: {from: 2026-07-01, to: 2027-02-28}
            terms: {id: t, version: 1}
            numbers: {places: 150}
            tracks:
              affiliate: {plugin: han}
            """;

    private final FakeBuyers buyers = new FakeBuyers("han").brings(Office.PARTNER);

    private List<String> faults(String text) {
        return catchThrowableOfType(UnreadableException.class, () -> EditionFiles.read(text, buyers)).faults().stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_plug_in_named_alone_brings_dates_and_offers() throws UnreadableException {
        assertThat(EditionFiles.read(ALONE, buyers).partner("hanmart")).contains(Office.PARTNER.spokenForBy("han"));
        assertThat(buyers.calls()).containsExactly("partner");
    }

    @Test
    void what_is_written_beside_a_plug_in_is_taken_as_a_whole_and_nothing_is_asked() throws UnreadableException {
        var partner = EditionFiles.read(WRITTEN, buyers).partner("hanmart").orElseThrow();

        assertThat(partner.registerBy()).isEqualTo("2024-09-18");
        assertThat(partner.offers()).isEmpty();
        assertThat(partner.plugin()).contains("han");
        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void a_part_of_the_terms_alone_is_not_enough() {
        assertThat(faults(HEAD + "partners: {hanmart: {plugin: han, registerBy: 2024-09-18}}"))
                .containsExactly("line 8, column 21: partners.hanmart.promotion is required");
    }

    @Test
    void a_plug_in_that_is_not_loaded_is_a_fault_where_it_is_named() {
        buyers.goes();

        assertThat(faults(ALONE)).containsExactly("line 9, column 13: partners.hanmart.plugin: is not loaded");
        assertThat(faults(WRITTEN)).containsExactly("line 9, column 13: partners.hanmart.plugin: is not loaded");
        assertThat(faults(KOL)).containsExactly("line 11, column 15: tracks.affiliate.plugin: is not loaded");
    }

    @Test
    void a_plug_in_that_was_refused_is_not_loaded_either_and_one_that_was_cut_off_is() throws UnreadableException {
        buyers.is(State.REFUSED);
        assertThat(faults(WRITTEN)).hasSize(1);

        buyers.is(State.CUT_OFF);
        assertThat(EditionFiles.read(WRITTEN, buyers).partner("hanmart")).isPresent();
    }

    @Test
    void each_fault_of_what_it_proposes_is_told_with_every_other_fault_of_the_file() {
        buyers.failsWith(new Words("値引きが大きすぎます", "discounts too much"), new Words("遅すぎます", "promotes too late"));

        assertThat(faults(ALONE.replace("mall-2024", "mall-2099")))
                .containsExactly(
                        "line 4, column 1: rules is no rule set of that programme",
                        "line 9, column 13: partners.hanmart.plugin: discounts too much",
                        "line 9, column 13: partners.hanmart.plugin: promotes too late");
    }

    @Test
    void a_plug_in_without_terms_is_a_fault() {
        assertThat(catchThrowableOfType(
                                UnreadableException.class, () -> EditionFiles.read(ALONE, new FakeBuyers("han")))
                        .faults())
                .singleElement()
                .hasToString("line 9, column 13: partners.hanmart.plugin: has no dates for this edition");
    }

    @Test
    void proposed_dates_outside_the_run_are_faults_too() {
        assertThat(faults(ALONE + "runs: {from: 2024-09-21, to: 2024-11-30}"))
                .containsExactly("line 9, column 3: partners.hanmart.registerBy lies outside the edition's run");
    }

    @Test
    void without_its_plug_ins_a_file_is_read_as_far_as_it_is_written() throws UnreadableException {
        assertThat(EditionFiles.readWithoutPlugins(Yaml.read(ALONE)).partners()).isEmpty();
        assertThat(EditionFiles.readWithoutPlugins(Yaml.read(WRITTEN)).partners())
                .hasSize(1);
        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void the_tracks_of_kol_koc_may_name_plug_ins() throws UnreadableException {
        var edition = EditionFiles.read(KOL, buyers);

        assertThat(edition.track("affiliate")).contains(new Track("han"));
        assertThat(edition.track("group-buying")).isEmpty();
        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void an_unknown_track_one_without_a_run_and_one_of_another_programme_are_refused() {
        assertThat(faults(KOL.replace("affiliate", "billboard")))
                .containsExactly("line 11, column 3: tracks.billboard is none of the words known here");
        assertThat(faults(KOL.replace("runs: {from: 2026-07-01, to: 2027-02-28}\n", "")))
                .containsExactly("line 1, column 1: runs.from is required", "line 1, column 1: runs.to is required");
        assertThat(faults(HEAD + "tracks: {affiliate: {plugin: han}}"))
                .containsExactly("line 8, column 1: tracks is not known here");
    }

    private static Order publish(String text) throws UnreadableException {
        return Order.of(Actor.SECRETARIAT, "publish-edition", Form.Fields.NONE.with("edition", Yaml.read(text)));
    }

    @Test
    void the_order_that_is_kept_carries_what_the_plug_in_brought() throws UnreadableException {
        var office = Office.open(Office.PARTNER, buyers);

        office.given(publish(ALONE));

        var kept = office.records().getLast().order();
        assertThat(kept.with().at("edition.partners.hanmart.registerBy")).contains(Form.text("2024-09-20"));
        assertThat(kept.with().at("edition.partners.hanmart.plugin")).contains(Form.text("han"));
        buyers.goes();
        assertThat(Editions.newest(office, "japan-mall-2025").partner("hanmart"))
                .contains(Office.PARTNER.spokenForBy("han"));
    }

    @Test
    void publishing_is_refused_for_all_that_is_wrong_with_a_plug_in_and_the_refusal_is_kept()
            throws UnreadableException {
        buyers.failsWith(new Words("値引きが大きすぎます", "discounts too much"));
        var office = Office.open(Office.PARTNER, buyers);

        var refused = office.refused(publish(ALONE));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("edition.partners.hanmart.plugin");
        assertThat(says(AnswerForm.of(refused, Locale.ENGLISH)))
                .contains(Form.text("edition.partners.hanmart.plugin: discounts too much"));
        assertThat(says(AnswerForm.of(refused, Locale.JAPANESE)))
                .contains(Form.text("edition.partners.hanmart.plugin: 値引きが大きすぎます"));
        assertThat(Json.canonical(office.records().getLast().reasons().getFirst()))
                .contains("discounts too much");
    }

    private static Optional<Form> says(Form.Fields refused) {
        return refused.at("reasons[0].says");
    }

    @Test
    void nobody_but_the_secretariat_makes_the_desk_ask() throws UnreadableException {
        var office = Office.open(Office.PARTNER, buyers);
        var order = publish(ALONE);

        assertThat(office.refused(new Order(Office.SAKURA, order.command(), order.on(), order.edition(), order.with()))
                        .code())
                .isEqualTo(Code.NOT_ALLOWED);
        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void editions_to_begin_with_name_plug_ins_that_are_there() {
        Partner spoken = Office.PARTNER.spokenForBy("han");

        assertThat(Editions.newest(Office.open(spoken, buyers), Office.MALL).partner("hanmart"))
                .contains(spoken);
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> Office.open(spoken, Buyers.NONE)))
                .hasMessageContaining("edition.partners.hanmart.plugin");
    }
}
