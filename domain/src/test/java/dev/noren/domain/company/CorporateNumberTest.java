package dev.noren.domain.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "1180301018771", "8700110005901"})
    void a_number_that_exists_is_right(String number) {
        assertThat(CorporateNumber.checked(number)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "1180301018771", "8700110005901"})
    void no_other_first_digit_checks_the_same_twelve(String number) {
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> digit + number.substring(1))
                        .filter(other -> CorporateNumber.checked(other).isPresent()))
                .containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7000012050003", "7000012050020", "1180301018717"})
    void a_digit_mistyped_or_two_exchanged_are_found_out(String number) {
        assertThat(CorporateNumber.checked(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "000012050002", "700001205000", "70000120500020", "07000012050002"})
    void a_number_of_another_length_is_wrong(String number) {
        assertThat(CorporateNumber.checked(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T000012050002",
                // these would check, were a letter or a full-width digit a digit
                "100001205000A",
                "90000120５0002",
                "700001205000A",
                "7000012-50002",
                " 700001205000",
                "７０００012050002",
                "７００００１２０５０００２"
            })
    void letters_signs_and_full_width_digits_are_wrong(String number) {
        assertThat(CorporateNumber.checked(number)).isEmpty();
    }

    @Test
    void the_fact_of_a_company_reads_nothing_but_right_numbers() {
        var type = (FactType.Code<String>) CompanyFacts.CORPORATE_NUMBER.type();

        assertThat(type.read().apply("7000012050002")).contains("7000012050002");
        assertThat(type.read().apply("7000012050003")).isEmpty();
        assertThat(type.write().apply("7000012050002")).isEqualTo("7000012050002");
        assertThat(type.flaw()).isEqualTo(Flaw.NOT_A_CORPORATE_NUMBER);
    }
}
