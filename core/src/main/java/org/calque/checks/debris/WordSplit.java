package org.calque.checks.debris;

import java.util.Optional;
import org.calque.language.Lexicon;

/**
 * Where a run of letters that is no English word falls into two that are.
 *
 * @param at offset in the run where the second word begins
 * @param confidence how sure it is that the run is two words and not a new compound or a typing error
 */
record WordSplit(int at, double confidence) {

    /** Frequency class of words that may stand next to a function word that no word is built with. */
    private static final int KNOWN = 5;

    /** Frequency class of words that may stand next to any other function word, or to another such word. */
    private static final int COMMON = 9;

    private static final int SHORTEST_CONTENT = 3;

    /** Confidence in two content words of which the first is inflected. */
    static final double INFLECTED = .82;

    /** Letters of two function words together that are no ending, prefix or foreign word. */
    private static final int LONG_PAIR = 6;

    /** A longer run of letters is more than two words, or none; in UTF-16 code units. */
    private static final int LONGEST = 30;

    /** The best split of a run of lower-case letters. */
    static Optional<WordSplit> of(String word, Lexicon english) {
        WordSplit best = new WordSplit(0, 0);
        int commonest = 0;
        for (int i = 1; i < word.length() && word.length() <= LONGEST; i++) {
            String left = word.substring(0, i);
            String right = word.substring(i);
            double confidence = confidence(left, right, english);
            int frequency = confidence > 0 ? english.frequency(left) + english.frequency(right) : 0;
            if (confidence > best.confidence() || (confidence == best.confidence() && frequency > commonest)) {
                best = new WordSplit(i, confidence);
                commonest = frequency;
            }
        }
        boolean plural = word.endsWith("s") && english.contains(word.substring(0, word.length() - 1));
        return best.confidence() == 0 || plural || isTypingError(word, best.at(), english)
                ? Optional.empty()
                : Optional.of(best);
    }

    private static double confidence(String left, String right, Lexicon english) {
        if (GlueWords.isPair(left, right)) {
            return .95;
        }
        if (GlueWords.isFunction(left) && GlueWords.isFunction(right) && left.length() + right.length() >= LONG_PAIR) {
            return .9;
        }
        boolean last = GlueWords.AFTER_WORD.contains(right) && isContent(left, KNOWN, english);
        boolean first = GlueWords.BEFORE_WORD.contains(left) && isContent(right, KNOWN, english);
        if (first || last) {
            return .93;
        }
        if (isFunctionAndContent(left, right, english) || isContentAndFunction(left, right, english)) {
            return .88;
        }
        boolean inflected = GlueWords.ENDINGS.stream().anyMatch(ending -> isInflected(left, ending));
        boolean content = isContent(left, COMMON, english) && isContent(right, COMMON, english);
        boolean compound = GlueWords.SECOND_HALVES.contains(right) || right.length() <= SHORTEST_CONTENT;
        return inflected && content && !compound ? INFLECTED : 0;
    }

    private static boolean isFunctionAndContent(String left, String right, Lexicon english) {
        return GlueWords.isFunction(left)
                && !GlueWords.PREFIXES.contains(left)
                && right.length() > (left.length() == 1 ? SHORTEST_CONTENT + 1 : SHORTEST_CONTENT)
                && isContent(right, COMMON, english);
    }

    private static boolean isContentAndFunction(String left, String right, Lexicon english) {
        return GlueWords.isFunction(right)
                && !GlueWords.SUFFIXES.contains(right)
                && left.length() > SHORTEST_CONTENT
                && isContent(left, COMMON, english);
    }

    private static boolean isInflected(String word, String ending) {
        return word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_CONTENT;
    }

    private static boolean isContent(String word, int frequency, Lexicon english) {
        return word.length() >= SHORTEST_CONTENT && english.contains(word) && english.frequency(word) >= frequency;
    }

    /** Whether a word with the letter behind the split doubled is English: {@code adress} is no “a dress”. */
    private static boolean isTypingError(String word, int at, Lexicon english) {
        return english.contains(word.substring(0, at) + word.substring(at, at + 1) + word.substring(at))
                || english.contains(word.substring(0, at) + word.substring(at - 1, at) + word.substring(at));
    }
}
