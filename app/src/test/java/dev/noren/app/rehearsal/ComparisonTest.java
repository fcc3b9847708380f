package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final String FOUND =
            "{state: ended, because: [A, B], invoice: {amount: 5, currency: JPY}, lines: [{product: p, amount: 5}, "
                    + "{product: q, amount: 5}], fields: [one, two], field: one, commands: [{name: close, until: x}], done: true}";

    private static Form.Fields fields(String yaml) throws UnreadableException {
        return (Form.Fields) Yaml.read(yaml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}",
                "{state: ended}",
                "{because: [B]}",
                "{because: [B, A]}",
                "{because: []}",
                "{missing: []}",
                "{invoice: {amount: 5}}",
                "{lines: [{product: q}]}",
                "{lines: [{amount: 5}, {amount: 5}]}",
                "{field: two}",
                "{commands: [close]}",
                "{done: true}",
                "{not: {state: closed}}",
                "{not: {state: ended, done: false}}"
            })
    void a_part_matches_the_whole(String expected) throws UnreadableException {
        assertThat(Comparison.mismatches(fields(expected), fields(FOUND))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{state: closed}",
                "{stat: ended}",
                "{because: [C]}",
                "{because: [A, A]}",
                "{because: A}",
                "{invoice: {amount: 6}}",
                "{invoice: {amount: '5'}}",
                "{lines: [{product: r}]}",
                "{lines: [{amount: 5}, {amount: 5}, {amount: 5}]}",
                "{field: three}",
                "{commands: [open]}",
                "{done: false}",
                "{missing: [x]}",
                "{not: {state: ended}}",
                "{not: {because: [A]}}"
            })
    void anything_else_does_not(String expected) throws UnreadableException {
        assertThat(Comparison.mismatches(fields(expected), fields(FOUND))).hasSize(1);
    }
}
