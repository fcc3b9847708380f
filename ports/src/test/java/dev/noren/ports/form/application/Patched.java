package dev.noren.ports.form.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A workbook whose parts are changed, as other programs would have written them. */
final class Patched {

    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]{3,5});");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Patched(byte[] workbook) {
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** The text of a part, with the letters that it writes as numbers. */
    String part(String name) {
        var text = new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        return NUMBERED.matcher(text).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    /** The text of a sheet, by its number from 1. */
    String sheet(int number) {
        return part(name(number));
    }

    private static String name(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    Patched change(String part, UnaryOperator<String> change) {
        parts.put(part, change.apply(part(part)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts another cell in the place of one: {@code cell(2, "C13", "<c r=\\"C13\\"><v>5</v></c>")}. */
    Patched cell(int sheet, String cell, String xml) {
        var there = Pattern.compile("<c r=\"" + cell + "\"[^>]*?(?:/>|>.*?</c>)");
        return change(name(sheet), text -> {
            if (!there.matcher(text).find()) {
                throw new AssertionError("no cell " + cell);
            }
            return there.matcher(text).replaceFirst(Matcher.quoteReplacement(xml));
        });
    }

    byte[] file() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
