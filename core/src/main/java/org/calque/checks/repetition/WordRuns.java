package org.calque.checks.repetition;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Span;
import org.calque.text.Token;

/** Looks for groups of words that stand several times in a row in a document. */
final class WordRuns {

    /** The longest group of words looked for twice in a row. */
    private static final int LONGEST_GROUP = 6;

    private final List<Token> tokens;
    private final int[] words;
    private final IntPredicate compound;

    WordRuns(AnalyzedText text) {
        this.tokens = text.tokens();
        this.words = text.formsIgnoringCase();
        this.compound = text.byForm(form -> lastJoint(form) > 0);
    }

    /** The run that begins at a token, of the shortest group that stands there at least twice. */
    Optional<WordRun> at(int first, int end) {
        if (compound.test(first) && isLastPart(tokens.get(first), tokens.get(first + 1))) {
            Token again = tokens.get(first + 1);
            int start = tokens.get(first).end() - again.text().length();
            Token part =
                    new Token(Token.Kind.WORD, new Span(start, tokens.get(first).end()), again.text());
            return Optional.of(new WordRun(first, List.of(part), 2, new Span(start, again.end())));
        }
        for (int size = 1; size <= LONGEST_GROUP && first + 2 * size <= end; size++) {
            Token last = tokens.get(first + size - 1);
            if (!last.isWord() && !(size == 1 && last.kind() == Token.Kind.NUMBER)) {
                return Optional.empty();
            }
            int times = 1;
            while (first + (times + 1) * size <= end && isRepeated(first, size, first + times * size)) {
                times++;
            }
            if (times > 1) {
                Span span = tokens.get(first)
                        .span()
                        .hull(tokens.get(first + times * size - 1).span());
                return Optional.of(new WordRun(first, tokens.subList(first, first + size), times, span));
            }
        }
        return Optional.empty();
    }

    /** {@code cross-border border}, {@code d’art art}: the last part of a compound again. */
    private static boolean isLastPart(Token compound, Token word) {
        String text = compound.text();
        return word.isWord()
                && !word.follows(compound)
                && word.text().length() > 2
                && text.substring(lastJoint(text) + 1).equalsIgnoreCase(word.text());
    }

    private boolean isRepeated(int first, int size, int again) {
        for (int i = 0; i < size; i++) {
            if (words[again + i] != words[first + i] || tokens.get(again + i).follows(tokens.get(again + i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** Where the last hyphen or apostrophe of a word stands; -1 if it has none. */
    private static int lastJoint(String word) {
        return Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\''), word.lastIndexOf('’')));
    }
}
