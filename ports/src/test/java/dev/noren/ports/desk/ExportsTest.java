package dev.noren.ports.desk;

import static dev.noren.ports.desk.Office.HANMART;
import static dev.noren.ports.desk.Office.MALL;
import static dev.noren.ports.desk.Office.STREET;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.driving.Export;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.sheet.Cells;
import dev.noren.ports.form.sheet.Opened;
import dev.noren.ports.form.sheet.SheetFile;
import dev.noren.ports.form.sheet.SheetFormat;
import dev.noren.ports.form.sheet.SheetKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private final Office office = Office.open();

    private List<List<String>> rows(Export what, Optional<String> edition, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetKind.CSV.to(out, "list")) {
            office.desk.exports().write(what, edition, language, writer);
        }
        var opened = new SheetFile("list.csv", out.toByteArray()).open(SheetFormat.USUAL);
        assertThat(opened).isInstanceOf(Opened.Readable.class);
        return ((Opened.Readable) opened).cells().rows();
    }

    private List<List<String>> rows(Export what) throws IOException {
        return rows(what, Optional.empty(), Locale.ENGLISH);
    }

    /** What stands below a head in a row. */
    private static String at(List<List<String>> rows, int row, String head) {
        var cells = new Cells(rows);
        return cells.at(row + 1, rows.getFirst().indexOf(head) + 1);
    }

    @Test
    void every_case_is_told_as_it_stands() throws IOException {
        var participation = office.approved();

        var rows = rows(Export.CASES);

        assertThat(rows).hasSize(3);
        assertThat(at(rows, 1, "kind")).isEqualTo("listing");
        assertThat(at(rows, 1, "state")).isEqualTo("published");
        assertThat(at(rows, 2, "case")).isEqualTo(participation);
        assertThat(at(rows, 2, "edition")).isEqualTo(MALL);
        assertThat(at(rows, 2, "company")).isEqualTo("sakura");
        assertThat(at(rows, 2, "buyer")).isEqualTo("hanmart");
        assertThat(at(rows, 2, "products")).isEqualTo("ponzu");
        assertThat(at(rows, 2, "plan")).isEqualTo("free");
        assertThat(at(rows, 2, "market")).isEmpty();
        assertThat(at(rows, 2, "option")).isEqualTo("approved");
        assertThat(at(rows, 2, "invoice")).isEqualTo("30000");
        assertThat(at(rows, 2, "outstanding")).isEqualTo("30000");
        assertThat(at(rows, 2, "changed")).isEqualTo("2024-09-02 09:00");
        assertThat(at(rows, 2, "because")).contains("MALL24-OPT-4");
    }

    @Test
    void an_edition_can_be_told_alone_and_in_japanese() throws IOException {
        office.approved();

        var rows = rows(Export.CASES, Optional.of(STREET), Locale.JAPANESE);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("案件", "募集回", "会社");
        assertThat(at(rows, 1, "種別")).isEqualTo("listing");
    }

    @Test
    void more_cases_than_are_looked_at_at_once_are_all_told_once() throws IOException {
        int most = 450;
        IntStream.rangeClosed(1, most).forEach(i -> {
            office.product("item" + i);
            office.listing("item" + i);
        });

        var rows = rows(Export.CASES);

        assertThat(rows.stream().map(List::getFirst).distinct()).hasSize(most + 2);
        assertThat(rows).hasSize(most + 2);
    }

    @Test
    void an_invoice_is_outstanding_until_it_is_paid_and_overdue_after_its_day() throws IOException {
        var participation = office.approved();
        assertThat(at(rows(Export.INVOICES), 1, "dueOn")).isEqualTo("2024-09-16");

        office.given(Office.pay(participation, 10_000, "2024-09-02", "b-1"));
        assertThat(at(rows(Export.INVOICES), 1, "invoice")).isEqualTo("30000");
        assertThat(at(rows(Export.INVOICES), 1, "outstanding")).isEqualTo("20000");
        assertThat(at(rows(Export.INVOICES), 1, "currency")).isEqualTo("JPY");

        office.at("2024-09-16T23:59:59+09:00");
        assertThat(at(rows(Export.INVOICES), 1, "overdue")).isEmpty();
        office.at("2024-09-17T00:00:00+09:00");
        assertThat(at(rows(Export.INVOICES), 1, "overdue")).isEqualTo("overdue");

        office.at("2024-09-03T09:00:00+09:00");
        office.given(Office.pay(participation, 20_000, "2024-09-03", "b-2"));
        assertThat(rows(Export.INVOICES)).hasSize(1);
    }

    @Test
    void what_waits_for_screening_is_told_until_it_is_screened() throws IOException {
        var participation = office.requested();

        var rows = rows(Export.SCREENING);
        assertThat(rows).hasSize(2);
        assertThat(at(rows, 1, "place")).isEqualTo("1");
        assertThat(at(rows, 1, "case")).isEqualTo(participation);
        assertThat(at(rows, 1, "since")).isEqualTo("2024-09-02 09:00");
        assertThat(rows(Export.SCREENING, Optional.of(STREET), Locale.ENGLISH)).hasSize(1);

        office.given(Order.on(participation, HANMART, "record-screening", with("passed", false)));
        assertThat(rows(Export.SCREENING)).hasSize(1);
    }

    @Test
    void each_figure_that_was_reported_has_its_row() throws IOException {
        var participation = office.approved();
        office.given(Office.pay(participation, 30_000, "2024-09-02", "b-1"));
        office.at("2024-11-01T09:00:00+09:00");
        office.given(Order.on(participation, HANMART, "start-promotion", Form.Fields.NONE));
        office.at("2024-12-01T09:00:00+09:00");
        office.given(Order.on(participation, HANMART, "end-promotion", Form.Fields.NONE));
        assertThat(rows(Export.SALES_DATA)).hasSize(1);
        office.given(Order.on(
                participation,
                HANMART,
                "deliver-report",
                with(
                        "overview",
                        "Sold well.",
                        "data",
                        List.of(Map.of("product", "ponzu", "orders", 12, "amount", 1_234_50, "currency", "USD")))));

        var rows = rows(Export.SALES_DATA);

        assertThat(rows).hasSize(3);
        assertThat(at(rows, 1, "product")).isEqualTo("ponzu");
        assertThat(at(rows, 1, "figure")).isEqualTo("amount");
        assertThat(at(rows, 1, "value")).isEqualTo("1234.50");
        assertThat(at(rows, 1, "currency")).isEqualTo("USD");
        assertThat(at(rows, 2, "figure")).isEqualTo("orders");
        assertThat(at(rows, 2, "value")).isEqualTo("12");
        assertThat(at(rows, 2, "currency")).isEmpty();
    }

    @Test
    void an_edition_that_nobody_knows_has_no_cases() throws IOException {
        office.given(office.deal());
        for (var what : Export.values()) {
            assertThat(rows(what, Optional.of("japan-mall-1999"), Locale.ENGLISH))
                    .hasSize(1);
        }
    }
}
