package org.calque.checks.debris;

import java.util.Optional;

/**
 * UTF-8 that was read as an encoding of one byte a character, and how it reads repaired. After the idea of ftfy (Robyn
 * Speer): a run of characters is taken for mojibake only if its bytes are valid UTF-8, what they decode to is a
 * character that texts have, and what is seen is not.
 */
final class Mojibake {

    /**
     * A run of mojibake.
     *
     * @param start offset of its first character
     * @param end offset behind its last
     * @param repaired what it should read
     */
    record Run(int start, int end, String repaired) {}

    /** Marks that stand directly behind a letter in sound text too. */
    private static final String NATURAL_AFTER_LETTER = "’‘“”…–—«»‹›„‚™®©°ºª²³¹·\u00A0";

    private Mojibake() {}

    /** The run that begins at an offset, in the encoding that explains most of it. */
    static Optional<Run> at(String text, int start) {
        Optional<Run> longest = Optional.empty();
        for (LegacyEncoding encoding : LegacyEncoding.ALL) {
            if (isLead(encoding.byteOf(text.charAt(start)))) {
                Optional<Run> run = run(text, start, encoding);
                if (run.isPresent()
                        && (longest.isEmpty() || run.get().end() > longest.get().end())) {
                    longest = run;
                }
            }
        }
        return longest.map(run -> new Run(run.start(), run.end(), again(run, text)));
    }

    /** What a run reads if it was decoded wrongly more than once, judged between the letters next to it. */
    private static String again(Run run, String text) {
        String before = run.start() > 0 && text.charAt(run.start() - 1) < 0x80
                ? text.substring(run.start() - 1, run.start())
                : " ";
        String after = run.end() < text.length() && text.charAt(run.end()) < 0x80
                ? text.substring(run.end(), run.end() + 1)
                : " ";
        String repaired = repair(before + run.repaired() + after);
        return repaired.substring(1, repaired.length() - 1);
    }

    /** The text with all its runs repaired. */
    static String repair(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            Optional<Run> run = text.charAt(i) < 0x80 ? Optional.empty() : at(text, i);
            if (run.isPresent()) {
                repaired.append(text, from, i).append(run.get().repaired());
                from = run.get().end();
                i = from - 1;
            }
        }
        return repaired.append(text, from, text.length()).toString();
    }

    private static boolean isLead(int b) {
        return b >= 0xC2 && b <= 0xF4;
    }

    private static Optional<Run> run(String text, int start, LegacyEncoding encoding) {
        StringBuilder decoded = new StringBuilder();
        int at = start;
        int units = 0;
        boolean strong = false;
        boolean latin = true;
        while (at < text.length()) {
            int length = unitLength(text, at, encoding);
            int character = length == 0 ? -1 : decode(text, at, length, encoding);
            if (!isWritten(character)) {
                break;
            }
            strong |= isStrong(text, at, length);
            latin &= character < 0x300 || (character >= 0x2000 && character < 0x2200);
            decoded.appendCodePoint(character);
            at += length;
            units++;
        }
        boolean emoji = units > 0 && decoded.codePointAt(0) >= 0x1F000;
        boolean sure = latin ? strong : (units >= 2 && isOneScript(decoded)) || emoji || isSign(decoded);
        return sure && !isOrdinary(text, start, at)
                ? Optional.of(new Run(start, at, decoded.toString()))
                : Optional.empty();
    }

    /** How many characters make up the UTF-8 sequence at an offset; 0 if they are none. */
    private static int unitLength(String text, int at, LegacyEncoding encoding) {
        int lead = encoding.byteOf(text.charAt(at));
        if (!isLead(lead)) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            int b = at + i < text.length() ? encoding.byteOf(text.charAt(at + i)) : 0;
            if (b < 0x80 || b > 0xBF) {
                return 0;
            }
        }
        return length;
    }

    private static int decode(String text, int at, int length, LegacyEncoding encoding) {
        int lead = encoding.byteOf(text.charAt(at));
        int value = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
        for (int i = 1; i < length; i++) {
            value = (value << 6) | (encoding.byteOf(text.charAt(at + i)) & 0x3F);
        }
        boolean overlong = value < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        return overlong || value > Character.MAX_CODE_POINT || (value >= 0xD800 && value < 0xE000) ? -1 : value;
    }

    /** Whether news has this character: letters of living scripts, their punctuation, signs, emoji. */
    private static boolean isWritten(int c) {
        return (c >= 0x80 && c < 0x180)
                || c == 0x192
                || c == 0x2C6
                || c == 0x2DC
                || (c >= 0x218 && c < 0x21C)
                || (c >= 0x370 && c < 0x700)
                || (c >= 0x900 && c < 0xE80)
                || (c >= 0x10A0 && c < 0x1100)
                || (c >= 0x1E00 && c < 0x1F00)
                || (c >= 0x2000 && c < 0x2030)
                || (c >= 0x2030 && c < 0x2070)
                || (c >= 0x20A0 && c < 0x20C1)
                || (c >= 0x2100 && c < 0x2300)
                || (c >= 0x2500 && c < 0x2800)
                || (c >= 0x3000 && c < 0xA000)
                || (c >= 0xAC00 && c < 0xD7A4)
                || (c >= 0xFF00 && c < 0xFFF0)
                || c == 0xFEFF
                || c == 0xFFFD
                || (c >= 0x1F000 && c < 0x1FB00);
    }

    /** Signs that stand alone: the replacement character, the byte-order mark, arrows, dingbats. */
    private static boolean isSign(CharSequence decoded) {
        char c = decoded.isEmpty() ? ' ' : decoded.charAt(0);
        return c == '\uFFFD' || c == '\uFEFF' || (c >= 0x2200 && c < 0x2800);
    }

    private static boolean isOneScript(CharSequence decoded) {
        return decoded.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Character.UnicodeScript::of)
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether a sequence can't be a letter with a mark behind it. */
    private static boolean isStrong(String text, int at, int length) {
        if (length > 2) {
            for (int i = at + 1; i < at + length; i++) {
                if (NATURAL_AFTER_LETTER.indexOf(text.charAt(i)) < 0) {
                    return true;
                }
            }
            return false;
        }
        char lead = text.charAt(at);
        char mark = text.charAt(at + 1);
        boolean natural = NATURAL_AFTER_LETTER.indexOf(mark) >= 0 || Character.isLetter(mark);
        if (!natural || !Character.isLetter(lead)) {
            return true;
        }
        boolean afterLower = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        boolean beforeLower = at + 2 < text.length() && Character.isLowerCase(text.charAt(at + 2));
        boolean afterUpper = at > 0 && Character.isUpperCase(text.charAt(at - 1));
        if (lead == 'ƒ' || "ÃÂĂ".indexOf(lead) >= 0 || mark == '\u00A0') {
            return !afterUpper || lead == 'ƒ' || (beforeLower && Character.isLetter(mark));
        }
        boolean quoted = "’”»“".indexOf(mark) >= 0;
        boolean telling = (lead == 'В' || lead == 'Г') && !quoted;
        boolean capitals = afterUpper && (!beforeLower || quoted || !Character.isLetter(mark));
        return Character.isUpperCase(lead) && (afterLower || (!capitals && (beforeLower || telling)));
    }

    /** A run of letters of one script alone is a word, not mojibake, unless the script's own words have no such letters. */
    private static boolean isOrdinary(String text, int start, int end) {
        boolean inWord = (start > 0 && isAsciiLetter(text.charAt(start - 1)))
                || (end < text.length() && isAsciiLetter(text.charAt(end)));
        int letters = 0;
        int strange = inWord ? 1 : 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            strange += !Character.isLetter(c) || "ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЄЇІіґёєјЅѕї".indexOf(c) >= 0 || c < 0x400 ? 1 : 0;
        }
        return letters == end - start && strange == 0;
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
