package dev.noren.domain.money;

import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;

/** Why less of an invoice stands than before, as its credit note tells it: never whose fault, and never why. */
public enum Lowering implements Word {
    LAPSED(new Words("支払期限までに入金が確認できなかったことによる失効", "lapsed, since payment was not confirmed by the due date")),
    TAKEN_BACK(new Words("請求の取消し", "the invoice was taken back")),
    RETURNED(new Words("返金", "refund")),
    WITHDRAWN(new Words("参加の辞退", "withdrawal")),
    EXCLUDED(new Words("参加の取消し", "exclusion")),
    CALLED_OFF(new Words("事業の中止", "calling off")),
    CORRECTED(new Words("記録の訂正", "correction of the records"));

    private final Words words;

    Lowering(Words words) {
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** Why a command lowers an invoice. */
    public static Lowering by(String command) {
        return switch (command) {
            case "lapse" -> LAPSED;
            case "undo" -> TAKEN_BACK;
            case "grant-refund" -> RETURNED;
            case "withdraw", "cancel", "cancel-option" -> WITHDRAWN;
            case "exclude", "remove-product", "record-late-delivery" -> EXCLUDED;
            case "call-off" -> CALLED_OFF;
            default -> CORRECTED;
        };
    }
}
