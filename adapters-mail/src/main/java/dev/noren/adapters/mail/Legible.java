package dev.noren.adapters.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes a drawn page read as it was written. A font may draw two characters with one glyph, such as the character for "go" and
 * the radical that looks like it; the library names the glyph by the lower of the two, so that nobody finds a word who looks
 * for it. Here each glyph is named by the character for which it was drawn.
 */
final class Legible {

    private static final int MOST_AT_ONCE = 100;

    /** Read once, and from then on by any thread. */
    private static final CmapLookup GLYPHS = glyphs();

    private Legible() {}

    private static CmapLookup glyphs() {
        try (var file = Objects.requireNonNull(Legible.class.getResourceAsStream(PdfPrinter.FONT_FILE))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the font can draw a character. */
    static boolean isKnown(int character) {
        return GLYPHS.getGlyphId(character) != 0;
    }

    /** Names the glyphs of a document that was drawn from a page. */
    static void make(PDDocument pdf, String page) throws IOException {
        var names = names(page).getBytes(StandardCharsets.US_ASCII);
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        for (var sheet : pdf.getPages()) {
            for (var font : sheet.getResources().getFontNames()) {
                var dictionary = sheet.getResources().getFont(font).getCOSObject();
                if (seen.add(dictionary)) {
                    var stream = new PDStream(pdf);
                    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        out.write(names);
                    }
                    dictionary.setItem(COSName.TO_UNICODE, stream);
                }
            }
        }
    }

    /** By glyph, the characters of a page; of two with one glyph the later one, since radicals come before characters. */
    private static String names(String page) {
        var byGlyph = new TreeMap<Integer, Integer>();
        // what stands in the page as an entity, and the numbers of the sheets, are ASCII
        IntStream.concat(page.codePoints(), IntStream.range(' ', 127))
                .distinct()
                .sorted()
                .forEach(character -> byGlyph.put(GLYPHS.getGlyphId(character), character));
        byGlyph.remove(0);
        var entries = List.copyOf(byGlyph.entrySet());
        var names = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int first = 0; first < entries.size(); first += MOST_AT_ONCE) {
            var some = entries.subList(first, Math.min(entries.size(), first + MOST_AT_ONCE));
            names.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> names.append(name(entry)));
            names.append("endbfchar\n");
        }
        return names.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString();
    }

    private static String name(Map.Entry<Integer, Integer> entry) {
        var character = Character.toString(entry.getValue()).getBytes(StandardCharsets.UTF_16BE);
        var hex = HexFormat.of().withUpperCase();
        return "<" + hex.toHexDigits(entry.getKey().shortValue()) + "> <" + hex.formatHex(character) + ">\n";
    }
}
