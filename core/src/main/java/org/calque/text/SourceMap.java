package org.calque.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The way from offsets in a document's text back to offsets in the decoded source file, for formats that allow it:
 * plain text, HTML and Markdown. Both count UTF-16 code units. Immutable.
 */
public final class SourceMap {

    private static final SourceMap NONE = new SourceMap("", new int[0], new int[0], new int[0]);

    private final String source;
    /** Where each segment begins in the text, ascending; between two beginnings, offsets advance together. */
    private final int[] textStarts;

    private final int[] sourceStarts;
    /** How many code units of the source the first character of each segment is written with. */
    private final int[] widths;

    private SourceMap(String source, int[] textStarts, int[] sourceStarts, int[] widths) {
        this.source = source;
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.widths = widths;
    }

    /** For formats that cannot be pointed into: office files, PDF. */
    public static SourceMap none() {
        return NONE;
    }

    /** For a text that is its own source. */
    public static SourceMap identity(String text) {
        return new SourceMap(text, new int[] {0}, new int[] {0}, new int[] {1});
    }

    /**
     * A map by segments: from {@code textStarts[i]} to the next beginning, text offset {@code o} lies at
     * {@code sourceStarts[i] + o - textStarts[i]} of the source.
     *
     * @throws IllegalArgumentException if the arrays differ in length, do not begin with 0 or do not ascend
     */
    public static SourceMap ofSegments(String source, int[] textStarts, int[] sourceStarts) {
        int[] widths = new int[textStarts.length];
        Arrays.fill(widths, 1);
        return ofSegments(source, textStarts, sourceStarts, widths);
    }

    /**
     * A map by segments, where the first character of segment {@code i} is written with {@code widths[i]} code units of
     * the source: more than one for a character reference, which is then a segment of its own.
     *
     * @throws IllegalArgumentException if the arrays differ in length, do not begin with 0 or do not ascend
     */
    public static SourceMap ofSegments(String source, int[] textStarts, int[] sourceStarts, int[] widths) {
        boolean valid = textStarts.length == sourceStarts.length
                && textStarts.length == widths.length
                && textStarts.length > 0
                && textStarts[0] == 0;
        for (int i = 1; valid && i < textStarts.length; i++) {
            valid = textStarts[i] > textStarts[i - 1];
        }
        if (!valid) {
            throw new IllegalArgumentException("segments must pair up, begin with 0 and ascend");
        }
        return new SourceMap(source, textStarts.clone(), sourceStarts.clone(), widths.clone());
    }

    /** The decoded source, where there is a way back to it. */
    public Optional<String> source() {
        return textStarts.length == 0 ? Optional.empty() : Optional.of(source);
    }

    /** Where an offset of the text lies in the source; empty where the format has no way back. */
    public OptionalInt toSource(int textOffset) {
        if (textStarts.length == 0) {
            return OptionalInt.empty();
        }
        int i = segment(textOffset);
        return OptionalInt.of(Math.min(source.length(), sourceStarts[i] + textOffset - textStarts[i]));
    }

    /**
     * The span of the source that covers a non-empty span of the text: from its first character to behind its last.
     * Empty where the format has no way back.
     */
    public Optional<Span> toSource(Span span) {
        if (textStarts.length == 0 || span.isEmpty()) {
            return Optional.empty();
        }
        int start = toSource(span.start()).getAsInt();
        int last = span.end() - 1;
        int i = segment(last);
        int width = textStarts[i] == last ? widths[i] : 1;
        int end = Math.min(source.length(), toSource(last).getAsInt() + width);
        return Optional.of(new Span(start, Math.max(start, end)));
    }

    /** Writes the map so that {@link #read} gives it back. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(textStarts.length);
        if (textStarts.length > 0) {
            out.writeInt(source.length());
            out.writeChars(source);
            for (int i = 0; i < textStarts.length; i++) {
                out.writeInt(textStarts[i]);
                out.writeInt(sourceStarts[i]);
                out.writeInt(widths[i]);
            }
        }
    }

    /**
     * Reads a map that {@link #write} has written.
     *
     * @throws IOException if it ends too early
     * @throws IllegalArgumentException if it is no map
     */
    public static SourceMap read(DataInput in) throws IOException {
        int segments = in.readInt();
        if (segments == 0) {
            return NONE;
        }
        char[] source = new char[in.readInt()];
        for (int i = 0; i < source.length; i++) {
            source[i] = in.readChar();
        }
        int[][] columns = new int[3][segments];
        for (int i = 0; i < segments; i++) {
            for (int[] column : columns) {
                column[i] = in.readInt();
            }
        }
        return ofSegments(new String(source), columns[0], columns[1], columns[2]);
    }

    private int segment(int textOffset) {
        int i = Arrays.binarySearch(textStarts, textOffset);
        return i >= 0 ? i : -i - 2;
    }
}
