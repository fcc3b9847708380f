package dev.noren.domain.street;

import dev.noren.domain.life.Mark;

/** What a buyer asks for. */
public enum InquiryKind implements Mark {
    QUOTE,
    MEETING
}
