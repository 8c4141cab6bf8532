package org.calque.reports;

import org.calque.text.Span;

/**
 * A passage in its line, made fit for one line of a terminal: cut around the passage where the line is long, and
 * nothing hidden in it. A passage of several lines is shown to the end of its first.
 *
 * @param line the line, or its part
 * @param indent how many columns of a terminal stand before the passage
 * @param width how many columns the passage takes, at least 1
 */
record Excerpt(String line, int indent, int width) {

    /** How much is shown at the most before the passage, of it, and in all, in UTF-16 code units. */
    private static final int BEFORE = 40;

    private static final int PASSAGE = 72;
    private static final int WHOLE = 88;

    /** How much is shown at least behind the passage, where the line has as much. */
    private static final int BEHIND = 24;

    private static final String CUT = "…";

    /** Looks at no more of the text than is shown. */
    static Excerpt of(String text, Span span) {
        int start = span.start();
        int from = start;
        while (from > 0 && start - from < BEFORE && !isLineEnd(text.charAt(from - 1))) {
            from--;
        }
        boolean cutBefore = from > 0 && !isLineEnd(text.charAt(from - 1));
        from = cutBefore ? wordStart(text, from, start) : from;
        while (from < start && isBlank(text.charAt(from))) {
            from++;
        }
        int end = lineEnd(text, start, Math.min(span.end(), start + PASSAGE));
        boolean whole = end == span.end();
        int limit = Math.min(text.length(), Math.max(from + WHOLE, end + BEHIND));
        int to = whole ? lineEnd(text, end, limit) : end;
        boolean cutBehind = to < text.length() && !isLineEnd(text.charAt(to));
        to = cutBehind ? wordEnd(text, end, to) : to;
        String before = (cutBefore ? CUT : "") + VisibleText.onOneLine(text.substring(from, start));
        String passage =
                end > start ? VisibleText.onOneLine(text.substring(start, end)) : VisibleText.label(text.charAt(start));
        String behind =
                VisibleText.onOneLine(text.substring(end, to)).stripTrailing() + (cutBehind || !whole ? CUT : "");
        return new Excerpt(before + passage + behind, columns(before), Math.max(1, columns(passage)));
    }

    /** The next start of a word, so that the cut falls between words where there are any. */
    private static int wordStart(String text, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (text.charAt(i) == ' ') {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int wordEnd(String text, int start, int to) {
        int end = to;
        while (end > start && text.charAt(end) != ' ') {
            end--;
        }
        return end > start ? end : to;
    }

    private static int lineEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && !isLineEnd(text.charAt(end))) {
            end++;
        }
        boolean splits = end > from
                && end < text.length()
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        return splits && end - 1 > from ? end - 1 : end;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Columns of a terminal that a text takes: two for wide characters, none for combining ones. */
    private static int columns(String text) {
        return text.codePoints().map(Excerpt::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean emoji = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        boolean fullWidth = codePoint >= 0xFF01 && codePoint <= 0xFF60;
        boolean eastAsian = switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> codePoint < 0xFF61 || codePoint > 0xFFDC;
            default -> codePoint >= 0x3000 && codePoint <= 0x303E;
        };
        return emoji || fullWidth || eastAsian ? 2 : 1;
    }
}
