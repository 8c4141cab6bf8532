package org.calque.checks.repetition;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * A group of words that stands several times in a row.
 *
 * @param first index of its first token
 * @param group the tokens of the first group
 * @param times how many times it stands there
 * @param span all of them
 */
record WordRun(int first, List<Token> group, int times, Span span) {

    /** The first group. */
    Span once() {
        return group.get(0).span().hull(group.get(group.size() - 1).span());
    }

    boolean isCapitalized() {
        return Character.isUpperCase(group.get(0).text().codePointAt(0));
    }

    /** Whether the first word is the last part of a compound: {@code low-power power}. */
    boolean isPartOfCompound(List<Token> tokens) {
        return group.get(0).start() > tokens.get(first).start();
    }

    /** Whether the groups agree in letter case too. */
    boolean isSameCase(AnalyzedText text) {
        for (int i = 1; i < times * group.size(); i++) {
            if (!text.tokens()
                    .get(first + i)
                    .text()
                    .equals(group.get(i % group.size()).text())) {
                return false;
            }
        }
        return true;
    }
}
