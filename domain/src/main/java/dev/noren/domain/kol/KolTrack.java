package dev.noren.domain.kol;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Word;
import java.util.Optional;

/** By which of the two ways goods are promoted; a company joins one of them (KOL25-OV-11). */
public enum KolTrack implements Word {
    /** KOLs and KOCs present the goods on their own accounts, and sell them in the company's shop or a partner's. */
    AFFILIATE(Kol25.OV_2),
    /** A group leader sells goods listed in the group-buying app. */
    GROUP_BUYING(Kol25.OV_3);

    private final Clause clause;

    KolTrack(Clause clause) {
        this.clause = clause;
    }

    /** The track of that name; empty where there is none. */
    static Optional<KolTrack> named(String name) {
        return Word.among(values(), name);
    }

    /** What the track consists of. */
    Clause clause() {
        return clause;
    }
}
