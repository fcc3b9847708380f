package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists taken away over HTTP. */
class ExportTest {

    private final Served served = Served.open();
    private final Caller office = served.office();

    @AfterEach
    void close() {
        served.close();
    }

    @Test
    void a_list_is_a_file_with_a_name() {
        served.participation();

        var reply = office.get("/v1/exports/cases?edition=japan-mall-2024");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(reply.header("content-disposition")).isEqualTo("attachment; filename=\"cases.csv\"");
        assertThat(reply.text().lines().skip(1)).singleElement().asString().contains(",sakura,hanmart,participation,");
    }

    @Test
    void the_head_is_in_the_language_of_the_reader() {
        assertThat(office.with("Accept-Language", "ja")
                        .get("/v1/exports/screening")
                        .text())
                .contains("順位,案件,募集回");
    }

    @Test
    void a_workbook_is_one() {
        var reply = office.get("/v1/exports/invoices?format=xlsx");

        assertThat(reply.header("content-disposition")).isEqualTo("attachment; filename=\"invoices.xlsx\"");
        assertThat(reply.text()).startsWith("PK");
    }

    @Test
    void a_misspelt_edition_or_format_is_told() {
        assertThat(office.get("/v1/exports/cases?edition=japan-mal").said("field"))
                .isEqualTo("edition");
        assertThat(office.get("/v1/exports/cases?format=XLSX").said("field")).isEqualTo("format");
        assertThat(office.get("/v1/exports/cases?kind=csv").said("field")).isEqualTo("kind");
    }
}
