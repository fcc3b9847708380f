package dev.noren.ports.driving;

import dev.noren.domain.fact.Word;
import java.util.List;

/** A column of a bank's statement, and what Japanese banks and others write above it. */
public enum BankColumn implements Word {
    /** The day of the payment. */
    DATE(
            "取引日",
            "お取引日",
            "取引日付",
            "日付",
            "年月日",
            "お取扱日",
            "取扱日付",
            "入金日",
            "勘定日",
            "date",
            "received on",
            "booking date",
            "transaction date"),
    /** What came in. */
    AMOUNT(
            "入金",
            "入金額",
            "入金金額",
            "お預入れ",
            "お預入れ額",
            "お預入額",
            "お預入金額",
            "お預け入れ",
            "お預り金額",
            "お預かり金額",
            "預り金額",
            "預入金額",
            "受入金額",
            "取引金額",
            "金額",
            "amount",
            "deposit",
            "deposits",
            "credit",
            "paid in"),
    /** What went out; no line of which is a payment. */
    WITHDRAWAL(
            "出金",
            "出金額",
            "出金金額",
            "お引出し",
            "お引出し額",
            "お引出額",
            "お引出金額",
            "お支払金額",
            "支払金額",
            "引出金額",
            "払出金額",
            "withdrawal",
            "withdrawals",
            "debit",
            "paid out"),
    /** Where the amounts of both stand in one column: 入 or 1 for what came in, 出, 払 or 2 for what went out. */
    DIRECTION("入払区分", "入出金区分", "入出区分", "direction"),
    /** By whom, often in half-width kana. */
    PAYER("振込依頼人名", "振込依頼人", "ご依頼人名", "依頼人名", "振込人名", "振込人", "お名前", "payer", "payer name", "from"),
    /** What else is said of it; may stand in several columns. */
    REMARK("摘要", "摘要内容", "お取扱内容", "お取り扱い内容", "取引内容", "取引名", "内容", "備考", "メモ", "edi情報", "remark", "description", "memo"),
    /** The bank's own number of the payment. */
    REFERENCE("照会番号", "取引番号", "reference"),
    /** Which of the office's accounts. */
    ACCOUNT("口座番号", "account"),
    /** Yen unless said. */
    CURRENCY("通貨", "通貨コード", "currency"),
    /** To which case a person has put it. */
    CASE("ケース", "case"),
    /** By which a line is known again: written by Noren, into the lines that are left for a person. */
    KEY("key");

    private final List<String> known;

    BankColumn(String... known) {
        this.known = List.of(known);
    }

    /** What is known to be written above it. */
    public List<String> known() {
        return known;
    }
}
