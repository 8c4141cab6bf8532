package org.calque.reports;

/**
 * Makes visible what a document could hide or do harm with: control characters, bidirectional controls, zero-width and
 * other characters without a shape, lone surrogates.
 */
public final class VisibleText {

    private VisibleText() {}

    /** Whether a code point has no shape of its own or changes how others are shown. White space is not meant. */
    public static boolean isHidden(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            // combining grapheme joiner, fillers and the empty Braille cell: letters and marks by type, without a shape
            default ->
                codePoint == 0x034F
                        || codePoint == 0x115F
                        || codePoint == 0x1160
                        || codePoint == 0x2800
                        || codePoint == 0x3164
                        || codePoint == 0xFFA0;
        };
    }

    /** What is shown for a hidden code point: its number, as {@code ‹U+202E›}. */
    public static String label(int codePoint) {
        return "‹" + number(codePoint) + "›";
    }

    /** A code point in Unicode's notation, as {@code U+202E}. */
    public static String number(int codePoint) {
        return String.format("U+%04X", codePoint);
    }

    /** On one line: hidden characters by their labels, tabs and line ends as spaces. */
    public static String onOneLine(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            append(shown, codePoint);
            i += Character.charCount(codePoint);
        }
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            shown.append(' ');
        } else if (isHidden(codePoint)) {
            shown.append(label(codePoint));
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    /** The text with each lone surrogate replaced by U+FFFD, so that it can be encoded; of the same length. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return replaceLoneSurrogates(text, i);
            }
        }
        return text;
    }

    private static String replaceLoneSurrogates(String text, int from) {
        StringBuilder encodable = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean lone = Character.getType(codePoint) == Character.SURROGATE;
            encodable.appendCodePoint(lone ? 0xFFFD : codePoint);
            i += Character.charCount(codePoint);
        }
        return encodable.toString();
    }
}
