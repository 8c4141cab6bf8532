package org.calque.fluency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a masked language model says of a word that it sees in its place: enough to tell the many words that a second look,
 * with the word hidden, would not find wrong, and that need no run of the model of their own. Values are natural logarithms
 * cut to a range, or 0 and 1.
 *
 * @param kind the kind of the word, each of which has weights of its own
 * @param values in order of {@link #NAMES}
 */
public record FirstLook(WordKind kind, List<Double> values) {

    /**
     * The features. {@code related} is a word that can stand for this one by mistake: another form of a pronoun, another
     * function word, a word with the same root; {@code left} and {@code right} are the neighbours.
     */
    public static final List<String> NAMES = List.of(
            "unlikely-seen",
            "margin-seen",
            "related-seen",
            "unlikely-left",
            "unlikely-right",
            "capital",
            "rarity",
            "word-length",
            "sentence-length");

    static final double MOST_SEEN = 8;
    static final double MOST_BESIDE = 4;

    /** Stands for a word that is not among those the model names. */
    static final double UNNAMED = -8;

    public FirstLook {
        values = List.copyOf(values);
    }

    /**
     * Where a word stands.
     *
     * @param left natural logarithm of the probability of the word before it, 0 if there is none
     * @param right the same of the word behind it
     * @param tokens how many tokens its sentence has
     */
    public record Place(double left, double right, int tokens) {}

    /** The features of a word that the model sees. */
    public static FirstLook of(String word, WordScore seen, Place place) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = WordKind.of(word, seen.known());
        double related = best(seen.expected().stream().filter(other -> kind.areRelated(lower, lower(other))));
        double best =
                best(seen.expected().stream().filter(other -> !lower(other).equals(lower) && isLetters(other.word())));
        double own = seen.logProbability();
        return new FirstLook(
                kind,
                List.of(
                        Math.min(MOST_SEEN, -own),
                        Math.max(-MOST_BESIDE, Math.min(MOST_SEEN, best - own)),
                        Math.min(-UNNAMED, -related),
                        Math.min(MOST_BESIDE, -place.left()),
                        Math.min(MOST_BESIDE, -place.right()),
                        Character.isUpperCase(word.codePointAt(0)) ? 1.0 : 0,
                        seen.rarity(),
                        (double) word.length(),
                        Math.log(place.tokens())));
    }

    /** One of the values. */
    double value(String name) {
        return values.get(NAMES.indexOf(name));
    }

    static double best(Stream<WordScore.Expectation> words) {
        return words.mapToDouble(WordScore.Expectation::logProbability).max().orElse(UNNAMED);
    }

    static String lower(WordScore.Expectation expected) {
        return expected.word().toLowerCase(Locale.ROOT);
    }

    static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }
}
