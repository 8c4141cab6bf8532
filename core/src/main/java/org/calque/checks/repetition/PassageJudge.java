package org.calque.checks.repetition;

import org.calque.analysis.AnalyzedText;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Span;

/** Judges the alignments of one document: which are passages that stand there twice, and which are meant to. */
final class PassageJudge {

    /** Fewest common words of a passage that begins or ends inside a sentence. */
    private static final int PASSAGE = 17;

    /** Fewest common words of a passage of whole sentences. */
    private static final int SENTENCE = 10;

    /** Fewest words of a line that is repeated as a whole. */
    private static final int LINE = 5;

    /** Fewest words of a headline that is repeated as a whole. */
    private static final int HEADLINE = 4;

    /** Longest line of verse, in UTF-16 code units. */
    private static final int VERSE = 70;

    /** So many lines on either side tell whether a line is one of many short ones. */
    private static final int NEIGHBOURS = 3;

    /** So many words that an alignment left over at the edge of a sentence belong to the passage. */
    private static final int LEFT_OVER = 2;

    /** Fewest common words, as a share of the longer version. */
    private static final double IDENTITY = .72;

    private final WordSequence words;
    private final AnalyzedText text;

    PassageJudge(WordSequence words, AnalyzedText text) {
        this.words = words;
        this.text = text;
    }

    /** Whether an alignment that begins a word earlier, and was looked at, has all that begins here. */
    boolean isInside(int place, int later, int free) {
        return place > 0
                && later - 1 >= free
                && words.equal(place - 1, later - 1)
                && !startsSentence(place)
                && !startsSentence(later);
    }

    /** Whether an alignment is long and close enough. */
    boolean isDuplicate(Alignment alignment) {
        boolean whole = startsSentence(alignment.laterStart()) && endsSentence(alignment.laterEnd());
        boolean passage = alignment.equal() >= (whole ? SENTENCE : PASSAGE)
                && alignment.identity() >= IDENTITY
                && (alignment.isVerbatim() || hasSameFacts(alignment));
        int shortest = block(alignment.start()) == 0 ? HEADLINE : LINE;
        boolean line = alignment.equal() >= shortest && alignment.isVerbatim() && isWholeBlock(alignment);
        return passage || line;
    }

    private boolean isWholeBlock(Alignment alignment) {
        int block = block(alignment.laterStart());
        boolean starts = alignment.laterStart() == 0 || block(alignment.laterStart() - 1) != block;
        boolean ends = alignment.laterEnd() == words.size() || block(alignment.laterEnd()) != block;
        return starts && ends && block(alignment.laterEnd() - 1) == block;
    }

    private int block(int word) {
        return text.sentences().get(words.sentence(word)).block();
    }

    /** Whether both passages are quotations. */
    boolean isTakenUpAgain(Alignment alignment) {
        return isQuoted(alignment.start()) && isQuoted(alignment.laterStart());
    }

    private boolean isQuoted(int word) {
        Block block = text.blocks().get(block(word));
        int start = words.token(word).start();
        return block.kind() == BlockKind.QUOTATION
                || (start > 0 && "“\"„«‘'‹".indexOf(text.text().charAt(start - 1)) >= 0);
    }

    /** Whether the later passage stands among short lines, as in a song or a list. */
    boolean isVerse(Alignment alignment) {
        int first = block(alignment.laterStart());
        int last = block(alignment.laterEnd() - 1);
        int from = Math.max(0, first - NEIGHBOURS);
        int to = Math.min(last + NEIGHBOURS, text.blocks().size() - 1);
        for (int i = from; i <= to; i++) {
            if (text.blocks().get(i).span().length() > VERSE) {
                return false;
            }
        }
        return to - from >= last - first + NEIGHBOURS;
    }

    /** From the first word to the last, and on to the edges of their sentences where these are near. */
    Span span(int from, int to) {
        int start = words.token(from).start();
        int end = words.token(to - 1).end();
        return new Span(
                startsSentence(from)
                        ? text.sentences().get(words.sentence(from)).span().start()
                        : start,
                endsSentence(to)
                        ? text.sentences().get(words.sentence(to - 1)).span().end()
                        : end);
    }

    private boolean startsSentence(int from) {
        return from <= LEFT_OVER || words.sentence(from - LEFT_OVER - 1) != words.sentence(from);
    }

    private boolean endsSentence(int to) {
        return to + LEFT_OVER >= words.size() || words.sentence(to + LEFT_OVER) != words.sentence(to - 1);
    }

    /** Two versions of one passage give the same names and numbers; parallel sentences give others. */
    private boolean hasSameFacts(Alignment alignment) {
        return words.hasFactsOf(alignment.start(), alignment.end(), alignment.laterStart(), alignment.laterEnd())
                && words.hasFactsOf(alignment.laterStart(), alignment.laterEnd(), alignment.start(), alignment.end());
    }
}
