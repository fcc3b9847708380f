package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An answer as everybody outside reads it: over HTTP, in a rehearsal, on the command line. */
public final class AnswerForm {

    /** The keys of a refusal that say why. */
    static final List<String> REFUSAL = List.of("code", "field", "fields", "because", "missing", "reasons", "notes");

    private static final String NOTHING = "none";

    private AnswerForm() {}

    /**
     * The keys of an answer.
     *
     * @param language in which clauses and reasons are put into words
     */
    public static Form.Fields of(Answer answer, Locale language) {
        return switch (answer) {
            case Answer.Given given -> given(given);
            case Answer.Refused refused -> refused(refused, language);
        };
    }

    private static Form.Fields given(Answer.Given given) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("outcome", Form.text("accepted"));
        given.onCase().ifPresent(id -> fields.put("case", Form.text(id)));
        fields.put("opened", Form.text(given.opened() ? given.onCase().orElseThrow() : NOTHING));
        fields.putAll(Writer.write(given.facts()).values());
        fields.put("because", clauses(given.because()));
        if (!given.flags().isEmpty()) {
            fields.put(
                    "flags",
                    Form.texts(given.flags().stream().map(Flag::word).sorted().toList()));
        }
        notes(given.notes(), fields);
        return Form.Fields.of(fields);
    }

    private static Form.Fields refused(Answer.Refused refused, Locale language) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("outcome", Form.text("refused"));
        fields.put("code", Form.text(refused.code().word()));
        fields.put("opened", Form.text(NOTHING));
        fields.putAll(Writer.write(refused.facts()).values());
        refused.fields().stream().findFirst().ifPresent(field -> fields.put("field", Form.text(field)));
        if (refused.fields().size() > 1) {
            fields.put("fields", Form.texts(refused.fields()));
        }
        fields.put("because", clauses(refused.because()));
        if (!refused.missing().isEmpty()) {
            fields.put("missing", Form.texts(refused.missing().stream().sorted().toList()));
        }
        fields.put(
                "reasons",
                Form.items(refused.reasons().stream()
                        .map(reason -> reason(reason, language))
                        .toList()));
        notes(refused.notes(), fields);
        return Form.Fields.of(fields);
    }

    private static void notes(List<Clause> notes, Map<String, Form> fields) {
        if (!notes.isEmpty()) {
            fields.put("notes", clauses(notes));
        }
    }

    private static Form clauses(Collection<Clause> clauses) {
        return Form.texts(clauses.stream().map(Clause::id).toList());
    }

    /** A reason by its parts. */
    static Form reason(Reason reason, Locale language) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("code", Form.text(reason.code().word()));
        reason.field().ifPresent(field -> fields.put("field", Form.text(field)));
        reason.clause().ifPresent(clause -> fields.put("clause", Form.text(clause.id())));
        reason.subject().ifPresent(subject -> {
            fields.put("kind", Form.text(subject.sort().word()));
            fields.put("name", Form.text(subject.name()));
        });
        if (!reason.missing().isEmpty()) {
            fields.put("missing", Form.texts(reason.missing().stream().sorted().toList()));
        }
        if (!reason.cure().isEmpty() && !reason.field().equals(Optional.of(reason.cure()))) {
            fields.put("cure", Form.text(reason.cure()));
        }
        says(reason, language).ifPresent(says -> fields.put("says", Form.text(says)));
        return Form.Fields.of(fields);
    }

    /** What a plug-in says of a field, or the flaw of one, or else what the clause says. */
    public static Optional<String> says(Reason reason, Locale language) {
        Optional<Flaw> flaw = reason.flaw();
        return reason.says()
                .map(words -> reason.field().orElse("") + ": " + words.in(language))
                .or(() -> flaw.map(what -> reason.field().orElse("") + " " + what.says(language)))
                .or(() -> reason.clause().map(clause -> clause.says(language)));
    }

    /** A code in words, for a reason of which nothing else is known. */
    public static String says(Code code, Locale language) {
        boolean japanese = language.getLanguage().equals(Locale.JAPANESE.getLanguage());
        return switch (code) {
            case NOT_FOUND -> japanese ? "見つかりません" : "Not found";
            case NOT_ALLOWED -> japanese ? "この立場ではできません" : "Not for this role";
            case WRONG_STATE -> japanese ? "現在の状態ではできません" : "Not as the case stands";
            case INVALID -> japanese ? "内容に不備があります" : "Not usable as it is";
            case DUPLICATE -> japanese ? "既にあります" : "There already";
            case TERMS_CHANGED -> japanese ? "新しい条件への同意が必要です" : "New terms need consent first";
            case CONFLICT -> japanese ? "先に別の変更がありました" : "Changed meanwhile";
            case CLAUSE -> japanese ? "条項により認められません" : "A clause stands against it";
        };
    }
}
