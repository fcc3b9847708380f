package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Lowering;
import dev.noren.domain.money.Paper;
import dev.noren.ports.driven.IssuedPaper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice or credit note says. All but {@code now} is as it was when it was issued, names included; a name that was
 * erased since is not told any more.
 *
 * @param on the day on which it was issued, in the edition's zone
 * @param title of the edition
 * @param company the handle of the company it is for
 * @param addressee what that company is called; its handle where no name is known
 * @param lines they add up to its amount
 * @param dueOn the last day to pay an invoice; empty where none was set
 * @param lowered what a credit note takes back; empty for an invoice
 * @param now how an invoice stands by now; empty for a credit note
 */
public record PaperText(
        IssuedPaper issued,
        LocalDate on,
        String edition,
        Words title,
        String company,
        String addressee,
        List<Line> lines,
        Optional<LocalDate> dueOn,
        Charge.Conditions conditions,
        Optional<Lowered> lowered,
        Optional<Now> now) {

    /**
     * A line.
     *
     * @param product what the product is called that it is for; empty where it is for none in particular
     * @param amount whole yen
     */
    public record Line(Words what, Optional<String> product, long amount) {}

    /**
     * What a credit note takes back.
     *
     * @param because the clauses of the decision
     */
    public record Lowered(Paper.Number invoice, LocalDate invoicedOn, Lowering why, List<Clause> because) {}

    /**
     * How an invoice stands.
     *
     * @param outstanding what is still awaited, whole yen
     */
    public record Now(Charge.Standing standing, long outstanding) {}

    public PaperText {
        lines = List.copyOf(lines);
    }

    public Paper.Number number() {
        return issued.number();
    }

    public boolean isInvoice() {
        return issued.number().kind() == Paper.Kind.INVOICE;
    }
}
