package org.calque.checks.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Block;
import org.calque.text.Token;

/**
 * The double quotation marks of a document and how they pair. A quotation may run over paragraphs: each opens with a
 * mark and only the last closes, or no further one opens. Marks are addressed by the index of their token.
 */
final class Quotations {

    /** Over how many blocks a quotation may run without a new opening mark. */
    private static final int LONGEST_RUN = 4;

    private static final String MARKS = "\"“”„‟«»";

    private static final SpeechTags TAGS = SpeechTags.read();

    private enum Direction {
        OPENS,
        CLOSES,
        EITHER
    }

    private final AnalyzedText text;
    private final List<Integer> unclosed = new ArrayList<>();
    private final List<Integer> unopened = new ArrayList<>();
    private final BitSet inside = new BitSet();

    /** The opening mark of a quotation that the last blocks left open, or -1. */
    private int running = -1;

    private int runningSince;

    private Quotations(AnalyzedText text) {
        this.text = text;
    }

    static Quotations of(AnalyzedText text) {
        Quotations quotations = new Quotations(text);
        int first = 0;
        for (int block = 0; block < text.blocks().size(); block++) {
            int end = first;
            while (end < text.tokens().size()
                    && text.tokens().get(end).start()
                            < text.blocks().get(block).span().end()) {
                end++;
            }
            quotations.pair(block, first, end);
            first = end;
        }
        if (quotations.running >= 0) {
            quotations.unclosed.add(quotations.running);
            if (quotations.runningSince == text.blocks().size() - 1) {
                quotations.inside.set(quotations.running + 1, first);
            }
        }
        return quotations;
    }

    /** Opening marks without a closing one, in order. */
    List<Integer> unclosed() {
        return unclosed.stream().sorted().toList();
    }

    /** Closing marks without an opening one, in order. */
    List<Integer> unopened() {
        return unopened;
    }

    /** Whether the token stands inside a quotation. */
    boolean isInside(int token) {
        return inside.get(token);
    }

    static boolean isMark(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION
                && MARKS.indexOf(token.text().charAt(0)) >= 0;
    }

    private void pair(int block, int first, int end) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean reopened =
                first < end && isMark(text.tokens().get(first)) && direction(block, first) != Direction.CLOSES;
        if (running >= 0 && !reopened && block - runningSince >= LONGEST_RUN) {
            unclosed.add(running);
            running = -1;
        }
        for (int i = first; i < end; i++) {
            if (!isMark(text.tokens().get(i))) {
                continue;
            }
            Direction direction = direction(block, i);
            if (direction == Direction.EITHER) {
                direction = open.isEmpty() && running < 0 ? Direction.OPENS : Direction.CLOSES;
            }
            if (direction == Direction.OPENS) {
                if (open.isEmpty() && running >= 0) {
                    if (i > first || isLeft(running, first)) {
                        unclosed.add(running);
                    } else {
                        inside.set(running + 1, first);
                    }
                    running = -1;
                }
                boolean left = !open.isEmpty() && beginsSentence(i, first) && isLeft(open.peek(), i);
                if (left) {
                    unclosed.add(open.pop());
                }
                if (open.isEmpty() || !beginsSentence(i, first)) {
                    open.push(i);
                }
            } else if (!open.isEmpty()) {
                inside.set(open.pop() + 1, i);
            } else if (running >= 0) {
                inside.set(running + 1, i);
                running = -1;
            } else if (!isInch(i)) {
                unopened.add(i);
            }
        }
        if (!open.isEmpty()) {
            running = open.pop();
            runningSince = block;
            unclosed.addAll(open);
        }
    }

    /**
     * Whether a sentence begins at the mark: inside an open quotation it may have begun a paragraph once and opens the
     * same quotation again.
     */
    private boolean beginsSentence(int token, int first) {
        return token > first
                && ".!?…".indexOf(text.tokens().get(token - 1).text().charAt(0)) >= 0;
    }

    /**
     * Whether what an opening mark began has ended before a token without a closing mark: the writer has spoken since
     * ({@code “We will go, he said. “…}), or the mark opened in mid-sentence what reached no further than its sentence.
     */
    private boolean isLeft(int opening, int token) {
        boolean fragment = opening > 0
                && text.tokens().get(opening - 1).isWord()
                && Character.isLowerCase(text.tokens().get(opening + 1).text().codePointAt(0));
        return (fragment && text.sentences().get(sentence(opening)).endToken() >= token)
                || TAGS.speaks(text, opening, token);
    }

    private int sentence(int token) {
        int low = 0;
        int high = text.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (text.sentences().get(middle).firstToken() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean isInch(int token) {
        Token mark = text.tokens().get(token);
        return mark.text().equals("\"")
                && token > 0
                && Character.isDigit(text.text().codePointBefore(mark.start()));
    }

    private Direction direction(int block, int index) {
        Block within = text.blocks().get(block);
        Token mark = text.tokens().get(index);
        char before = mark.start() == within.span().start() ? ' ' : text.text().charAt(mark.start() - 1);
        char after = mark.end() == within.span().end() ? ' ' : text.text().charAt(mark.end());
        boolean free = isBlank(before) || "([{—–-/".indexOf(before) >= 0;
        boolean ended = isBlank(after) || ".,;:!?)]}…—–".indexOf(after) >= 0;
        return switch (mark.text().charAt(0)) {
            case '"' -> free == ended ? Direction.EITHER : free ? Direction.OPENS : Direction.CLOSES;
            case '”' -> isBlank(before) && Character.isLetterOrDigit(after) ? Direction.OPENS : Direction.CLOSES;
            case '»' -> isBlank(before) && !ended ? Direction.OPENS : Direction.CLOSES;
            case '«' -> !free && ended ? Direction.CLOSES : Direction.OPENS;
            case '“' -> !free && ended ? Direction.CLOSES : Direction.OPENS;
            default -> !free && isBlank(after) ? Direction.CLOSES : Direction.OPENS;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
