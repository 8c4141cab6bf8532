package org.calque.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into blocks. A blank line ends a block. A line end does too, unless the text was broken at a width or
 * the next line goes on in lower case.
 */
final class PlainTextBlocks {

    /** A line shorter than this, without a full stop, may be a headline. */
    private static final int HEADLINE_LENGTH = 120;

    /** Prose that was wrapped at a width has no longer lines than this. */
    private static final int WRAP_WIDTH = 100;

    /** How much shorter than the width a line may be left where it was broken by hand. */
    private static final int RAGGED = 4;

    /** A line shorter than this is an entry of a list rather than the beginning of a sentence. */
    private static final int CLAUSE_LENGTH = 30;

    private PlainTextBlocks() {}

    static List<Block> of(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(lines, text);
        List<Block> blocks = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            Span block = lines.get(index++);
            if (block.isEmpty()) {
                continue;
            }
            while (index < lines.size() && goesOn(lines.get(index - 1), lines.get(index), width, text)) {
                block = block.hull(lines.get(index++));
            }
            blocks.add(new Block(kind(block, text, blocks.isEmpty()), block));
        }
        return blocks;
    }

    /** The lines of the text, each trimmed; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                lines.add(trim(text, start, i));
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    private static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /**
     * The width at which the text was broken into lines, or 0 if it was not: most lines that another follows directly
     * had no room for its first word.
     */
    private static int wrapWidth(List<Span> lines, String text) {
        int width = lines.stream()
                .mapToInt(Span::length)
                .filter(length -> length <= WRAP_WIDTH)
                .max()
                .orElse(0);
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                broken += isFilled(lines.get(i), lines.get(i + 1), width, text) ? 1 : 0;
            }
        }
        return width >= WRAP_WIDTH / 3 && followed >= 2 && 5 * broken > 3 * followed ? width : 0;
    }

    /** Whether a line had no room for the first word of the next, and was not longer than the width anyway. */
    private static boolean isFilled(Span line, Span next, int width, String text) {
        int word = next.start();
        while (word < next.end() && !isBlank(text.charAt(word))) {
            word++;
        }
        return line.length() <= width && line.length() + 1 + word - next.start() > width - RAGGED;
    }

    /** Whether a line is the rest of the one before it. */
    private static boolean goesOn(Span line, Span next, int width, String text) {
        if (next.isEmpty() || startsItem(next, text)) {
            return false;
        }
        if (width > 0 && isFilled(line, next, width, text)) {
            return true;
        }
        return line.length() >= CLAUSE_LENGTH
                && !endsSentence(line, text)
                && Character.isLowerCase(text.codePointAt(next.start()));
    }

    private static boolean startsItem(Span line, String text) {
        char first = text.charAt(line.start());
        return first == '•'
                || first == '*'
                || (first == '-' && line.length() > 1 && text.charAt(line.start() + 1) == ' ');
    }

    private static boolean endsSentence(Span line, String text) {
        int end = line.end() - 1;
        while (end > line.start() && "”\"’')".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?:;…".indexOf(text.charAt(end)) >= 0;
    }

    private static BlockKind kind(Span block, String text, boolean first) {
        if (startsItem(block, text)) {
            return BlockKind.LIST_ITEM;
        }
        boolean title = block.length() < HEADLINE_LENGTH && !endsSentence(block, text);
        return first && title ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
    }
}
