package dev.noren.domain.agenda;

import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;

/** As what something has its day. */
public enum Occasion implements Word {
    REGISTER_BY("参加登録の締切", "Last day to register"),
    CHOOSE_BY("有料オプションの申込締切", "Last day to choose the paid option"),
    PAY_BY("支払期限", "Last day to pay"),
    HAND_IN_BY("資料の提出期限", "Last day to hand in"),
    SCREEN_BY("審査結果の登録期限", "Last day to record the screening"),
    REPORT_FROM("プロモーション報告の提出", "Report on the promotion to be delivered"),
    SALES_DATA_BY("販売データの提出期限", "Last day to submit the sales data"),
    RESULT_EXPECTED("審査結果の予定日", "Result to be expected around this day"),
    CASE_REPORT_FROM("案件報告書の提出", "Case report to be submitted"),
    TERM_ENDS("出展期間の最終日", "Last day of the exhibit"),
    EDITION_ENDS("事業の最終日", "Last day of the programme"),
    PROMOTION("プロモーション期間", "Promotion", true),
    ACTIVITY("プロモーション", "Promotion", true),
    MEETING("商談", "Meeting", true);

    private final Words called;
    private final boolean happening;

    Occasion(String ja, String en) {
        this(ja, en, false);
    }

    Occasion(String ja, String en, boolean happening) {
        this.called = new Words(ja, en);
        this.happening = happening;
    }

    /** What people call it. */
    public Words called() {
        return called;
    }

    /** Whether it is something that happens, and stays true once it did; anything else somebody waits for. */
    public boolean happens() {
        return happening;
    }
}
