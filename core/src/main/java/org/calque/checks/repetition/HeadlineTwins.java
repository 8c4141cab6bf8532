package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Block;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Headlines that stand at the top of a document in two translations. They are short and differ in every other word, so
 * that words are compared as a set, by their beginnings.
 */
final class HeadlineTwins {

    /** A headline and another translation of it further down. */
    record Pair(Span first, Span second) {}

    /** How many blocks at the top may be headlines. */
    private static final int TOP = 6;

    private static final int LONGEST = 160;
    private static final int FEWEST_WORDS = 5;

    /** Fewest words in common, and as a share of the one that has more. */
    private static final int COMMON = 4;

    private static final double SHARE = .6;

    /** Words with the same beginning, of so many letters, count as the same: {@code demand}, {@code demands}. */
    private static final int BEGINNING = 5;

    /** Shorter words say little, unless they are names or figures. */
    private static final int SHORTEST = 4;

    private record Title(Span span, Set<String> words, Set<String> figures) {}

    private HeadlineTwins() {}

    static List<Pair> of(AnalyzedText text) {
        List<Title> titles = titles(text);
        List<Pair> pairs = new ArrayList<>();
        for (int second = 1; second < titles.size(); second++) {
            for (int first = 0; first < second; first++) {
                if (sayTheSame(titles.get(first), titles.get(second))) {
                    pairs.add(new Pair(
                            titles.get(first).span(), titles.get(second).span()));
                    break;
                }
            }
        }
        return pairs;
    }

    private static List<Title> titles(AnalyzedText text) {
        List<Title> titles = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.block() >= TOP) {
                break;
            }
            Block block = text.block(sentence);
            boolean whole = block.span().equals(sentence.span());
            char last = text.text().charAt(block.span().end() - 1);
            if (whole && block.span().length() <= LONGEST && last != '.' && last != ':' && last != ',') {
                titles.add(title(block.span(), text.tokens(sentence)));
            }
        }
        return titles;
    }

    private static Title title(Span span, List<Token> tokens) {
        Set<String> words = new HashSet<>();
        Set<String> figures = new HashSet<>();
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.NUMBER) {
                figures.add(token.text());
            } else if (token.isWord()
                    && (token.text().length() >= SHORTEST
                            || Character.isUpperCase(token.text().codePointAt(0)))) {
                String word = token.text().toLowerCase(Locale.ROOT);
                words.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        }
        return new Title(span, words, figures);
    }

    private static boolean sayTheSame(Title first, Title second) {
        Set<String> common = new HashSet<>(first.words());
        common.retainAll(second.words());
        int most = Math.max(first.words().size(), second.words().size());
        return Math.min(first.words().size(), second.words().size()) >= FEWEST_WORDS
                && first.figures().equals(second.figures())
                && common.size() >= COMMON
                && common.size() >= SHARE * most;
    }
}
