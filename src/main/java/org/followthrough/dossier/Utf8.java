package org.followthrough.dossier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.followthrough.figure.Phrase;

/// Turns bytes into text, and refuses what is not UTF-8 instead of guessing.
public final class Utf8 {

    private Utf8() {}

    /// The text of bytes, without a mark of their order.
    ///
    /// @throws org.followthrough.problem.Refusal.Malformed when they are no UTF-8
    public static String decode(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw malformed(bytes);
        }
    }

    private static RuntimeException malformed(byte[] bytes) {
        var read = new String(bytes, StandardCharsets.UTF_8);
        var at = read.indexOf('\uFFFD'); // what stands for the first bytes that are no character
        var before = read.substring(0, Math.max(0, at));
        return Tree.malformed(
                (int) before.chars().filter(each -> each == '\n').count() + 1,
                before.length() - before.lastIndexOf('\n'),
                Phrase.of("The file is not text in UTF-8"),
                Phrase.of("UTF-8"));
    }
}
