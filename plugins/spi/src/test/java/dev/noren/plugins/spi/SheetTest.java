package dev.noren.plugins.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private final Sheet sheet = new Sheet(List.of(List.of("JAN", "orders"), List.of("4900000000000")));

    @Test
    void rows_and_columns_count_from_one() {
        assertThat(sheet.at(1, 2)).isEqualTo("orders");
        assertThat(sheet.height()).isEqualTo(2);
    }

    @Test
    void a_cell_that_is_not_there_is_empty() {
        assertThat(List.of(sheet.at(2, 2), sheet.at(3, 1), sheet.at(0, 1), sheet.at(1, 0)))
                .containsOnly("");
    }

    @Test
    void a_column_is_found_by_what_its_head_says() {
        assertThat(sheet.column(1, "orders")).contains(2);
        assertThat(sheet.column(1, "views")).isEmpty();
        assertThat(sheet.column(9, "orders")).isEmpty();
    }
}
