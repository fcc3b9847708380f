package dev.noren.adapters.http;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Word;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Export;
import dev.noren.ports.form.sheet.SheetKind;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** Lists as files, sent as they are read. One that breaks off has no end: whoever reads it is told. */
final class ExportRoutes {

    static final String PATH = "/v1/exports/{list}";

    private final Desk desk;
    private final HttpSettings settings;

    ExportRoutes(Desk desk, HttpSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void register(Door door) {
        door.get(PATH, this::list, "edition", "format");
    }

    private void list(Exchange exchange) {
        exchange.officeAlone();
        var what = Word.among(Export.values(), exchange.inPath("list"))
                .orElseThrow(() -> TroubleException.of(Trouble.NOT_FOUND));
        var edition = exchange.parameter("edition");
        if (edition.filter(id -> !EditionRoutes.isThere(desk, id)).isPresent()) {
            throw TroubleException.unreadable("edition", Flaw.NOT_FOUND);
        }
        var kind = exchange.parameter("format").map(ExportRoutes::kind).orElse(SheetKind.CSV);
        // waited for here: rows are not written by the thread that lets time pass
        Patience.with(desk.passTime(), settings.idle()).join();
        send(exchange.context(), what, edition, kind, exchange.language());
    }

    private static SheetKind kind(String said) {
        for (var kind : SheetKind.values()) {
            if (kind.ending().equals("." + said)) {
                return kind;
            }
        }
        throw TroubleException.unreadable("format", Flaw.NOT_ONE_OF);
    }

    private void send(Context context, Export what, Optional<String> edition, SheetKind kind, Locale language) {
        context.status(200)
                .contentType(kind.mediaType())
                .header("Content-Language", language.toLanguageTag())
                .header("Content-Disposition", "attachment; filename=\"" + what.word() + kind.ending() + "\"")
                .header("Cache-Control", "no-store");
        try (var rows = kind.to(context.outputStream(), what.title().in(language))) {
            desk.exports().write(what, edition, language, rows);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
