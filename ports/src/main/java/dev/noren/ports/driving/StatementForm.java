package dev.noren.ports.driving;

import dev.noren.ports.driving.LineAnswer.Candidate;
import dev.noren.ports.driving.LineAnswer.Outcome;
import dev.noren.ports.form.Form;
import java.util.Locale;
import java.util.Map;

/** What became of a bank's statement, as everybody outside reads it. */
public final class StatementForm {

    private StatementForm() {}

    /** What became of a line. */
    public static Form.Fields of(LineAnswer answer, Locale language) {
        var head = Form.Fields.NONE
                .with("line", Form.whole(answer.line()))
                .with("outcome", Form.text(answer.outcome().word()));
        return switch (answer) {
            case LineAnswer.Booked booked ->
                head.with("case", Form.text(booked.answer().onCase().orElseThrow()))
                        .with("key", Form.text(booked.says().key()));
            case LineAnswer.AlreadyBooked booked ->
                head.with("case", Form.text(booked.onCase()))
                        .with("key", Form.text(booked.says().key()));
            case LineAnswer.Doubtful doubtful ->
                said(head, doubtful.says())
                        .with("why", Form.text(doubtful.doubt().word()))
                        .with("says", Form.text(doubtful.doubt().words().in(language)))
                        .with(
                                "candidates",
                                Form.items(doubtful.candidates().stream()
                                        .map(StatementForm::of)
                                        .toList()));
            case LineAnswer.Refused refused -> refused(head, refused, language);
            case LineAnswer.Withdrawal withdrawal -> head;
            case LineAnswer.Unreadable unreadable ->
                head.with("column", Form.whole(unreadable.column()))
                        .with("says", Form.text(unreadable.says().in(language)));
        };
    }

    private static Form.Fields refused(Form.Fields head, LineAnswer.Refused refused, Locale language) {
        var fields = said(head, refused.says()).with("case", Form.text(refused.onCase()));
        var answer = AnswerForm.of(refused.answer(), language);
        for (var name : AnswerForm.REFUSAL) {
            var value = answer.get(name);
            if (value.isPresent()) {
                fields = fields.with(name, value.get());
            }
        }
        return fields;
    }

    /** All that the file says of it: enough to write it into another one. */
    private static Form.Fields said(Form.Fields head, BankLine line) {
        var fields = head.with("key", Form.text(line.key()))
                .with("date", Form.text(line.receivedOn().toString()))
                .with("payer", Form.text(line.payer()))
                .with("amount", Form.whole(line.amount()))
                .with("remark", Form.text(line.remark()));
        return line.reference()
                .map(reference -> fields.with("reference", Form.text(reference)))
                .orElse(fields);
    }

    private static Form.Fields of(Candidate candidate) {
        return Form.Fields.NONE
                .with("case", Form.text(candidate.caseId()))
                .with("company", Form.text(candidate.company()))
                .with("edition", Form.text(candidate.edition()))
                .with("outstanding", Form.whole(candidate.outstanding()));
    }

    /** The end: how many lines came to what. */
    public static Form.Fields summary(Map<Outcome, Integer> counts, boolean dryRun) {
        var fields = Form.Fields.NONE;
        for (var outcome : Outcome.values()) {
            fields = fields.with(outcome.word(), Form.whole(counts.getOrDefault(outcome, 0)));
        }
        return Form.Fields.NONE.with("summary", fields).with("dryRun", Form.flag(dryRun));
    }
}
