package dev.noren.domain.promotion;

import dev.noren.domain.fact.Word;

/** What is done to promote (MALL24-PR-2, DECK23-BUY-1 to -5, KOL25-OV-2, -OV-3). */
public enum ActivityKind implements Word {
    FEATURE_PAGE,
    NEWSLETTER,
    POST,
    VIDEO,
    LIVE_COMMERCE,
    AD,
    BANNER,
    SEARCH_AD,
    COUPON,
    TASTING_EVENT,
    SHOP_EVENT,
    GROUP_SALE,
    SAMPLE_TRIAL,
    OTHER
}
