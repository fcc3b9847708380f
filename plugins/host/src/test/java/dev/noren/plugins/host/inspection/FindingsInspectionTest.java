package dev.noren.plugins.host.inspection;

import static dev.noren.plugins.host.inspection.Good.INSPECTION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Text;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsInspectionTest {

    @Test
    void findings_out_of_bounds_are_left_out() {
        var blank = new Finding(Finding.Weight.AGAINST, List.of(), Text.of("", "no"));
        var unknown = new Finding(Finding.Weight.AGAINST, List.of("DECK23-BUY-1", "NO-1"), Good.WORDS);
        var inspected = INSPECTION.findings(List.of(blank, Good.FINDING, unknown));

        assertThat(inspected.usable()).contains(List.of(Good.FINDING));
        assertThat(Good.faults(inspected))
                .containsExactly(
                        "findings[0].says.ja: '' must not be empty",
                        "findings[2].clauses[1]: 'NO-1' is no clause of the catalogue");
    }

    @Test
    void there_are_50_findings_at_most_and_a_list_without_end_is_left() {
        assertThat(INSPECTION.findings(Collections.nCopies(50, Good.FINDING)).faults())
                .isEmpty();

        var endless = INSPECTION.findings(Collections.nCopies(Integer.MAX_VALUE, Good.FINDING));
        assertThat(endless.usable().orElseThrow()).hasSize(50);
        assertThat(Good.faults(endless)).containsExactly("findings: there are more than the 50 that are taken");
    }

    @Test
    void a_list_that_breaks_on_the_way_is_told() {
        var broken = INSPECTION.findings(new AbstractList<>() {
            @Override
            public Finding get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("broken");
                }
                return Good.FINDING;
            }

            @Override
            public int size() {
                return 2;
            }
        });

        assertThat(broken.usable()).contains(List.of(Good.FINDING));
        assertThat(Good.faults(broken)).containsExactly("findings: the list cannot be walked through");
    }
}
