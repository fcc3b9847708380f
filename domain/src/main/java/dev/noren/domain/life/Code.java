package dev.noren.domain.life;

import dev.noren.domain.fact.Word;

/** Why a command or a question is refused, in the order in which they are looked at: the first decides. */
public enum Code implements Word {
    /** There is none; also where it is another's. */
    NOT_FOUND,
    /** The role may never do this. */
    NOT_ALLOWED,
    /** Not as the case stands now. */
    WRONG_STATE,
    /** The payload cannot be used, or facts are missing. */
    INVALID,
    /** It is there already. */
    DUPLICATE,
    /** New terms were published, and the company has not consented to them yet. */
    TERMS_CHANGED,
    /** Somebody else changed the case since the caller read it. */
    CONFLICT,
    /** Nothing but clauses stands against it. */
    CLAUSE
}
