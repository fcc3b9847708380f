package dev.noren.ports.desk.edition;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Misread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts harmless values in the place of what could not be read in an edition file, so that the rest can be looked at for
 * contradictions: every fault is told at once, those that an unreadable neighbour would hide too. What is mended is never
 * published.
 */
final class Mending {

    private static final Pattern DECLARED = Pattern.compile("declare\\[\\d+]");
    private static final Pattern LAST = Pattern.compile("(?:(.*)\\.)?([^.\\[]+)(?:\\[\\d+])?");

    /** By the name of the field: values that contradict nothing. */
    private static final Map<String, Form> HARMLESS = Map.of(
            "pricePerProduct", Form.whole(FactType.MOST),
            "smeDiscountPerProduct", Form.whole(0),
            "payWithinDays", Form.whole(0),
            "confirmWithinDays", Form.whole(0),
            "dataGiven", Form.items(List.of()),
            "registerBy", Form.text("1900-01-01"),
            "fee", Form.fields(Map.of("amount", 0, "currency", "JPY")),
            "amount", Form.whole(0),
            "currency", Form.text("JPY"));

    private Mending() {}

    static Form mended(Form file, List<Misread> faults) {
        var mended = file;
        for (var fault : faults) {
            mended = mended(mended, fault.problem().field(), fault.problem().flaw());
        }
        return mended;
    }

    private static Form mended(Form file, String path, Flaw flaw) {
        if (flaw == Flaw.UNKNOWN_FIELD) {
            return file.replaced(path, Optional.empty());
        }
        // any clause will do: what is said of it here is said already
        var value = DECLARED.matcher(path).matches() ? Optional.of(Form.text("MALL24-EXP-6")) : harmless(file, path);
        return value.isPresent() ? file.replaced(path, value) : file;
    }

    private static Optional<Form> harmless(Form file, String path) {
        var last = LAST.matcher(path);
        if (!last.matches()) {
            return Optional.empty();
        }
        var around = Optional.ofNullable(last.group(1)).orElse("");
        return switch (last.group(2)) {
            case "option" -> Optional.of(Form.text("unread-" + Integer.toHexString(path.hashCode())));
            case "chooseBy" -> file.at(partner(around) + ".registerBy");
            case "from" -> file.at(around + ".to");
            case "to" -> file.at(around + ".from");
            case String name -> Optional.ofNullable(HARMLESS.get(name));
        };
    }

    /** The path of the partner whose offer it is. */
    private static String partner(String offer) {
        int offers = offer.lastIndexOf(".offers[");
        return offers < 0 ? offer : offer.substring(0, offers);
    }
}
