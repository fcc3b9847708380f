package dev.noren.ports.form.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Row;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.terms.Terms;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.Paper;
import dev.noren.ports.form.sheet.XlsxPaper;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form as a file: what is handed out, and what programs and people make of it. */
class ApplicationFormTest {

    private static final int COMPANY = 2;
    private static final int PRODUCT = 3;
    private static final int APPLICATION = 4;

    private final ApplicationForm form = form();
    private final Paper blank = form.paper(Locale.JAPANESE);

    private static ApplicationForm form() {
        var edition = EditionFiles.builtIn().stream()
                .filter(each -> each.id().equals("kol-koc-2025"))
                .findFirst()
                .orElseThrow();
        return form(edition, Objects.requireNonNull(Programmes.byName().get(edition.programme())));
    }

    private static ApplicationForm form(Edition edition, Programme programme) {
        var terms = new Terms(edition.terms().id(), 1, programme.firstTerms(edition.rules()));
        return new ApplicationForm(programme.questionnaire().orElseThrow(), carries(programme), edition, terms);
    }

    private static Schema carries(Programme programme) {
        return programme.lifecycles().stream()
                .map(Lifecycle::table)
                .flatMap(List::stream)
                .filter(row -> row.command().equals("apply"))
                .map(Row::carries)
                .findFirst()
                .orElseThrow();
    }

    private Patched filled() {
        return new Patched(Pen.filled(blank).file());
    }

    private FilledForm read(Patched file) {
        return form.read(FormFile.of(file.file()));
    }

    private static List<String> says(FilledForm filled) {
        return filled.faults().stream()
                .map(fault -> fault.cell() + " " + fault.says().ja())
                .toList();
    }

    private static Optional<Form> at(FilledForm filled, String fact) {
        return filled.company().get(fact);
    }

    @Test
    void every_choice_has_its_list_and_no_list_is_empty() {
        var file = new Patched(XlsxPaper.write(blank));
        for (int sheet : List.of(COMPANY, PRODUCT, APPLICATION)) {
            var choices = blank.pages().get(sheet - 1).rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> cell.look() == Paper.Look.CHOICE)
                    .count();
            assertThat(file.sheet(sheet).split("<dataValidation ", -1)).hasSize((int) choices + 1);
        }
        assertThat(file.sheet(APPLICATION)).containsPattern("<formula1>'選択肢'!\\$[A-Z]\\$1:\\$[A-Z]\\$2</formula1>");
        assertThat(file.part("xl/workbook.xml")).contains("name=\"選択肢\"").contains("state=\"hidden\"");
        assertThat(blank.lists().values()).allSatisfy(list -> assertThat(list).hasSizeGreaterThan(1));
    }

    @Test
    void nothing_but_answers_can_be_written_into() {
        var file = new Patched(XlsxPaper.write(blank));
        for (int sheet = 1; sheet <= blank.pages().size() + 1; sheet++) {
            assertThat(file.sheet(sheet)).contains("<sheetProtection");
        }
        assertThat(file.part("xl/styles.xml")).contains("locked=\"false\"");
    }

    @Test
    void the_form_shows_the_edition_its_windows_and_every_clause_of_its_terms() {
        var shown = blank.pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .map(Paper.Cell::text)
                .toList();
        assertThat(shown).contains("kol-koc-2025", "2025-07-01～2026-01-30", "2025-07-01～2026-02-28", "pcs@jetro.go.jp");
        assertThat(shown)
                .contains(
                        Kol25.OV_8.id(),
                        Kol25.OV_8.text().ja(),
                        Kol25.DISC_7.text().ja());
    }

    @Test
    void every_declaration_of_the_edition_is_asked_with_its_words() {
        var asked = blank.pages().get(APPLICATION - 1).rows().stream()
                .filter(row -> row.size() == 5 && row.getFirst().text().startsWith("KOL25-"))
                .toList();
        assertThat(asked).hasSize(14).allSatisfy(row -> {
            assertThat(row.get(1).text()).isEqualTo("必須");
            assertThat(row.get(3).text()).isNotBlank();
        });
    }

    @Test
    void labels_name_one_row_of_a_sheet_each_in_both_languages() {
        for (var language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (var page : form.paper(language).pages()) {
                var labels = page.rows().stream()
                        .filter(row -> row.size() == 5)
                        .map(row -> Choice.plain(row.getFirst().text()))
                        .toList();
                assertThat(labels).doesNotHaveDuplicates();
                assertThat(page.name().length()).isLessThanOrEqualTo(31);
            }
        }
    }

    @Test
    void a_filled_form_reads_as_it_was_meant() {
        var filled = read(filled());
        assertThat(says(filled)).isEmpty();
        assertThat(at(filled, "employees")).contains(Form.text("48"));
        assertThat(at(filled, "capital")).contains(Form.text("50000000"));
        assertThat(filled.product().get("chinaShops")).contains(Form.texts(List.of("red")));
        assertThat(filled.application().get("declare"))
                .hasValueSatisfying(
                        all -> assertThat(((Form.Items) all).values()).hasSize(14));
    }

    @Test
    void numbers_dates_and_truth_are_read_as_spreadsheets_keep_them() {
        var file = filled().cell(COMPANY, "C13", "<c r=\"C13\"><v>5.0E7</v></c>")
                .cell(COMPANY, "C6", "<c r=\"C6\"><v>7000012050002</v></c>")
                .cell(PRODUCT, "C8", "<c r=\"C8\" t=\"b\"><v>1</v></c>");
        assertThat(says(read(file))).isEmpty();
        assertThat(at(read(file), "capital")).contains(Form.text("50000000"));
        assertThat(says(read(filled().cell(COMPANY, "C14", "<c r=\"C14\"><v>4.5</v></c>"))))
                .containsExactly("申込企業!C14 従業員数（人）：整数にしてください");
    }

    @Test
    void a_formula_counts_by_what_it_came_to() {
        var sum = "<c r=\"C14\"><f>40+8</f><v>48</v></c>";
        assertThat(at(read(filled().cell(COMPANY, "C14", sum)), "employees")).contains(Form.text("48"));
        var broken = "<c r=\"C14\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>";
        assertThat(says(read(filled().cell(COMPANY, "C14", broken))))
                .containsExactly("申込企業!C14 従業員数（人）：セルがエラー（#DIV/0!）になっています");
    }

    @Test
    void what_says_nothing_is_no_answer() {
        var spaces = "<c r=\"C5\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> \u3000 </t></is></c>";
        assertThat(says(read(filled().cell(COMPANY, "C5", spaces)))).containsExactly("申込企業!C5 企業名：記入してください");
    }

    @Test
    void who_chooses_a_word_that_leaves_nothing_to_say_says_nothing_more() {
        var pen = Pen.filled(blank).write("親会社の従業員数（人）", "3000");
        assertThat(says(read(new Patched(pen.file())))).containsExactly("申込企業!C18 親会社の従業員数（人）：「なし」の場合は空欄にしてください");
    }

    @Test
    void what_is_known_of_another_maker_goes_together() {
        var pen = Pen.filled(blank)
                .write("商品のメーカー", "上記以外")
                .write("メーカーの業種", "小売業")
                .write("メーカーの従業員数（人）", "30");
        assertThat(read(new Patched(pen.file())).product().get("producer"))
                .contains(Form.Fields.NONE.with("industry", Form.text("retail")).with("employees", Form.text("30")));
    }

    @Test
    void a_sheet_of_another_name_is_missed_and_the_others_are_read() {
        var file = filled().change("xl/workbook.xml", text -> text.replace("name=\"申込商品\"", "name=\"商品\""));
        assertThat(says(read(file))).containsExactly("申込商品 シート「申込商品」がありません。新しい用紙をお使いください");
    }

    @Test
    void rows_are_known_by_their_label_wherever_they_stand() {
        var file = filled().change("xl/sharedStrings.xml", text -> text.replace(">業種<", ">産業<"));
        assertThat(says(read(file))).containsExactly("申込企業!C12 この用紙にない項目です", "申込企業 項目「業種」の行がありません。新しい用紙をお使いください");
        var twice = filled().change("xl/sharedStrings.xml", text -> text.replace(">業種<", ">企業名<"));
        assertThat(says(read(twice))).contains("申込企業!C12 企業名：同じ項目が2回あります");
    }

    @Test
    void a_cell_that_is_too_long_is_named_with_its_sheet() {
        var pen = Pen.filled(blank).write("商品名", "柚".repeat(2_001));
        assertThat(says(read(new Patched(pen.file())))).contains("申込商品!C5 セルが長すぎます（2000字まで）");
        var long201 = Pen.filled(blank).write("商品名", "柚".repeat(201));
        assertThat(says(read(new Patched(long201.file())))).containsExactly("申込商品!C5 商品名：長すぎます");
        assertThat(says(read(new Patched(
                        Pen.filled(blank).write("商品名", "柚".repeat(200)).file()))))
                .isEmpty();
    }

    @Test
    void what_unpacks_to_too_much_is_not_read() {
        var bomb = filled().change("xl/media/bomb.xml", none -> "0".repeat(60_000_000));
        assertThat(FormFile.of(bomb.file()).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.cell()).isEqualTo(CellPlace.FILE));
        var far = filled().cell(COMPANY, "C14", "<c r=\"ZZZZZ14\"><v>4</v></c>");
        assertThat(FormFile.of(far.file()).faults()).hasSize(1);
    }

    @Test
    void cells_are_called_as_spreadsheets_call_them() {
        assertThat(new CellPlace("申込商品", 7, 3)).hasToString("申込商品!C7");
        assertThat(new CellPlace("A", 1, 26)).hasToString("A!Z1");
        assertThat(new CellPlace("A", 1, 27)).hasToString("A!AA1");
        assertThat(new CellPlace("A", 0, 0)).hasToString("A");
        assertThat(CellPlace.FILE).hasToString("");
    }
}
