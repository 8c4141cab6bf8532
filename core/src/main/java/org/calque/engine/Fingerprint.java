package org.calque.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.calque.check.Finding;
import org.calque.text.Block;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * Recognises a finding after its document was edited elsewhere: 16 hexadecimal digits of SHA-256 hashes of check id,
 * passage and neighbouring words of the same block, case-folded, compatibility-normalised and with white space folded.
 * They hold no offset, line, file name or ordinal; two equal findings of a document have equal fingerprints and count as
 * two.
 *
 * <p>The first 6 digits stand for check and passage, the next 5 for these with the words before, the last 5 for these
 * with the words behind. So a passage whose neighbour on one side was edited still has {@linkplain #halves one half} of
 * its fingerprint.
 */
final class Fingerprint {

    /** How many words on either side are looked at. */
    private static final int NEIGHBOURS = 3;

    /** How far away they may be, in UTF-16 code units: more than three words take, but for strings without a space. */
    private static final int REACH = 100;

    /** A passage of so many words is hardly there twice by chance. */
    private static final int LONG_PASSAGE = 5;

    private static final int CORE = 6;
    private static final int SIDE = 5;

    private Fingerprint() {}

    static String of(Finding finding, Document document) {
        String key = key(finding, document);
        String before = key + "\n<" + wordsBefore(finding.span(), document);
        String after = key + "\n>" + wordsAfter(finding.span(), document);
        return digits(key, CORE) + digits(before, SIDE) + digits(after, SIDE);
    }

    /** What is left of a fingerprint when the words behind the passage are edited, and when those before it are. */
    static List<String> halves(String fingerprint) {
        String core = fingerprint.substring(0, CORE);
        return List.of(
                core + '<' + fingerprint.substring(CORE, CORE + SIDE), core + '>' + fingerprint.substring(CORE + SIDE));
    }

    /** Those halves of a finding's fingerprint that tell it from others: by two neighbouring words, or by a long passage. */
    static List<String> tellingHalves(Finding finding, Document document) {
        List<String> halves = halves(of(finding, document));
        boolean isLong = words(finding.span().of(document.text())).length >= LONG_PASSAGE;
        List<String> telling = new ArrayList<>();
        if (isLong || wordsBefore(finding.span(), document).contains(" ")) {
            telling.add(halves.get(0));
        }
        if (isLong || wordsAfter(finding.span(), document).contains(" ")) {
            telling.add(halves.get(1));
        }
        return telling;
    }

    private static String key(Finding finding, Document document) {
        return finding.check() + '\n' + normalize(finding.span().of(document.text()));
    }

    private static String wordsBefore(Span span, Document document) {
        int least = blockAt(document, span.start()).start();
        int from = Math.max(least, span.start() - REACH);
        String[] words = words(document.text().substring(from, span.start()));
        return String.join(" ", Arrays.copyOfRange(words, Math.max(0, words.length - NEIGHBOURS), words.length));
    }

    private static String wordsAfter(Span span, Document document) {
        int most = blockAt(document, span.end() - 1).end();
        int to = Math.min(most, span.end() + REACH);
        String[] words = words(document.text().substring(span.end(), to));
        return String.join(" ", Arrays.copyOf(words, Math.min(NEIGHBOURS, words.length)));
    }

    private static String[] words(String text) {
        String words = normalize(text).strip();
        return words.isEmpty() ? new String[0] : words.split(" ");
    }

    /** The span of the block that an offset lies in; only the offset itself if it lies in none. */
    private static Span blockAt(Document document, int offset) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (span.end() <= offset) {
                low = middle + 1;
            } else if (span.start() > offset) {
                high = middle - 1;
            } else {
                return span;
            }
        }
        return new Span(offset, offset + 1);
    }

    private static String normalize(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }

    private static String digits(String key, int count) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4).substring(0, count);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
