package org.calque.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes text of unknown encoding: by its byte order mark; as UTF-8 if it is valid UTF-8; by what HTML or XML declares;
 * then by ICU's statistics.
 */
final class TextDecoder {

    /** How far into a page the HTML standard looks for a declared encoding, in bytes. */
    private static final int DECLARATION_BYTES = 1024;

    /** Text has hardly a control character; of random bytes a tenth are. */
    private static final double MAX_CONTROLS = 0.02;

    /** Statistics are no surer for more bytes than this. */
    private static final int SAMPLE_BYTES = 256 * 1024;

    /** Below this confidence, of 100, ICU's guess is worse than the encoding that is most common for English. */
    private static final int LEAST_CONFIDENCE = 20;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"
                    + "|<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What ICU finds among these is believed; its other encodings are right-to-left forms, EBCDIC and the like. */
    private static final Set<String> BELIEVED = Set.of(
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-7",
            "ISO-8859-9",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "KOI8-R",
            "GB18030",
            "Big5",
            "Shift_JIS",
            "EUC-JP",
            "EUC-KR",
            "ISO-2022-JP");

    private TextDecoder() {}

    static String decode(byte[] content, FileFormat format) {
        return encoding(content, format).decode(content);
    }

    static Encoding encoding(byte[] content, FileFormat format) {
        return byteOrderMark(content).orElseGet(() -> new Encoding(withoutMark(content, format), 0));
    }

    private static Charset withoutMark(byte[] content, FileFormat format) {
        return isValid(content, StandardCharsets.UTF_8)
                ? StandardCharsets.UTF_8
                : declared(content, format).orElseGet(() -> guess(content, format));
    }

    /** The first characters, enough to tell a page from prose. */
    static String decodeStart(byte[] content) {
        byte[] start = Arrays.copyOf(content, Math.min(content.length, 4 * DECLARATION_BYTES));
        return byteOrderMark(start)
                .map(encoding -> encoding.decode(start))
                .orElseGet(() -> new String(start, StandardCharsets.UTF_8));
    }

    /** Whether decoded bytes were no text: too many control characters or malformed sequences. */
    static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
            if (control || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == '\uFFFD') {
                controls++;
            }
        }
        return controls > 4 && controls > MAX_CONTROLS * text.length();
    }

    /**
     * How the text of a file is encoded.
     *
     * @param skipped the length of its byte order mark; 0 if it has none
     */
    record Encoding(Charset charset, int skipped) {

        String decode(byte[] content) {
            return new String(content, skipped, content.length - skipped, charset);
        }
    }

    private static Optional<Encoding> byteOrderMark(byte[] content) {
        if (begins(content, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(content, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32LE"), 4));
        }
        if (begins(content, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(Charset.forName("UTF-32BE"), 4));
        }
        if (begins(content, 0xFF, 0xFE)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(content, 0xFE, 0xFF)) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        return zeroBytes(content);
    }

    /** UTF-16 without a mark: in English text nearly every other byte is zero. */
    private static Optional<Encoding> zeroBytes(byte[] content) {
        int length = Math.min(content.length, 4 * DECLARATION_BYTES) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int half = length / 2;
        if (half == 0 || zeros[0] + zeros[1] < 0.7 * half) {
            return Optional.empty();
        }
        if (zeros[0] < 0.05 * half) {
            return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0));
        }
        return zeros[1] < 0.05 * half ? Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0)) : Optional.empty();
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isValid(byte[] content, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * The encoding that a page declares, if its bytes are valid in it or it says UTF-8: bytes that are not valid UTF-8
     * in a page that says so are damage to be seen, unless nothing else in it is UTF-8.
     */
    private static Optional<Charset> declared(byte[] content, FileFormat format) {
        if (format != FileFormat.HTML) {
            return Optional.empty();
        }
        String start = new String(content, 0, Math.min(content.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Charset charset;
        try {
            charset = web(Charset.forName(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
        if (charset.equals(StandardCharsets.UTF_8)) {
            return mostlyUtf8(content) ? Optional.of(charset) : Optional.empty();
        }
        return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
    }

    /** Whether most of the bytes above ASCII form valid UTF-8. */
    private static boolean mostlyUtf8(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long above = text.chars().filter(c -> c >= 0x80).count();
        long malformed = text.chars().filter(c -> c == '\uFFFD').count();
        return 2 * malformed < above;
    }

    private static Charset guess(byte[] content, FileFormat format) {
        if (mostlyUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(format == FileFormat.HTML);
        detector.setText(Arrays.copyOf(content, Math.min(content.length, SAMPLE_BYTES)));
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < LEAST_CONFIDENCE || !BELIEVED.contains(match.getName())) {
            return WINDOWS_1252;
        }
        try {
            return web(Charset.forName(match.getName()));
        } catch (UnsupportedCharsetException e) {
            return WINDOWS_1252;
        }
    }

    /** What a browser takes for an encoding's name (WHATWG Encoding Standard, labels). */
    private static Charset web(Charset charset) {
        return switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> WINDOWS_1252;
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            default -> charset;
        };
    }
}
