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
    APPLICATION_RECEIVED,
    RESULT_ADOPTED,
    RESULT_REJECTED,
    CONTRACT_CONCLUDED,
    TERM_ENDING,
    REPORT_DUE,
    CANCELLED,
    EXCLUDED,
    CALLED_OFF,
    TERMS_CHANGED,
    CORRECTION
}
