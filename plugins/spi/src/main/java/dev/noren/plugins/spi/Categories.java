package dev.noren.plugins.spi;

import java.util.Set;

/** The words for categories of products. */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public final class Categories {

    public static final String FOOD = "food";
    public static final String ALCOHOL = "alcohol";
    public static final String DAILY_GOODS = "daily-goods";
    public static final String HOUSEHOLD = "household";
    public static final String COSMETICS = "cosmetics";
    public static final String STATIONERY = "stationery";
    public static final String CHARACTER_GOODS = "character-goods";
    public static final String FASHION = "fashion";
    public static final String BEAUTY_HEALTH = "beauty-health";
    public static final String KITCHEN = "kitchen";
    public static final String HOME = "home";
    public static final String OFFICE = "office";
    public static final String SPORTS_OUTDOOR = "sports-outdoor";
    public static final String HOBBY = "hobby";
    public static final String BABY = "baby";
    public static final String INDUSTRIAL = "industrial";
    public static final String MEDICAL = "medical";
    public static final String OTHER = "other";

    /** All of them. */
    public static final Set<String> ALL = Set.of(
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
            OTHER);

    private Categories() {}
}
