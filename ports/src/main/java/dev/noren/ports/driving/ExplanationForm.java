package dev.noren.ports.driving;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.driving.Explanation.Known;
import dev.noren.ports.driving.Explanation.Said;
import dev.noren.ports.driving.Explanation.Told;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.util.Locale;

/** An explanation as data. */
public final class ExplanationForm {

    private ExplanationForm() {}

    /** @param language in which clauses are put into words */
    public static Form.Fields of(Explanation told, Locale language) {
        var form = Form.Fields.NONE
                .with("decision", Form.whole(told.decision()))
                .with("at", Form.text(told.at().toString()))
                .with("by", Form.text(told.by().toString()))
                .with("do", Form.text(told.command()));
        if (told.onCase().isPresent()) {
            form = form.with("case", Form.text(told.onCase().get()));
        }
        if (told.edition().isPresent()) {
            var under = told.edition().get();
            form = form.with("edition", Form.text(under.id()))
                    .with("version", Form.whole(under.version()))
                    .with("terms", Form.whole(under.terms()));
        }
        if (told.asked().isPresent()) {
            form = form.with("asked", told.asked().get());
        }
        form = form.with(
                "facts",
                Form.items(told.facts().stream().map(ExplanationForm::known).toList()));
        form = withSome(form, "before", told.before())
                .with("outcome", Form.text(told.accepted() ? "accepted" : "refused"));
        if (told.refused().isPresent()) {
            form = form.with("code", Form.text(told.refused().map(Code::word).get()));
        }
        form = form.with(
                        "clauses",
                        Form.items(told.clauses().stream()
                                .map(said -> said(said, language))
                                .toList()))
                .with(
                        "reasons",
                        Form.items(told.reasons().stream()
                                .map(reason -> AnswerForm.reason(reason, language))
                                .toList()));
        if (told.done().isPresent()) {
            var done = told.done().get();
            form = withSome(form, "after", done.after());
            form = done.money().isEmpty()
                    ? form
                    : form.with(
                            "money",
                            Form.items(done.money().stream().map(Writer::write).toList()));
            form = withSome(form, "corrected", done.corrected());
        }
        if (!told.flags().isEmpty()) {
            form = form.with(
                    "flags",
                    Form.texts(told.flags().stream().map(Flag::word).sorted().toList()));
        }
        if (!told.world().values().isEmpty()) {
            form = form.with("world", told.world());
        }
        form = form.with(
                "mails",
                Form.items(told.mails().stream().map(ExplanationForm::mail).toList()));
        return told.release().isPresent()
                ? form.with("release", Form.text(told.release().get()))
                : form;
    }

    private static Form.Fields withSome(Form.Fields form, String name, Facts facts) {
        return facts.isEmpty() ? form : form.with(name, Writer.write(facts));
    }

    private static Form mail(Told mail) {
        return Form.Fields.NONE
                .with("to", Form.text(mail.to()))
                .with("mail", Form.text(mail.mail().word()));
    }

    private static Form known(Known known) {
        return about(known.whose())
                .with("version", Form.whole(known.version()))
                .with("facts", Writer.write(known.facts()));
    }

    private static Form.Fields about(Subject subject) {
        return Form.Fields.NONE.with("kind", Form.text(subject.sort().word())).with("name", Form.text(subject.name()));
    }

    private static Form said(Said said, Locale language) {
        var form = said.about()
                .map(ExplanationForm::about)
                .orElse(Form.Fields.NONE)
                .with("clause", Form.text(said.clause().id()))
                .with("says", Form.text(said.clause().says(language)))
                .with("finding", Form.text(said.finding().map(Verdict::word).orElse("applied")));
        if (!said.missing().isEmpty()) {
            form = form.with(
                    "missing", Form.texts(said.missing().stream().sorted().toList()));
        }
        return said.cure().isEmpty() ? form : form.with("cure", Form.text(said.cure()));
    }
}
