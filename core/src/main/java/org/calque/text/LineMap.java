package org.calque.text;

import java.util.Arrays;

/**
 * Converts offsets in a text (UTF-16 code units) to lines and columns and to other units. Lines end at {@code \n},
 * {@code \r\n} or {@code \r}. A look-up takes the logarithm of the number of lines, plus the length of one line where
 * the unit is not UTF-16. Immutable.
 */
public final class LineMap {

    /** What a column or an offset counts. */
    public enum Unit {
        UTF16,
        CODE_POINT,
        UTF8_BYTE
    }

    private final String text;
    private final int[] starts;

    private LineMap(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static LineMap of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = i + 1;
            }
        }
        return new LineMap(text, Arrays.copyOf(starts, count));
    }

    public int lines() {
        return starts.length;
    }

    /**
     * The zero-based line and column of an offset; see {@link Position#oneBased()}.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside {@code [0, length]}
     */
    public Position position(int offset, Unit unit) {
        check(offset);
        int line = Arrays.binarySearch(starts, offset);
        if (line < 0) {
            line = -line - 2;
        }
        return new Position(line, count(starts[line], offset, unit));
    }

    /** The text of a zero-based line, without its line end. */
    public String line(int line) {
        int start = starts[line];
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The offset of the first code unit of a zero-based line. */
    public int start(int line) {
        return starts[line];
    }

    /**
     * An offset of the whole text in another unit.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside {@code [0, length]}
     */
    public int offset(int utf16, Unit unit) {
        check(utf16);
        return count(0, utf16, unit);
    }

    /**
     * How many units lie between two offsets.
     *
     * @throws IndexOutOfBoundsException if an offset lies outside {@code [0, length]}
     */
    public int length(int from, int to, Unit unit) {
        check(from);
        check(to);
        return count(from, to, unit);
    }

    private void check(int offset) {
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + text.length());
        }
    }

    private int count(int from, int to, Unit unit) {
        return switch (unit) {
            case UTF16 -> to - from;
            case CODE_POINT -> text.codePointCount(from, to);
            case UTF8_BYTE -> utf8Length(from, to);
        };
    }

    /** Bytes of the range in UTF-8, a lone surrogate as the three bytes of U+FFFD. */
    private int utf8Length(int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800) {
                bytes += 2;
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                bytes += 4;
                i++;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
