package dev.noren.adapters.sqlite;

import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driven.Token.Kind;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;

/** A token as a tree, without its id. */
final class TokenForm {

    private TokenForm() {}

    static Form.Fields write(Token token) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("version", Form.whole(2));
        fields.put("hash", Form.text(token.hash()));
        fields.put("role", Form.text(token.by().role().word()));
        fields.put("name", Form.text(token.by().name()));
        fields.put("kind", Form.text(token.kind().word()));
        fields.put("label", Form.text(token.label()));
        fields.put("issued", Form.text(token.issued().toString()));
        token.expires().ifPresent(end -> fields.put("expires", Form.text(end.toString())));
        token.revoked().ifPresent(end -> fields.put("revoked", Form.text(end.toString())));
        return Form.Fields.of(fields);
    }

    static Token read(String id, Form.Fields tree) {
        return new Token(
                id,
                text(tree, "hash").orElseThrow(),
                new Actor(
                        Word.of(Role.values(), text(tree, "role").orElseThrow()),
                        text(tree, "name").orElseThrow()),
                kind(tree),
                text(tree, "label").orElseThrow(),
                Instant.parse(text(tree, "issued").orElseThrow()),
                text(tree, "expires").map(Instant::parse),
                text(tree, "revoked").map(Instant::parse));
    }

    /** The first version knew no calendars. */
    private static Kind kind(Form.Fields tree) {
        return tree.get("rehearsal")
                .map(form -> ((Form.Flag) form).value() ? Kind.REHEARSALS : Kind.BEARER)
                .orElseGet(() -> Word.of(Kind.values(), text(tree, "kind").orElseThrow()));
    }

    private static Optional<String> text(Form.Fields tree, String name) {
        return tree.get(name).map(form -> ((Form.Text) form).value());
    }
}
