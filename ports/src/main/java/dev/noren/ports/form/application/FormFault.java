package dev.noren.ports.form.application;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something for which a filled-in form cannot be accepted.
 *
 * @param cells where it can be mended, the first of them above all; the sheet or the file where no cell can
 * @param field the path of what is asked for there; empty where nothing in particular is
 * @param because the clauses that stand against it; none where the answer itself cannot be used
 */
public record FormFault(List<CellPlace> cells, String field, List<Clause> because, Words says) {

    public FormFault {
        cells = List.copyOf(cells);
        because = List.copyOf(because);
    }

    /** A cell whose answer cannot be used. */
    static FormFault at(CellPlace cell, String field, Words says) {
        return new FormFault(List.of(cell), field, List.of(), says);
    }

    /** A file that is none of our forms. */
    public static FormFault noForm() {
        return at(CellPlace.FILE, "", Wording.said("noForm"));
    }

    /** A form for an edition that there is not. */
    public static FormFault noEdition(CellPlace cell) {
        return at(cell, "edition", Wording.said("noEdition"));
    }

    /** A form for an edition that takes none. */
    public static FormFault noForms(CellPlace cell) {
        return at(cell, "edition", Wording.said("noQuestionnaire"));
    }

    /** A name under which nobody is registered for whoever sent the form. */
    public static FormFault anothersName(FilledForm.Answered answered, String field) {
        return at(answered.at(), field, of(answered.label(), Wording.said("anothersName")));
    }

    /** No name, and no number either by which one could be given. */
    public static FormFault namesNobody(FilledForm.Answered answered, String field) {
        return at(answered.at(), field, of(answered.label(), Wording.said("needsName")));
    }

    /** A party that only the secretariat registers or changes. */
    public static FormFault forTheOffice(FilledForm.Answered answered, String field, String party) {
        return at(answered.at(), field, of(answered.label(), Wording.said(party + "ForTheOffice")));
    }

    /** Something that was not answered, and must be for the sake of a clause. */
    public static FormFault unanswered(FilledForm.Answered answered, String field, List<Clause> because) {
        var says = of(answered.label(), Wording.said("notAnswered"));
        return new FormFault(List.of(answered.at()), field, because, says);
    }

    /** Whatever else the kernel refuses, by its code. */
    public static FormFault refused(String code) {
        return at(CellPlace.FILE, "", Wording.said("refused", code));
    }

    /** What is wrong, behind what it is wrong with. */
    public static Words of(Words label, Words says) {
        return new Words(label.ja() + "：" + says.ja(), label.en() + ": " + says.en());
    }

    /** The same, with more clauses that stand against the same, and what they say. */
    public FormFault and(FormFault other) {
        var all = Stream.concat(because.stream(), other.because.stream())
                .distinct()
                .toList();
        return new FormFault(cells, field, all, says.equals(other.says) ? says : both(says, other.says));
    }

    private static Words both(Words one, Words other) {
        return new Words(one.ja() + " " + other.ja(), one.en() + " " + other.en());
    }

    /** Where it can be mended above all. */
    public CellPlace cell() {
        return cells.getFirst();
    }
}
