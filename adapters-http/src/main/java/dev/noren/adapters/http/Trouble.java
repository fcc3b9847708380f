package dev.noren.adapters.http;

import dev.noren.domain.fact.Word;
import java.util.Locale;

/** What can be wrong with a request before the kernel is asked, by the {@code code} that its problem carries. */
enum Trouble implements Word {
    UNREADABLE(400, "The request cannot be read.", "要求を読み取れません。"),
    UNAUTHORISED(401, "A valid token is needed.", "有効なトークンが必要です。"),
    NOT_ALLOWED(403, "This token may not do this.", "このトークンではできません。"),
    NOT_FOUND(404, "There is no such thing.", "見つかりません。"),
    NO_FORM(404, "This edition has no application form.", "この募集回に申込用紙はありません。"),
    NO_SUCH_METHOD(405, "This method is not known here.", "このメソッドは使えません。"),
    TOO_MANY(409, "There are too many already; take one out of use first.", "数が多すぎます。先に使わないものを取り消してください。"),
    TOO_SLOW(408, "The request took too long.", "要求に時間がかかりすぎました。"),
    TOO_LARGE(413, "The body is too large.", "本文が大きすぎます。"),
    NOT_JSON(415, "The body must be application/json.", "本文は application/json にしてください。"),
    NOT_CSV(415, "The body must be text/csv.", "本文は text/csv にしてください。"),
    NOT_XLSX(415, "The body must be an XLSX file.", "本文は XLSX のファイルにしてください。"),
    HEADERS_TOO_LARGE(431, "The header is too large.", "ヘッダーが大きすぎます。"),
    BUG(500, "The server failed; this is a bug.", "サーバーで障害が起きました。"),
    NO_ISSUER(
            409,
            "Nobody said in whose name it is issued: the server needs --issuer-name and --issuer-address.",
            "発行者が設定されていません。サーバーに --issuer-name と --issuer-address が必要です。"),
    BUSY(503, "Too much waits already; try again.", "混み合っています。しばらくしてからもう一度お試しください。"),
    LATE(
            503,
            "There is no answer yet. It may be done all the same: send it again with the same Idempotency-Key.",
            "まだ回答がありません。実行された可能性があります。同じ Idempotency-Key でもう一度送ってください。"),
    UNAVAILABLE(503, "The store cannot be used at present.", "現在、保存先を使えません。");

    private final int status;
    private final String en;
    private final String ja;

    Trouble(int status, String en, String ja) {
        this.status = status;
        this.en = en;
        this.ja = ja;
    }

    int status() {
        return status;
    }

    String says(Locale language) {
        return isJapanese(language) ? ja : en;
    }

    static boolean isJapanese(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
