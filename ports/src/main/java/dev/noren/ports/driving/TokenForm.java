package dev.noren.ports.driving;

import dev.noren.ports.driven.Token;
import dev.noren.ports.form.Form;
import java.util.LinkedHashMap;

/** A token as it is shown: never with what its bearer sends. */
public final class TokenForm {

    private TokenForm() {}

    /** Its {@code id}, {@code for}, {@code label}, {@code issued}, and where there is one {@code expires}, {@code revoked}. */
    public static Form.Fields write(Token token) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("id", Form.text(token.id()));
        fields.put("for", Form.text(whom(token)));
        fields.put("label", Form.text(token.label()));
        fields.put("issued", Form.text(token.issued().toString()));
        token.expires().ifPresent(end -> fields.put("expires", Form.text(end.toString())));
        token.revoked().ifPresent(end -> fields.put("revoked", Form.text(end.toString())));
        return Form.Fields.of(fields);
    }

    private static String whom(Token token) {
        return switch (token.kind()) {
            case BEARER -> token.by().toString();
            case REHEARSALS -> token.kind().word();
            case CALENDAR -> "calendar of " + token.by();
        };
    }
}
