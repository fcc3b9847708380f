package dev.noren.ports.desk.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-05",
                "2024/10/5",
                "2024.10.05",
                "20241005",
                "２０２４／１０／０５",
                "2024年10月5日",
                "2024/10/05(土)",
                "2024/10/05 09:30",
                "令和6年10月5日",
                "R6.10.5",
                "R06/10/05",
                " 2024-10-05 "
            })
    void a_day_is_read_in_every_way_that_banks_write_it(String written) {
        assertThat(BankText.day(written)).contains(LocalDate.of(2024, 10, 5));
    }

    @ParameterizedTest
    @CsvSource({"令和元年5月1日,2019-05-01", "平成31年4月30日,2019-04-30", "2024-02-29,2024-02-29"})
    void eras_and_leap_days_are_days(String written, LocalDate day) {
        assertThat(BankText.day(written)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "合計",
                "06-10-05",
                "2024-13-01",
                "2023-02-29",
                "2024-10",
                "10/5",
                "45570",
                "2024-10-05x",
                "R2024.1.1",
                "元-1-1"
            })
    void what_is_no_day_or_could_be_two_is_none(String written) {
        assertThat(BankText.day(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60000|60000",
                "60,000|60000",
                "¥60,000|60000",
                "￥60,000|60000",
                "\\60,000|60000",
                "60,000円|60000",
                "６０，０００|60000",
                "60000.00|60000",
                "+500|500",
                "-500|-500",
                "△1,500|-1500",
                "▲1,500|-1500",
                "0|0",
                "999999999999999|999999999999999"
            })
    void an_amount_is_read_in_every_way_that_banks_write_it(String written, long yen) {
        assertThat(BankText.yen(written)).contains(yen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1,00", "60.5", "60,000.50", "$60", "60 USD", "6万", "1e5", "9999999999999999", "--5", "1 000"
            })
    void what_is_no_amount_of_whole_yen_is_none(String written) {
        assertThat(BankText.yen(written)).isEmpty();
    }
}
