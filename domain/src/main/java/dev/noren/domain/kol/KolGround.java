package dev.noren.domain.kol;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Word;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** On what ground an adoption is cancelled, or all or part of the programme called off. */
public enum KolGround implements Word {
    UNQUALIFIED("unqualified", Kol25.DISC_5),
    LOCAL_RULES("local-rules", Kol25.NOTE_10),
    FORCE_MAJEURE("6-1", Kol25.DISC_6, Kol25.DISC_6_1),
    SITUATION_CHANGED("6-2", Kol25.DISC_6, Kol25.DISC_6_2),
    AGREEMENT_BROKEN("6-3", Kol25.DISC_6, Kol25.DISC_6_3),
    SECURITY_RISK("6-4", Kol25.DISC_6, Kol25.DISC_6_4),
    ANTI_SOCIAL_TIES("6-5", Kol25.DISC_6, Kol25.DISC_6_5),
    IMPROPER_ACT("6-6", Kol25.DISC_6, Kol25.DISC_6_6),
    REASONABLE("6-7", Kol25.DISC_6, Kol25.DISC_6_7);

    private final String word;
    private final List<Clause> clauses;

    KolGround(String word, Clause... clauses) {
        this.word = word;
        this.clauses = List.of(clauses);
    }

    /** The word of the vocabulary; 6-1 to 6-7 as the document counts its grounds. */
    @Override
    public String word() {
        return word;
    }

    /** The clauses that give the power. */
    List<Clause> clauses() {
        return clauses;
    }

    /** Whether one company's adoption is cancelled on it; what is nobody's doing calls the programme off instead. */
    boolean cancels() {
        return this != FORCE_MAJEURE;
    }

    /** Whether a participation, or the whole edition, is called off on it: 6-1 to 6-7. */
    boolean callsOff() {
        return compareTo(FORCE_MAJEURE) >= 0;
    }

    /** Every ground on which something is called off. */
    static Stream<KolGround> allCallingOff() {
        return Arrays.stream(values()).filter(KolGround::callsOff);
    }
}
