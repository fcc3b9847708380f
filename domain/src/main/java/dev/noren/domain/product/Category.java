package dev.noren.domain.product;

import dev.noren.domain.fact.Word;

/** What sort of goods a product is. */
public enum Category implements Word {
    FOOD,
    ALCOHOL,
    DAILY_GOODS,
    HOUSEHOLD,
    COSMETICS,
    STATIONERY,
    CHARACTER_GOODS,
    FASHION,
    BEAUTY_HEALTH,
    KITCHEN,
    HOME,
    OFFICE,
    SPORTS_OUTDOOR,
    HOBBY,
    BABY,
    INDUSTRIAL,
    MEDICAL,
    OTHER
}
