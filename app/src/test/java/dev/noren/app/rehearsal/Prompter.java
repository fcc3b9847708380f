package dev.noren.app.rehearsal;

import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Sits in a theatre and hears every answer that a story is given, and every mail that is sent meanwhile.
 *
 * @param hears what was done or asked, or {@code mail}; and what came of it
 */
record Prompter(Theatre theatre, BiConsumer<String, Form> hears) implements Theatre {

    /** What is laid out before the story begins is not part of it. */
    @Override
    public List<String> begin(Scene scene) {
        return theatre.begin(scene);
    }

    @Override
    public void moveTo(Instant at) {
        theatre.moveTo(at);
    }

    @Override
    public Fields play(Script.Step step) {
        var answer = theatre.play(step);
        hears.accept(step.what(), answer);
        return answer;
    }

    @Override
    public List<Form> mails() {
        var mails = theatre.mails();
        mails.forEach(mail -> hears.accept("mail", mail));
        return mails;
    }
}
