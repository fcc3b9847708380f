package dev.noren.ports.form.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.noren.domain.fact.Words;
import dev.noren.ports.form.sheet.Opened.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Whether a workbook stays within bounds once it is unpacked. Looked at before it is read, since a few bytes can claim a
 * cell in a column far out, and unpack to more than there is room for.
 */
final class XlsxBounds {

    static final int MOST_ENTRIES = 1_000;
    static final int MOST_UNPACKED = 50 * 1024 * 1024;

    private static final Words TOO_MANY = new Words("XLSXの中のファイルが多すぎます", "the XLSX holds too many files");
    private static final Words TOO_LARGE =
            new Words("XLSXを展開すると大きすぎます（50 MBまで）", "the XLSX unpacks to more than 50 MB");

    private static final Words TOO_WIDE =
            new Words("XLSXのセルか数式が多すぎます", "the XLSX holds too many cells or formulas, or cells too far out");

    private XlsxBounds() {}

    /** The first bound beyond which it lies; empty where it lies within all. */
    static Optional<Unreadable> beyond(byte[] content) throws IOException {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int entries = 0;
            int unpacked = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    return Optional.of(Unreadable.file(TOO_MANY));
                }
                byte[] bytes = unpacked(zip.getInputStream(entry), MOST_UNPACKED - unpacked + 1);
                unpacked += bytes.length;
                if (unpacked > MOST_UNPACKED) {
                    return Optional.of(Unreadable.file(TOO_LARGE));
                }
                if (isTooWide(bytes)) {
                    return Optional.of(Unreadable.file(TOO_WIDE));
                }
            }
            return Optional.empty();
        }
    }

    private static byte[] unpacked(InputStream entry, int most) throws IOException {
        try (entry) {
            return entry.readNBytes(most);
        }
    }

    /** A worksheet that asks for more work than its length tells; what is no worksheet does not. */
    private static boolean isTooWide(byte[] entry) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(entry));
            return isWorksheet(xml) && new WorksheetBounds(xml).areOverrun();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** The one that the reader uses: what one of them takes, the other takes too. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static boolean isWorksheet(XMLStreamReader xml) {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    return xml.getLocalName().equals("worksheet");
                }
            }
            return false;
        } catch (XMLStreamException picture) {
            return false;
        }
    }
}
