package dev.noren.domain.fact;

import java.util.Locale;

/** What can be wrong with something that came from outside. */
public enum Flaw implements Word {
    REQUIRED("is required", "必須です"),
    UNKNOWN_FIELD("is not known here", "ここでは使えない項目です"),
    NOT_A_TEXT("must be a text", "文字列にしてください"),
    EMPTY("must not be empty", "空にはできません"),
    TOO_LONG("is too long", "長すぎます"),
    NOT_A_NAME("must be a name of letters, digits, '.', '_' or '-'", "英数字と . _ - からなる名前にしてください"),
    NOT_A_WHOLE_NUMBER("must be a whole number", "整数にしてください"),
    OUT_OF_RANGE("is out of range", "範囲外の値です"),
    NOT_A_FLAG("must be true or false", "true か false にしてください"),
    NOT_A_DATE("must be a date that exists, as 2024-09-20", "実在する日付（例 2024-09-20）にしてください"),
    NOT_AN_INSTANT(
            "must be an instant with its offset, as 2024-09-02T09:00:00+09:00",
            "時差つきの日時（例 2024-09-02T09:00:00+09:00）にしてください"),
    NOT_A_MONTH("must be a month, as 2023-07", "年月（例 2023-07）にしてください"),
    NOT_ONE_OF("is none of the words known here", "決められた語のどれでもありません"),
    NOT_A_LIST("must be a list", "一覧にしてください"),
    NOT_A_MAP("must be a map of named values", "名前つきの値の組にしてください"),
    NOT_A_COUNTRY("must be an ISO 3166 country code", "ISO 3166の国コードにしてください"),
    NOT_A_CURRENCY("must be an ISO 4217 currency code", "ISO 4217の通貨コードにしてください"),
    NOT_A_CLAUSE("is no clause of the catalogue", "条項一覧にない条項です"),
    NOT_A_PREFECTURE("must be a prefecture of Japan, as Kochi", "日本の都道府県（例 Kochi）にしてください"),
    NOT_A_ZONE("must be a time zone, as Asia/Tokyo", "時間帯（例 Asia/Tokyo）にしてください"),
    NOT_FOUND("does not exist", "存在しません"),
    NOT_YOURS("does not exist for this company", "この企業のものとしては存在しません"),
    NAMED_TWICE("is named twice", "重複しています"),
    NOT_IN_THE_PARTICIPATION("is not in this participation", "この参加に含まれていません"),
    NOT_OFFERED("is not among the buyer's offers", "バイヤーの提供するオプションにありません"),
    IN_THE_FUTURE("lies after today", "本日より後の日付です"),
    NOT_YET_OVER("is not over yet", "まだ終わっていません"),
    NOT_AUTHORISED("is not authorised to agree for the company", "企業を代表して同意する権限がありません"),
    NOT_WAIVABLE("cannot be waived", "免除できない条項です"),
    NOT_THE_NEWEST("is not the newest version", "最新の版ではありません"),
    NOT_THE_NEXT("is not the next version", "次の版番号ではありません"),
    ABOVE_WHAT_WAS_RECEIVED("is above what was received", "受領額を超えています"),
    ABOVE_WHAT_IS_TO_BE_RETURNED("is above what was granted or is unapplied", "返還を認めた額と未充当額を超えています"),
    NOT_LATER("is not later than the last day so far", "現在の期限より後の日付ではありません"),
    ABOVE_THE_PRICE("is above the price", "価格を超えています"),
    BEFORE_ITS_START("lies before its start", "開始より前です"),
    OUT_OF_ORDER("is out of order with the date before it", "日付の順序が正しくありません"),
    OUTSIDE_THE_RUN("lies outside the edition's run", "実施期間の外です"),
    NOT_A_PROGRAMME("is no programme known here", "知られていない事業です"),
    NOT_A_RULE_SET("is no rule set of that programme", "その事業にない規則の組です"),
    NOT_TO_DECLARE("is not a clause that asks for a declaration", "宣言を求める条項ではありません"),
    NOT_MADE_IN_JAPAN("contradicts a prefecture of Japan", "日本の都道府県と矛盾します"),
    NOT_A_CORPORATE_NUMBER("must have 13 digits with the right check digit", "検査数字の合う13桁にしてください"),
    NOT_AS_IT_STANDS("does not stand so that this could be done", "は現在の状態ではできません"),
    ERASED("has been erased", "は消去されています"),
    NOT_FINISHED("is not finished", "は終了していません"),
    NOT_SETTLED("has money that is not settled", "には精算の済んでいない金銭があります"),
    NAMES_A_PERSON("must not name whom it is about", "に対象となる方の名前や宛先を書くことはできません"),
    TAKEN("is taken already", "既に使われています"),
    SENT_BEFORE("came before with another request", "別の内容の要求で使われています");

    private final String en;
    private final String ja;

    Flaw(String en, String ja) {
        this.en = en;
        this.ja = ja;
    }

    /** The reason, to be put behind the field's name; in Japanese for {@link Locale#JAPANESE}, otherwise in English. */
    public String says(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }
}
