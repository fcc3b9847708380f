package dev.noren.adapters.http;

import dev.noren.domain.life.Code;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.AnswerForm;
import dev.noren.ports.driving.FileFault;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.FormAnswerForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/**
 * A refusal as RFC 9457 has it: {@code type}, {@code title}, {@code status}, {@code detail}, and beside them everything that
 * the answer says.
 */
record Problem(int status, Form.Fields body) {

    /** A request that never reached the kernel. */
    static Problem of(TroubleException thrown, Locale language) {
        var trouble = thrown.trouble();
        var fields = head(trouble.word(), trouble.says(language), trouble.status(), thrown.says(language));
        thrown.field().ifPresent(field -> fields.put("field", Form.text(field)));
        return new Problem(trouble.status(), Form.Fields.of(fields));
    }

    /** What the kernel refused. */
    static Problem of(Answer.Refused refused, Locale language) {
        var code = refused.code();
        int status = status(code);
        var fields = head(code.word(), AnswerForm.says(code, language), status, detail(refused, language));
        AnswerForm.of(refused, language).values().forEach(fields::putIfAbsent);
        return new Problem(status, Form.Fields.of(fields));
    }

    /** The same for a file, with every fault of it and where it stands. */
    static Problem of(Answer.Refused refused, List<FileFault> faults, Locale language) {
        var problem = of(refused, language);
        var told = faults.stream().map(fault -> fault(fault, language)).toList();
        return new Problem(problem.status(), problem.body().with("faults", Form.items(told)));
    }

    /** A filled-in form against which something stands, with every fault of it and its cell. */
    static Problem of(Code code, FormAnswer answer, Locale language) {
        int status = status(code);
        var detail = answer.faults().stream()
                .map(fault -> fault.cell() + " " + fault.says().in(language))
                .map(String::strip)
                .reduce(Problem::joined)
                .orElseGet(() -> AnswerForm.says(code, language));
        var fields = head(code.word(), AnswerForm.says(code, language), status, detail);
        answer.faults().stream()
                .filter(fault -> code == Code.INVALID)
                .findFirst()
                .ifPresent(fault -> fields.put("field", Form.text(fault.field().isEmpty() ? "file" : fault.field())));
        FormAnswerForm.of(answer, language).values().forEach(fields::putIfAbsent);
        return new Problem(status, Form.Fields.of(fields));
    }

    private static Form fault(FileFault fault, Locale language) {
        var fields = Form.Fields.NONE.with("field", Form.text(fault.field()));
        var placed = fault.place().equals(Place.NOWHERE)
                ? fields
                : fields.with("line", Form.whole(fault.place().line()))
                        .with("column", Form.whole(fault.place().column()));
        return placed.with("says", Form.text(fault.says().in(language)));
    }

    private static LinkedHashMap<String, Form> head(String code, String title, int status, String detail) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("type", Form.text("urn:noren:problem:" + code));
        fields.put("title", Form.text(title));
        fields.put("status", Form.whole(status));
        fields.put("detail", Form.text(detail));
        fields.put("outcome", Form.text("refused"));
        fields.put("code", Form.text(code));
        return fields;
    }

    static int status(Code code) {
        return switch (code) {
            case NOT_FOUND -> 404;
            case NOT_ALLOWED -> 403;
            case WRONG_STATE, DUPLICATE, TERMS_CHANGED, CLAUSE -> 409;
            case INVALID -> 422;
            case CONFLICT -> 412;
        };
    }

    /** Every reason, by its clause or its field. */
    private static String detail(Answer.Refused refused, Locale language) {
        return refused.reasons().stream()
                .map(reason -> AnswerForm.says(reason, language)
                        .map(text -> reason.clause()
                                        .map(clause -> clause.id() + ": ")
                                        .orElse("")
                                + text)
                        .orElseGet(() -> AnswerForm.says(reason.code(), language)))
                .distinct()
                .reduce(Problem::joined)
                .orElseGet(() -> AnswerForm.says(refused.code(), language));
    }

    private static String joined(String before, String after) {
        return before + (before.endsWith(".") || before.endsWith("。") ? " " : "; ") + after;
    }
}
