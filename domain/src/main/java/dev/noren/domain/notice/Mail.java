package dev.noren.domain.notice;

import dev.noren.domain.fact.Word;

/** The mails by name (section 7). */
public enum Mail implements Word {
    INQUIRY_RELAYED,
    INQUIRY_ENDED,
    UNWANTED_COUNTRY,
    MALL_INVITATION,
    OPTION_APPROVED,
    OPTION_REJECTED,
    OPTION_REMINDER,
    PAYMENT_REMINDER,
    OPTION_LAPSED,
    PAYMENT_CONFIRMED,
    REPORT_DELIVERED,
    CANCELLED,
    EXCLUDED,
    CALLED_OFF,
    TERMS_CHANGED
}
