package dev.noren.domain.clause;

/** The five source documents. */
public enum Document {
    MALL24("JAPAN MALL, fiscal year 2024", "2024年度 JAPAN MALL"),
    DECK23("Lecture on overseas EC and the EC programmes, fiscal year 2023", "海外EC講演資料（2023年度のEC関連事業）"),
    KOL25("China consumer promotion by KOL/KOC and group buying, fiscal year 2025", "中国消費者向け販促（KOL/KOC・共同購入）2025年度"),
    LINKNEW("JAPAN LINKAGE, new exhibitors", "JAPAN LINKAGE 新規出展支援 よくある質問"),
    LINKACT("JAPAN LINKAGE, current exhibitors", "JAPAN LINKAGE 活用支援 よくある質問");

    private final String en;
    private final String ja;

    Document(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    public String en() {
        return en;
    }

    public String ja() {
        return ja;
    }
}
