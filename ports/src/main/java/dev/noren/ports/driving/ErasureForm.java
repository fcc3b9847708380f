package dev.noren.ports.driving;

import dev.noren.domain.life.Payload;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driving.Erasures.Erasable;
import dev.noren.ports.driving.Erasures.Erased;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;

/** Those who were erased, and who can be, as everybody outside reads them. */
public final class ErasureForm {

    private ErasureForm() {}

    public static Fields write(Erased erased) {
        return whom(erased.whom())
                .with("at", Form.text(erased.at().toString()))
                .with(Payload.REASON.name(), Form.text(erased.reason()));
    }

    public static Fields write(Erasable erasable) {
        return whom(erasable.whom())
                .with("ended", Form.text(erasable.ended().toString()))
                .with("cases", Form.whole(erasable.cases()))
                .with("values", Form.whole(erasable.values()))
                .with("mails", Form.whole(erasable.mails()))
                .with("tokens", Form.whole(erasable.tokens()));
    }

    private static Fields whom(Subject whom) {
        return Fields.NONE
                .with(Subject.SORT.name(), Form.text(whom.sort().word()))
                .with(Subject.NAME.name(), Form.text(whom.name()));
    }
}
