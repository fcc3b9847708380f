package dev.noren.domain.office;

import static dev.noren.domain.life.Cast.MALL_2024;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.programme.Programmes;
import java.util.List;

/** JAPAN MALL 2024 in the office's hands. */
final class OfficeCases {

    static final OfficeLifecycle LIFE = new OfficeLifecycle(Programmes.byName());

    private OfficeCases() {}

    /** Nothing is published yet. */
    static Story<EditionCase, OfficeEvent> nothing() {
        return Story.of(LIFE, Cast.world(MALL_2024));
    }

    static Story<EditionCase, OfficeEvent> published() {
        return nothing().given(new OfficeEvent.EditionPublished(MALL_2024), new OfficeEvent.TermsPublished(Cast.TERMS));
    }

    static Facts waiver(Clause clause) {
        return Facts.of(Payload.CLAUSE, clause, Payload.REASON, "a reason", Payload.COMPANY, "sakura");
    }

    static Facts judgement(boolean accept) {
        return waiver(Mall24.REQ_17).with(Payload.ACCEPT, accept);
    }

    static Facts terms() {
        return Facts.of(Payload.CLAUSES, List.of(Mall24.MISC_12, Mall24.MISC_13));
    }

    /** The same edition, but of another programme. */
    static Edition ofProgramme(String programme) {
        var written = Edition.SHAPE.write().apply(MALL_2024);
        return Edition.SHAPE.read().apply(written.with(Edition.PROGRAMME, programme));
    }

    static Facts callingOff() {
        return Facts.of(Payload.EDITION, MALL_2024.id(), Payload.GROUND, "typhoon");
    }
}
