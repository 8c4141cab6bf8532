package org.calque.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.DeclaredText;
import org.calque.text.SourceMap;
import org.calque.text.Span;
import org.calque.text.SuppressionComment;
import org.jspecify.annotations.Nullable;

/**
 * Puts an extracted text together, block by block. White space is set as a browser shows it: runs become one space, none
 * stands at the edges of a block, and blocks are parted by an empty line. Not safe for threads.
 */
public final class BlockAssembler {

    /** The longest text of a document, in UTF-16 code units: more than the longest novel. */
    public static final int MAX_TEXT = 20_000_000;

    /** For a character whose place in the source is not known. */
    public static final int NO_SOURCE = -1;

    private static final String BETWEEN_BLOCKS = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<DeclaredText> declared = new ArrayList<>();
    private final List<SuppressionComment> suppressions = new ArrayList<>();
    private final Segments segments = new Segments();

    private BlockKind kind = BlockKind.PARAGRAPH;
    private String origin = "";
    /** Where the open block begins in the text, or -1. */
    private int blockStart = -1;

    private int spaceSource = NO_SOURCE;
    private boolean space;
    private int lineBreaks;

    private @Nullable String declaration;
    private @Nullable String runDeclaration;
    private int runStart;
    private int runEnd;
    private boolean full;

    /** Ends the block and says what the next one is. It comes to be with its first visible character. */
    public void startBlock(BlockKind nextKind, String nextOrigin) {
        endBlock();
        kind = nextKind;
        origin = nextOrigin;
    }

    /** Changes what the open block is, for a format that shows it only at the block's end. */
    public void reclassify(BlockKind openKind) {
        kind = openKind;
    }

    /** What the source declares the following characters to be: a language tag, empty for “not to be translated”. */
    public void declare(@Nullable String language) {
        declaration = language;
    }

    /** Takes note of a comment, which may say that findings are meant to be there. */
    public void comment(String comment) {
        SuppressionComment.read(comment, text.length()).ifPresent(suppressions::add);
    }

    /** What comments say of findings, in order. */
    public List<SuppressionComment> suppressions() {
        return List.copyOf(suppressions);
    }

    /** Adds a character that is one code unit of the source. */
    public void append(char c, int source) {
        append(c, source, 1);
    }

    /**
     * Adds a character.
     *
     * @param source where it stands in the source, or {@link #NO_SOURCE}
     * @param width how many code units of the source it is written with
     */
    public void append(char c, int source, int width) {
        if (isCollapsible(c)) {
            if (blockStart >= 0 && !space && lineBreaks == 0) {
                space = true;
                spaceSource = source;
            }
            return;
        }
        if (blockStart < 0 && isBlank(c)) {
            return;
        }
        if (text.length() >= MAX_TEXT) {
            full = true;
            return;
        }
        breakOrSpace(c);
        if (blockStart < 0) {
            if (!text.isEmpty()) {
                text.append(BETWEEN_BLOCKS);
            }
            blockStart = text.length();
        }
        noteDeclaration();
        add(c, source, width);
    }

    public void append(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), NO_SOURCE);
        }
    }

    /**
     * A line break that the source asks for. Two in a row end the block; one ends it unless it stands in a headline or
     * the next line goes on in lower case.
     */
    public void lineBreak(int source) {
        if (blockStart >= 0) {
            lineBreaks++;
            space = false;
            spaceSource = source;
        }
    }

    public void endBlock() {
        if (blockStart >= 0) {
            int end = text.length();
            while (isBlank(text.charAt(end - 1))) {
                end--;
            }
            blocks.add(new Block(kind, new Span(blockStart, end), origin));
            blockStart = -1;
        }
        space = false;
        lineBreaks = 0;
    }

    /** Whether characters were refused because the text has reached {@link #MAX_TEXT}. */
    public boolean isFull() {
        return full;
    }

    public String text() {
        return text.toString();
    }

    /** The blocks so far, the open one included. */
    public List<Block> blocks() {
        endBlock();
        return List.copyOf(blocks);
    }

    /** The declared passages, in order. */
    public List<DeclaredText> declared() {
        endRun();
        return List.copyOf(declared);
    }

    /** The way back to the source. */
    public SourceMap sourceMap(String source) {
        return segments.map(source);
    }

    private void breakOrSpace(char next) {
        if (lineBreaks > 1 || (lineBreaks == 1 && kind != BlockKind.HEADLINE && !Character.isLowerCase(next))) {
            endBlock();
        } else if (lineBreaks == 1) {
            add('\n', spaceSource, 1);
        } else if (space) {
            add(' ', spaceSource, 1);
        }
        lineBreaks = 0;
        space = false;
    }

    private void noteDeclaration() {
        if (runDeclaration != null && !runDeclaration.equals(declaration)) {
            endRun();
        }
        if (declaration != null) {
            if (runDeclaration == null) {
                runDeclaration = declaration;
                runStart = text.length();
            }
            runEnd = text.length() + 1;
        }
    }

    private void endRun() {
        if (runDeclaration != null) {
            declared.add(new DeclaredText(new Span(runStart, runEnd), runDeclaration));
            runDeclaration = null;
        }
    }

    private void add(char c, int source, int width) {
        if (source != NO_SOURCE) {
            segments.note(text.length(), source, width);
        }
        text.append(c);
    }

    /** Whether a text ends as a sentence does, closing quotation marks and brackets aside. */
    public static boolean endsSentence(CharSequence text) {
        int end = text.length() - 1;
        while (end > 0 && "”\"’')".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?:;…".indexOf(text.charAt(end)) >= 0;
    }

    /** What shows nothing at the edge of a block, a no-break space included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    /** White space that HTML collapses (HTML Living Standard, ASCII whitespace); a no-break space is text. */
    private static boolean isCollapsible(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    /** The segments of a source map while they come to be. */
    private static final class Segments {
        private int[] textStarts = new int[64];
        private int[] sourceStarts = new int[64];
        private int[] widths = new int[64];
        private int count;

        void note(int at, int source, int width) {
            boolean goesOn = count > 0
                    && width == 1
                    && widths[count - 1] == 1
                    && sourceStarts[count - 1] + at - textStarts[count - 1] == source;
            if (goesOn) {
                return;
            }
            if (count == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, 2 * count);
                sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
                widths = Arrays.copyOf(widths, 2 * count);
            }
            textStarts[count] = at;
            sourceStarts[count] = source;
            widths[count++] = width;
        }

        SourceMap map(String source) {
            return count == 0
                    ? SourceMap.none()
                    : SourceMap.ofSegments(
                            source,
                            Arrays.copyOf(textStarts, count),
                            Arrays.copyOf(sourceStarts, count),
                            Arrays.copyOf(widths, count));
        }
    }
}
