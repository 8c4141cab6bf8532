package org.calque.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts plain text into blocks. A blank line ends a block; so does a line end after a line that is no wrapped prose,
 * that is where the text has no lines broken at a width.
 */
final class PlainTextBlocks {

    /** A line shorter than this, without a full stop, may be a headline. */
    private static final int HEADLINE_LENGTH = 120;

    /** Prose that was wrapped at a width has no longer lines than this. */
    private static final int WRAP_WIDTH = 100;

    private PlainTextBlocks() {}

    static List<Block> of(String text) {
        List<Span> lines = lines(text);
        boolean wrapped = isWrapped(lines, text);
        List<Block> blocks = new ArrayList<>();
        int index = 0;
        while (index < lines.size()) {
            Span block = lines.get(index++);
            if (block.isEmpty()) {
                continue;
            }
            while (wrapped
                    && index < lines.size()
                    && !lines.get(index).isEmpty()
                    && !startsItem(lines.get(index), text)) {
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
     * Whether lines were broken at a width: most lines that another follows directly are of nearly full width and none
     * is much longer.
     */
    private static boolean isWrapped(List<Span> lines, String text) {
        int followed = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > WRAP_WIDTH) {
                return false;
            }
            if (!line.isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                if (line.length() >= WRAP_WIDTH / 2 && !endsSentence(line, text)) {
                    broken++;
                }
            }
        }
        return followed >= 2 && 2 * broken > followed;
    }

    private static boolean startsItem(Span line, String text) {
        char first = text.charAt(line.start());
        return first == '•'
                || first == '*'
                || (first == '-' && line.length() > 1 && text.charAt(line.start() + 1) == ' ');
    }

    private static boolean endsSentence(Span line, String text) {
        return ".!?:;”\"’'…".indexOf(text.charAt(line.end() - 1)) >= 0;
    }

    private static BlockKind kind(Span block, String text, boolean first) {
        if (startsItem(block, text)) {
            return BlockKind.LIST_ITEM;
        }
        boolean title = block.length() < HEADLINE_LENGTH && !endsSentence(block, text);
        return first && title ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
    }
}
