package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Block;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * Straight quotation marks with their space on the wrong side, as badly joined tokens leave them: {@code half of" Our Lives
 * "in a moment}. A paragraph has them if its marks close and open in turn although nothing was open before.
 */
final class DisplacedMarks {

    /** Longer stretches between such marks stand between two quotations, the first of which began before. */
    private static final int LONGEST = 8;

    /** Where such marks stand, straight ones are their partners. */
    private static final Set<String> OTHERS = Set.of("“", "”", "„", "«", "»", "''", "``");

    private DisplacedMarks() {}

    /** Indices of the marks of a document that has no others, in order; those that should open and those that should close in turn. */
    static List<Integer> of(AnalyzedText text) {
        List<Integer> displaced = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        boolean open = false;
        Block block = null;
        for (Sentence sentence : text.sentences()) {
            if (!text.block(sentence).equals(block)) {
                block = text.block(sentence);
                open = addDisplaced(text, marks, open, displaced);
                marks.clear();
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                String mark = text.tokens().get(i).text();
                if (OTHERS.contains(mark)) {
                    return List.of();
                }
                if (mark.equals("\"")) {
                    marks.add(i);
                }
            }
        }
        addDisplaced(text, marks, open, displaced);
        return displaced;
    }

    /** Adds the marks of a paragraph if they are; returns whether a quotation is open behind it. */
    private static boolean addDisplaced(AnalyzedText text, List<Integer> marks, boolean open, List<Integer> displaced) {
        boolean even = marks.size() % 2 == 0;
        if (even && !open) {
            for (int i = 0; i < marks.size(); i += 2) {
                if (!isPair(text, marks.get(i), marks.get(i + 1))) {
                    return false;
                }
            }
            displaced.addAll(marks);
        }
        return open == even;
    }

    private static boolean isPair(AnalyzedText text, int open, int close) {
        List<Token> tokens = text.tokens();
        return open > 0
                && close + 1 < tokens.size()
                && close - open > 1
                && close - open <= LONGEST + 1
                && isClose(text, open - 1)
                && isApart(text, open)
                && isApart(text, close - 1)
                && isClose(text, close);
    }

    /** Whether the token and the next, one of which is the mark and the other a word, stand close to each other. */
    private static boolean isClose(AnalyzedText text, int index) {
        return gap(text, index) == Spacing.NONE
                && (text.tokens().get(index).isWord()
                        || text.tokens().get(index + 1).isWord());
    }

    private static boolean isApart(AnalyzedText text, int index) {
        return gap(text, index) == Spacing.SPACE;
    }

    private static Spacing gap(AnalyzedText text, int index) {
        return Spacing.between(
                text.text(), text.tokens().get(index), text.tokens().get(index + 1));
    }
}
