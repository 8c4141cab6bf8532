package org.calque.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.calque.check.Finding;
import org.calque.text.Span;

/**
 * Recognises a finding after its document was edited elsewhere: the first 16 hexadecimal digits of the SHA-256 of check
 * id, passage and neighbouring words, case-folded, compatibility-normalised and with white space folded. It holds no
 * offset, line, file name or ordinal; two equal findings of a document have equal fingerprints and count as two.
 */
final class Fingerprint {

    /** How much text on either side is looked at for neighbouring words, in UTF-16 code units. */
    private static final int NEIGHBOURHOOD = 24;

    private Fingerprint() {}

    static String of(Finding finding, String text) {
        Span span = finding.span();
        String before = text.substring(Math.max(0, span.start() - NEIGHBOURHOOD), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + NEIGHBOURHOOD));
        String key = finding.check()
                + '\n'
                + wordsBefore(normalize(before))
                + '\n'
                + normalize(span.of(text))
                + '\n'
                + wordsAfter(normalize(after));
        return HexFormat.of().formatHex(sha256(key), 0, 8);
    }

    /** Without the word that the cut may have damaged. */
    private static String wordsBefore(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? "" : text.substring(space + 1).trim();
    }

    private static String wordsAfter(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0 ? "" : text.substring(0, space).trim();
    }

    private static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
