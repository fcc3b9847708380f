package dev.noren.adapters.mail;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driving.PaperText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws invoices and credit notes: the template {@code paper.jte} becomes a page, and the page PDF with its font in it.
 * Thread-safe.
 */
public final class PdfPrinter implements Printer {

    /** Beside its licence. */
    static final String FONT_FILE = "font/ipaexg.ttf";

    private static final String FONT = "IPAexGothic";

    static {
        XRLog.setLoggingEnabled(false); // what it says of each page is of no use to whoever reads the log
    }

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Plain);
    private final Issuer issuer;

    public PdfPrinter(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Optional<byte[]> print(PaperText text, Locale language) {
        return Optional.of(drawn(text, page(text, language)));
    }

    /** The page before it is drawn. */
    String page(PaperText text, Locale language) {
        var output = new StringOutput();
        templates.render("paper.jte", new PaperView(text, issuer, Wording.of(language)), output);
        return output.toString();
    }

    private static byte[] drawn(PaperText text, String page) {
        try (var pdf = Loader.loadPDF(first(text, page))) {
            Legible.make(pdf, page);
            return saved(pdf, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** With the glyphs that it takes, and no others: they are known once it is saved. */
    private static byte[] first(PaperText text, String page) throws IOException {
        try (var pdf = new PDDocument()) {
            draw(pdf, page);
            return saved(pdf, text);
        }
    }

    /** As of when it was issued: the library would take the time of day for its dates and its id. */
    private static byte[] saved(PDDocument pdf, PaperText text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        date(pdf, text.issued().at());
        pdf.setDocumentId(text.issued().decision());
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static void draw(PDDocument pdf, String page) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(PdfPrinter::font, FONT);
        builder.withHtmlContent(page, null);
        builder.withProducer("Noren");
        builder.usePDDocument(pdf);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    private static InputStream font() {
        return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream(FONT_FILE), "the font is missing");
    }

    private static void date(PDDocument pdf, Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        pdf.getDocumentInformation().setCreationDate(calendar);
        pdf.getDocumentInformation().setModificationDate(calendar);
    }
}
