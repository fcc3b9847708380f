package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes as text.
 *
 * @param broken the places in the text that stand for bytes which are none in the charset; as many as are told
 */
record Decoded(String text, List<Broken> broken) {

    private static final char REPLACEMENT = '\uFFFD';

    /** A byte that is none, or the first of several, and where in the text it stood. */
    record Broken(int at, Words says) {}

    /** In that charset, unless a byte order mark says another. */
    static Decoded of(byte[] bytes, Charset charset) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        boolean marked = charset.name().equals("GB18030") && begins(bytes, 0x84, 0x31, 0x95, 0x33);
        return decoded(bytes, marked ? 4 : 0, charset);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decoded(byte[] bytes, int from, Charset charset) {
        var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out = CharBuffer.allocate((int) (in.remaining() * (double) decoder.maxCharsPerByte()) + bytes.length + 1);
        var broken = new ArrayList<Broken>();
        for (var result = decode(decoder, in, out); result.isError(); result = decode(decoder, in, out)) {
            int length = Math.max(1, Math.min(result.length(), in.remaining()));
            if (broken.size() < Grid.MOST_FAULTS) {
                broken.add(new Broken(out.position(), says(in, length, charset)));
            }
            in.position(in.position() + length);
            out.put(REPLACEMENT);
        }
        decoder.flush(out);
        return new Decoded(out.flip().toString(), broken);
    }

    private static CoderResult decode(CharsetDecoder decoder, ByteBuffer in, CharBuffer out) {
        return decoder.decode(in, out, true);
    }

    private static Words says(ByteBuffer in, int length, Charset charset) {
        var bytes = new byte[Math.min(length, 4)];
        in.duplicate().get(bytes);
        var hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
        return new Words(
                "文字コード" + charset.name() + "にないバイト（" + hex + "）です",
                "bytes that are no character in " + charset.name() + ": " + hex);
    }
}
