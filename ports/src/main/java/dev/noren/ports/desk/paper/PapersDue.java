package dev.noren.ports.desk.paper;

import dev.noren.domain.money.Charge;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Examination.Called;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which steps of a case called for an invoice or a credit note. */
public final class PapersDue {

    private PapersDue() {}

    /** @param files the case after each of its steps, by the number of the record */
    public static List<Called> by(List<DecisionRecord> steps, Map<Long, CaseFile<?, ?>> files) {
        var called = new ArrayList<Called>();
        var before = Optional.<Charge>empty();
        for (var step : steps) {
            var after = Optional.<CaseFile<?, ?>>ofNullable(files.get(step.number()))
                    .flatMap(CaseFile::charge);
            Charge.paper(before, after).ifPresent(paper -> called.add(new Called(step, paper)));
            before = after;
        }
        return called;
    }
}
