package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.ports.form.Place;
import dev.noren.ports.form.UnreadableException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A request that is answered by a problem before the kernel is asked. */
final class TroubleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;
    private final transient Optional<String> field;
    private final transient Function<Locale, String> detail;

    private TroubleException(Trouble trouble, Optional<String> field, Function<Locale, String> detail) {
        super(trouble.word(), null, false, false);
        this.trouble = trouble;
        this.field = field;
        this.detail = detail;
    }

    static TroubleException of(Trouble trouble) {
        return new TroubleException(trouble, Optional.empty(), trouble::says);
    }

    /** No decision of that number, or none of which whoever asks may be told. */
    static TroubleException noDecision() {
        return new TroubleException(
                Trouble.NOT_FOUND,
                Optional.empty(),
                language -> Trouble.isJapanese(language)
                        ? "その番号の決定はないか、このトークンでは説明できません。"
                        : "There is no such decision, or none that this token may be told of.");
    }

    /** A header or parameter that cannot be used. */
    static TroubleException unreadable(String field, Flaw flaw) {
        return new TroubleException(
                Trouble.UNREADABLE, Optional.of(field), language -> field + " " + flaw.says(language));
    }

    /** A body that is no JSON, with the place of its first fault. */
    static TroubleException noJson(UnreadableException faulty) {
        var fault = faulty.faults().getFirst();
        return new TroubleException(
                Trouble.UNREADABLE,
                Optional.empty(),
                language -> Trouble.UNREADABLE.says(language) + " " + says(fault, language));
    }

    private static String says(UnreadableException.Fault fault, Locale language) {
        if (!Trouble.isJapanese(language)) {
            return fault.toString();
        }
        var place = fault.place();
        return "本文をJSONとして読み取れません"
                + (place.equals(Place.NOWHERE) ? "。" : "（" + place.line() + "行" + place.column() + "列）。");
    }

    /** A body that cannot be used, with the place of every fault. */
    static TroubleException unreadable(UnreadableException faulty) {
        var faults = List.copyOf(faulty.faults());
        return new TroubleException(
                Trouble.UNREADABLE,
                Optional.empty(),
                language -> Trouble.UNREADABLE.says(language) + " "
                        + String.join(
                                "; ", faults.stream().map(Object::toString).toList()));
    }

    Trouble trouble() {
        return trouble;
    }

    Optional<String> field() {
        return field;
    }

    String says(Locale language) {
        return detail.apply(language);
    }
}
