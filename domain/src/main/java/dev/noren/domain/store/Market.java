package dev.noren.domain.store;

import dev.noren.domain.fact.Word;

/** The market of Amazon on which a participation lists its goods. */
enum Market implements Word {
    US,
    UK;

    /** As the programme writes it: in capitals. */
    @Override
    public String word() {
        return name();
    }
}
