package org.calque.checks.repetition;

import java.util.List;
import java.util.Optional;
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

    /** The longest group of words looked for twice in a row. */
    private static final int LONGEST_GROUP = 6;

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

    /** The run that begins at a token, of the shortest group that stands there at least twice. */
    static Optional<WordRun> at(List<Token> tokens, int first, int end) {
        if (isLastPart(tokens.get(first), tokens.get(first + 1))) {
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
            while (first + (times + 1) * size <= end && isRepeated(tokens, first, size, first + times * size)) {
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
        int hyphen = Math.max(text.lastIndexOf('-'), Math.max(text.lastIndexOf('\''), text.lastIndexOf('’')));
        return hyphen > 0
                && word.isWord()
                && !word.follows(compound)
                && word.text().length() > 2
                && text.substring(hyphen + 1).equalsIgnoreCase(word.text());
    }

    private static boolean isRepeated(List<Token> tokens, int first, int size, int again) {
        for (int i = 0; i < size; i++) {
            Token token = tokens.get(again + i);
            if (!token.text().equalsIgnoreCase(tokens.get(first + i).text())
                    || token.follows(tokens.get(again + i - 1))) {
                return false;
            }
        }
        return true;
    }
}
