package dev.noren.ports.desk.form;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reason;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.form.application.ApplicationForm;
import dev.noren.ports.form.application.CellPlace;
import dev.noren.ports.form.application.FilledForm;
import dev.noren.ports.form.application.FormFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells of every reason in which cells it can be mended. For one form, by one thread. */
final class FormFindings {

    private static final String FACTS = "facts.";

    private final FilledForm filled;
    private final List<FormFault> faults;

    FormFindings(FilledForm filled) {
        this.filled = filled;
        this.faults = new ArrayList<>(filled.faults());
    }

    /** All of them, what concerns the form as a whole first, then in the order of its cells. */
    List<FormFault> faults() {
        var order =
                filled.answered().values().stream().map(FilledForm.Answered::at).toList();
        return faults.stream()
                .sorted(Comparator.comparingInt(fault -> order.indexOf(fault.cell())))
                .toList();
    }

    /**
     * Takes in an answer.
     *
     * @param part {@code company} or {@code product} where a party is registered or revised; empty for the application
     */
    void hear(String part, Answer answer) {
        if (answer instanceof Answer.Refused refused && !isForTheOffice(part, refused)) {
            if (refused.reasons().isEmpty()) {
                faults.add(FormFault.refused(refused.code().word()));
            }
            refused.reasons().forEach(reason -> hear(part, reason));
        }
    }

    /** Where a party is not for the sender to register or change, the cell of its name says for whom it is. */
    private boolean isForTheOffice(String part, Answer.Refused refused) {
        var path = part + ".handle";
        var cell = filled.at(path).stream().findFirst();
        boolean is = refused.code() == Code.NOT_ALLOWED && cell.isPresent();
        if (is) {
            faults.add(FormFault.forTheOffice(cell.get(), path, part));
        }
        return is;
    }

    private void hear(String part, Reason reason) {
        var because = reason.clause().stream().toList();
        if (!reason.missing().isEmpty()) {
            reason.missing().forEach(fact -> unanswered(subject(reason), fact, because));
        } else if (reason.field().isPresent()) {
            var path = path(part, reason.field().get());
            add(path, filled.at(path), because, says(reason, path));
        } else {
            var paths = cures(reason);
            var cells = paths.stream().flatMap(path -> filled.at(path).stream()).toList();
            add(paths.isEmpty() ? "" : paths.getFirst(), cells, because, says(reason, ""));
        }
    }

    /** A fact whose answer could not be used is as good as none; that has been said. */
    private void unanswered(String subject, String fact, List<Clause> because) {
        var path = subject + fact;
        var cells = filled.at(path);
        if (cells.isEmpty()) {
            add(path, cells, because, words(because));
        } else if (cells.stream().noneMatch(cell -> filled.isAtFault(cell.at()))) {
            add(FormFault.unanswered(cells.getFirst(), path, because));
        }
    }

    private void add(String path, List<FilledForm.Answered> cells, List<Clause> because, Words says) {
        var places = cells.stream().map(FilledForm.Answered::at).toList();
        if (places.stream().noneMatch(filled::isAtFault)) {
            add(new FormFault(places.isEmpty() ? List.of(CellPlace.FILE) : places, path, because, says));
        }
    }

    /** What is to be mended in the same cells is told once, with every clause. */
    private void add(FormFault fault) {
        for (int i = 0; i < faults.size(); i++) {
            var other = faults.get(i);
            if (!other.because().isEmpty()
                    && !fault.cells().equals(List.of(CellPlace.FILE))
                    && other.cells().equals(fault.cells())) {
                faults.set(i, other.and(fault));
                return;
            }
        }
        faults.add(fault);
    }

    /** What the reason is about, as the form's paths begin. */
    private static String subject(Reason reason) {
        return reason.subject()
                .map(Subject::sort)
                .filter(sort -> sort == Subject.Sort.COMPANY || sort == Subject.Sort.PRODUCT)
                .map(sort -> sort.word() + ".")
                .orElse("");
    }

    private static String path(String part, String field) {
        if (field.startsWith(FACTS)) {
            return part + "." + field.substring(FACTS.length());
        }
        if (field.equals(Payload.HANDLE.name())) {
            return part + ".handle";
        }
        return field.startsWith(Payload.PRODUCTS.name()) ? ApplicationForm.handle(Payload.PRODUCT) : field;
    }

    /** Where the form asks for what would mend it. */
    private List<String> cures(Reason reason) {
        if (reason.cure().equals(Payload.DECLARE.name())) {
            return reason.clause().stream()
                    .map(clause -> reason.cure() + "." + clause.id())
                    .toList();
        }
        return Stream.of(reason.cure().split(", "))
                .filter(cure -> !cure.isEmpty())
                .map(cure -> path("", cure))
                .map(cure -> filled.at(cure).isEmpty() ? subject(reason) + cure : cure)
                .filter(path -> !filled.at(path).isEmpty())
                .toList();
    }

    private Words says(Reason reason, String path) {
        var label = filled.at(path).stream().map(FilledForm.Answered::label).findFirst();
        var flaw = reason.flaw().filter(told -> reason.says().isEmpty());
        if (label.isPresent() && flaw.isPresent()) {
            var says = flaw.get();
            return FormFault.of(label.get(), new Words(says.says(Locale.JAPANESE), says.says(Locale.ENGLISH)));
        }
        return new Words(says(reason, Locale.JAPANESE), says(reason, Locale.ENGLISH));
    }

    private static String says(Reason reason, Locale language) {
        return AnswerForm.says(reason, language)
                .orElseGet(() -> FormFault.refused(reason.code().word()).says().in(language));
    }

    private static Words words(List<Clause> clauses) {
        return new Words(joined(clauses, Locale.JAPANESE), joined(clauses, Locale.ENGLISH));
    }

    private static String joined(List<Clause> clauses, Locale language) {
        return String.join(
                " ", clauses.stream().map(clause -> clause.says(language)).toList());
    }
}
