package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.application.CellPlace;
import dev.noren.ports.form.application.FormFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** What comes of a filled-in form, as everybody outside reads it. */
public final class FormAnswerForm {

    private FormAnswerForm() {}

    /** Its {@code outcome}, {@code edition}, {@code steps} and {@code faults}. */
    public static Form.Fields of(FormAnswer answer, Locale language) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("outcome", Form.text(answer.isAccepted() ? "accepted" : "refused"));
        answer.edition().ifPresent(edition -> fields.put("edition", Form.text(edition)));
        fields.put(
                "steps",
                items(answer.steps().stream().map(step -> of(step, language)).toList()));
        fields.put(
                "faults",
                items(answer.faults().stream().map(fault -> of(fault, language)).toList()));
        return Form.Fields.of(fields);
    }

    private static Form items(List<Form.Fields> items) {
        return Form.items(items);
    }

    private static Form.Fields of(FormAnswer.Step step, Locale language) {
        var order = step.order();
        var fields = Form.Fields.NONE
                .with("do", Form.text(order.command()))
                .with("by", Form.text(order.by().toString()));
        var named =
                order.handle().map(name -> fields.with("name", Form.text(name))).orElse(fields);
        var placed = order.on().map(on -> named.with("on", Form.text(on))).orElse(named);
        var told = step.notice()
                .map(notice -> placed.with("notice", Form.text(notice.in(language))))
                .orElse(placed);
        return told.with("with", order.with())
                .with("changes", items(step.changes().stream().map(Change::form).toList()))
                .with("answer", AnswerForm.of(step.answer(), language));
    }

    /** A fault by its {@code cell}, and that cell's {@code sheet}, {@code row} and {@code column}. */
    public static Form.Fields of(FormFault fault, Locale language) {
        var fields = new LinkedHashMap<String, Form>();
        var cell = fault.cell();
        if (!cell.equals(CellPlace.FILE)) {
            fields.put("cell", Form.text(cell.toString()));
            fields.put("sheet", Form.text(cell.sheet()));
        }
        if (cell.row() > 0) {
            fields.put("row", Form.whole(cell.row()));
        }
        if (cell.column() > 0) {
            fields.put("column", Form.whole(cell.column()));
        }
        if (fault.cells().size() > 1) {
            fields.put(
                    "cells",
                    Form.texts(fault.cells().stream().map(CellPlace::toString).toList()));
        }
        if (!fault.field().isEmpty()) {
            fields.put("field", Form.text(fault.field()));
        }
        fields.put(
                "because", Form.texts(fault.because().stream().map(Clause::id).toList()));
        fields.put("says", Form.text(fault.says().in(language)));
        return Form.Fields.of(fields);
    }
}
