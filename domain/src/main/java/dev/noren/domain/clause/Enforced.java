package dev.noren.domain.clause;

import dev.noren.domain.fact.Word;

/** How the kernel carries a clause. */
public enum Enforced implements Word {
    /** A ruling cites it. */
    DECIDES,
    /** A declaration, consent or document that it asks for is stored, and nothing goes on without it. */
    RECORDS,
    /** It is part of the terms shown before consent, or of a disclaimer shown with a decision. */
    SHOWS,
    /** The catalogue, the advice or a page tells it; nothing is decided by it. */
    INFORMS
}
