package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.Change;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.application.CellPlace;
import dev.noren.ports.form.application.FormFault;
import dev.noren.ports.form.application.FormFile;
import dev.noren.ports.form.application.Pen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A company's form comes in by mail, and the office sends it in (KOL25-OV-13). */
class ApplicationFormsTest {

    private static final String KOL = "kol-koc-2025";
    private static final String NUMBER = "7000012050002";
    private static final String FIRST = NUMBER + "-1";
    private static final Actor MIDORI = Actor.company(NUMBER);

    private final Office office = Office.open().at("2025-08-01T09:00:00+09:00");

    private Pen filled() {
        return filled(office);
    }

    private static Pen filled(Office at) {
        return Pen.filled(at.desk.applicationForms().blank(KOL, Locale.JAPANESE).orElseThrow());
    }

    private FormAnswer tryOut(Pen pen) {
        return Office.join(office.desk.applicationForms().tryOut(Actor.SECRETARIAT, FormFile.of(pen.file())));
    }

    private FormAnswer submit(Pen pen) {
        return submit(Actor.SECRETARIAT, pen);
    }

    private FormAnswer submit(Actor by, Pen pen) {
        return submit(by, pen.file());
    }

    private FormAnswer submit(Actor by, byte[] file) {
        return Office.join(office.desk.applicationForms().submit(by, FormFile.of(file), Optional.empty()));
    }

    private static List<String> commands(FormAnswer answer) {
        return answer.steps().stream().map(step -> step.order().command()).toList();
    }

    private static List<String> cells(FormAnswer answer) {
        return answer.faults().stream()
                .map(FormFault::cell)
                .map(CellPlace::toString)
                .toList();
    }

    private static List<String> because(FormAnswer answer) {
        return answer.faults().stream()
                .flatMap(fault -> fault.because().stream())
                .map(Clause::id)
                .toList();
    }

    private int records() {
        return office.store.records().size();
    }

    private String asked(Office at, String about) {
        return Json.canonical(AnswerForm.of(at.ask(Actor.SECRETARIAT, about), Locale.ENGLISH));
    }

    private static String participation(Office at) {
        return at.store.records().stream()
                .filter(record -> record.order().command().equals("apply"))
                .flatMap(record -> record.onCase().stream())
                .findFirst()
                .orElseThrow();
    }

    /** What the form says, as somebody would have typed it. */
    private static void byHand(Office at) {
        var company = Map.of(
                "name", "株式会社みどり",
                "corporateNumber", NUMBER,
                "form", "corporation",
                "seat", "JP",
                "email", "info@example.com",
                "industry", "manufacturing",
                "capital", 50_000_000,
                "employees", 48,
                "whollyOwnedBy", "none");
        at.given(Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", company))
                .named(NUMBER));
        var product = Map.of(
                "name", "ゆずポン酢",
                "category", "food",
                "japaneseBrand", true,
                "madeIn", "JP",
                "prefecture", "Kochi",
                "producer", "applicant",
                "onSaleInChina", true,
                "chinaShops", List.of("red"),
                "chinaShopOwner", "own",
                "chinaSupply", "bonded");
        at.given(Order.of(Actor.SECRETARIAT, "register-product", Office.with("of", NUMBER, "facts", product))
                .named(FIRST));
        var signatory = Map.of("name", "森 さくら", "title", "代表取締役", "authorised", true);
        at.given(Order.to(
                KOL,
                MIDORI,
                "apply",
                Office.with(
                        "track",
                        "affiliate",
                        "joinsOtherEvent",
                        false,
                        "products",
                        List.of(FIRST),
                        "declare",
                        "all",
                        "signatory",
                        signatory)));
    }

    @Test
    void a_form_becomes_the_application_that_would_have_been_made_by_hand() {
        var hand = Office.open().at("2025-08-01T09:00:00+09:00");
        byHand(hand);
        var answer = submit(filled());
        assertThat(answer.faults()).isEmpty();
        assertThat(commands(answer)).containsExactly("register-company", "register-product", "apply");
        for (var about : List.of("company " + NUMBER, "product " + FIRST)) {
            assertThat(asked(office, about)).isEqualTo(asked(hand, about));
        }
        assertThat(asked(office, participation(office))).isEqualTo(asked(hand, participation(hand)));
    }

    @Test
    void ten_mistakes_get_ten_cells_at_once_and_mended_the_form_is_an_application() {
        var pen = filled().write("企業名", "")
                .write("法人番号", "7000012050003")
                .write("事業形態", "株式会社")
                .write("資本金（円）", "五千万")
                .write("日本ブランドの商品か", "たぶん")
                .write("製造地の都道府県", "福島県")
                .write("商品の供給方法", "日本などから直送（越境EC）")
                .write("今年度の別の中国消費者向け販促イベントへの参加", "未定")
                .write("KOL25-REQ-7", "いいえ")
                .write("同意する権限があるか", "いいえ");
        int before = records();
        var answer = submit(pen);
        assertThat(cells(answer))
                .containsExactly(
                        "申込企業!C5",
                        "申込企業!C6",
                        "申込企業!C7",
                        "申込企業!C13",
                        "申込商品!C8",
                        "申込商品!C10",
                        "申込商品!C27",
                        "申込内容・同意!C5",
                        "申込内容・同意!C9",
                        "申込内容・同意!C22");
        assertThat(because(answer)).containsExactly("DECK23-CN-3", "KOL25-OV-5", "KOL25-REQ-7", "KOL25-REQ-10");
        assertThat(answer.refused()).contains(Code.INVALID);
        assertThat(answer.faults().get(1).says().ja()).isEqualTo("法人番号：検査数字の合う13桁にしてください");
        assertThat(records()).isEqualTo(before);
        assertThat(submit(filled()).faults()).isEmpty();
    }

    @Test
    void the_form_marks_that_a_name_or_a_number_is_needed_and_asks_for_one() {
        var blank = office.desk.applicationForms().blank(KOL, Locale.JAPANESE).orElseThrow();
        var marks = blank.pages().get(1).rows().stream()
                .filter(row -> row.size() > 1 && row.get(1).text().equals("どちらか必須"))
                .map(row -> row.getFirst().text());
        assertThat(marks).containsExactly("登録名", "法人番号");

        var neither = filled().write("法人番号", "");
        assertThat(cells(tryOut(neither))).containsExactly(neither.cell("登録名"));
        assertThat(tryOut(neither.write("登録名", "midori")).faults()).isEmpty();
    }

    private static List<String> notices(FormAnswer answer) {
        return answer.steps().stream()
                .flatMap(step -> step.notice().stream())
                .map(notice -> notice.in(Locale.ENGLISH))
                .toList();
    }

    @Test
    void whoever_is_registered_under_a_name_that_nobody_has_is_told_of() {
        assertThat(notices(tryOut(filled()))).isEmpty();
        var named = filled().write("登録名", "nosuch").write("商品の登録名", "nosuch-ponzu");
        var says = List.of(
                "nosuch is not registered: a new company is registered under this name",
                "nosuch-ponzu is not registered: a new product is registered under this name");
        assertThat(notices(tryOut(named))).isEqualTo(says);
        assertThat(notices(submit(named))).isEqualTo(says);
        assertThat(notices(tryOut(named))).isEmpty();
    }

    @Test
    void an_owner_of_whom_nothing_is_said_is_asked_for() {
        var owned = filled().write("全株を持つ親会社", "あり");
        var answer = submit(owned);
        assertThat(cells(answer))
                .containsExactly(owned.cell("親会社の業種"), owned.cell("親会社の資本金（円）"), owned.cell("親会社の従業員数（人）"));
        assertThat(answer.refused()).contains(Code.INVALID);
        var wrong = filled().write("全株を持つ親会社", "あり").write("親会社の資本金（円）", "たくさん");
        assertThat(cells(submit(wrong)))
                .containsExactlyInAnyOrder(wrong.cell("親会社の業種"), wrong.cell("親会社の資本金（円）"), wrong.cell("親会社の従業員数（人）"));
        assertThat(submit(filled().write("全株を持つ親会社", "あり")
                                .write("親会社の業種", "製造業その他")
                                .write("親会社の資本金（円）", "5000000")
                                .write("親会社の従業員数（人）", "5"))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_blank_form_names_every_cell_that_must_be_answered() {
        var blank = new Pen(
                office.desk.applicationForms().blank(KOL, Locale.JAPANESE).orElseThrow());
        assertThat(cells(tryOut(blank)))
                .contains(blank.cell("登録名"), blank.cell("企業名"), blank.cell("商品名"), blank.cell("KOL25-DISC-4"))
                .doesNotContain(blank.cell("JANコード"))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_tried_out_is_told_whole_and_not_kept() {
        int before = records();
        var answer = tryOut(filled());
        assertThat(answer.isAccepted()).isTrue();
        assertThat(answer.steps().getFirst().changes())
                .extracting(Change::toString)
                .contains("seat: none → JP", "capital: none → 50000000");
        assertThat(records()).isEqualTo(before);
        assertThat(office.ask(Actor.SECRETARIAT, "company " + NUMBER)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void where_the_application_is_refused_nobody_is_registered_either() {
        int before = records();
        var answer = submit(filled().write("製造地の都道府県", "東京都"));
        assertThat(because(answer)).containsExactly("DECK23-CN-3");
        assertThat(answer.refused()).contains(Code.CLAUSE);
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void what_the_form_says_in_another_way_is_revised_and_the_rest_stays() {
        office.given(Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        Office.with("facts", Map.of("corporateNumber", NUMBER, "seat", "CN", "presenceInJapan", true)))
                .named("midori"));
        var answer = submit(filled().write("企業名", "みどり株式会社"));
        assertThat(commands(answer)).containsExactly("revise", "register-product", "apply");
        assertThat(answer.steps().getFirst().order().on()).contains("company midori");
        assertThat(answer.steps().getFirst().changes())
                .extracting(Change::toString)
                .contains("seat: CN → JP")
                .noneMatch(change -> change.startsWith("corporateNumber") || change.startsWith("presenceInJapan"));
        assertThat(answer.steps().get(1).order().handle()).contains("midori-1");
    }

    @Test
    void a_form_that_says_what_is_known_revises_nothing() {
        submit(filled());
        office.given(Order.on(participation(office), Actor.SECRETARIAT, "reject", Office.with()));
        assertThat(commands(submit(filled()))).containsExactly("apply");
    }

    @Test
    void a_corporate_number_that_another_has_is_told_with_all_the_rest() {
        office.given(
                Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", Map.of("corporateNumber", NUMBER)))
                        .named("midori"));
        var pen = filled().write("登録名", "aoi").write("KOL25-REQ-7", "いいえ");
        assertThat(cells(submit(pen))).containsExactly(pen.cell("法人番号"), pen.cell("KOL25-REQ-7"));
    }

    @Test
    void a_company_sends_in_its_own_form_alone() {
        var stranger = submit(MIDORI, filled());
        assertThat(stranger.refused()).contains(Code.NOT_ALLOWED);
        assertThat(cells(stranger)).containsExactly(filled().cell("登録名"));
        assertThat(stranger.faults().getFirst().says().ja()).contains("企業の登録と変更は事務局が行います");
        submit(filled());
        office.given(Order.on(participation(office), Actor.SECRETARIAT, "reject", Office.with()));
        assertThat(submit(MIDORI, filled()).faults()).isEmpty();
        var another = filled().write("登録名", "sakura");
        assertThat(cells(submit(MIDORI, another))).contains(another.cell("登録名"));
        var anothers = filled().write("商品の登録名", "ponzu");
        assertThat(cells(submit(MIDORI, anothers))).contains(anothers.cell("商品の登録名"));
    }

    @Test
    void a_company_is_told_in_which_cell_it_names_a_product_that_only_the_office_registers() {
        submit(filled());
        office.given(Order.on(participation(office), Actor.SECRETARIAT, "reject", Office.with()));
        int before = records();
        var answer = submit(MIDORI, filled().write("商品名", "すだちポン酢"));
        assertThat(answer.refused()).contains(Code.NOT_ALLOWED);
        assertThat(cells(answer)).containsExactly("申込商品!C4");
        assertThat(answer.faults().getFirst().says().en()).contains("the secretariat registers and changes products");
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void a_company_that_may_register_itself_does_so_by_its_form() {
        var store = new InMemoryStore();
        var desk = Noren.with(store)
                .clock(() -> Office.instant("2025-08-01T09:00:00+09:00"))
                .companiesRegisterThemselves()
                .build();
        var form =
                Pen.filled(desk.applicationForms().blank(KOL, Locale.JAPANESE).orElseThrow());
        var answer = Office.join(
                desk.applicationForms().submit(Actor.company("midori"), FormFile.of(form.file()), Optional.empty()));
        assertThat(commands(answer)).containsExactly("register-company", "register-product", "apply");
        assertThat(answer.faults()).isEmpty();
    }

    @Test
    void buyers_send_in_no_forms() {
        var answer = submit(Office.HANMART, filled());
        assertThat(answer.refused()).contains(Code.NOT_ALLOWED);
        assertThat(commands(answer)).containsExactly("apply");
    }

    @Test
    void applications_close_with_the_last_second_of_their_last_day() {
        office.at("2026-01-30T23:59:59+09:00");
        assertThat(tryOut(filled()).faults()).isEmpty();
        office.at("2026-01-31T00:00:00+09:00");
        var late = tryOut(filled());
        assertThat(because(late)).containsExactly("KOL25-OV-12");
        assertThat(late.faults().getFirst().cell()).isEqualTo(CellPlace.FILE);
    }

    @Test
    void a_form_that_shows_older_terms_is_of_no_use_any_more() {
        var old = filled();
        office.given(Order.to(KOL, Actor.SECRETARIAT, "publish-terms", Office.with("clauses", List.of("KOL25-REQ-3"))));
        assertThat(cells(submit(old))).containsExactly("はじめに!B4");
        assertThat(submit(filled()).faults()).isEmpty();
    }

    @Test
    void a_form_that_is_sent_again_with_its_key_gets_its_first_answer() {
        var key = Optional.of(new IdempotencyKey("midori-1", "the form"));
        var file = FormFile.of(filled().file());
        var first = Office.join(office.desk.applicationForms().submit(Actor.SECRETARIAT, file, key));
        int after = records();
        var again = Office.join(office.desk.applicationForms().submit(Actor.SECRETARIAT, file, key));
        assertThat(again.faults()).isEmpty();
        assertThat(again.steps().getLast().answer())
                .isEqualTo(first.steps().getLast().answer());
        assertThat(records()).isEqualTo(after);
    }

    @Test
    void a_form_in_english_is_read_too() {
        var paper = office.desk.applicationForms().blank(KOL, Locale.ENGLISH).orElseThrow();
        var pen = new Pen(paper)
                .write("Company name", "Midori")
                .write("Seat", "jp")
                .write("Legal form", "CORPORATION");
        assertThat(cells(tryOut(pen)))
                .doesNotContain(pen.cell("Company name"), pen.cell("Seat"), pen.cell("Legal form"))
                .contains(pen.cell("E-mail"));
    }

    @Test
    void what_is_no_form_is_said_to_be_none() {
        assertThat(cells(submit(Actor.SECRETARIAT, new byte[0]))).containsExactly("");
        assertThat(cells(submit(Actor.SECRETARIAT, "PK\3\4 and so on".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("");
        assertThat(office.desk.applicationForms().blank("japan-street", Locale.JAPANESE))
                .isEmpty();
        assertThat(office.desk.applicationForms().blank("no-such", Locale.JAPANESE))
                .isEmpty();
    }
}
