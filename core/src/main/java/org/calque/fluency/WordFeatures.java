package org.calque.fluency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for a word's being wrong in its place: what a masked language model says of it when it sees the word, which
 * tells how far the sentence bears it, and when it does not, which tells what the sentence asks for. All values are
 * natural logarithms cut to a range, or 0 and 1.
 *
 * @param kind the kind of the word, each of which has weights of its own
 * @param values in order of {@link #NAMES}
 */
public record WordFeatures(WordKind kind, List<Double> values) {

    /**
     * The features. {@code related} is a word that can stand for this one by mistake: another form of a pronoun, another
     * function word, a word with the same root; {@code left} and {@code right} are the neighbours.
     */
    public static final List<String> NAMES = List.of(
            "unlikely-seen",
            "margin-seen",
            "unlikely-hidden",
            "best-hidden",
            "related-seen",
            "related-hidden",
            "number",
            "unlikely-left",
            "unlikely-right",
            "capital",
            "has-related-seen",
            "has-related-hidden",
            "rarity",
            "unlikely-hidden-with-related-seen",
            "unlikely-hidden-with-related-hidden");

    private static final double MOST_SEEN = 8;
    private static final double MOST_HIDDEN = 14;
    private static final double MOST_BEST = 6;
    private static final double MOST_BESIDE = 4;

    /** Stands for a word that is not among those the model names. */
    private static final double UNNAMED = -8;

    public WordFeatures {
        values = List.copyOf(values);
    }

    /**
     * The features of a word.
     *
     * @param seen what the model says of it where it stands
     * @param hidden what the model says when it is not shown the word
     * @param left natural logarithm of the probability of the word before it, 0 if there is none
     * @param right the same of the word behind it
     */
    public static WordFeatures of(String word, WordScore seen, WordScore hidden, double left, double right) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = WordKind.of(word, seen.known());
        double relatedSeen = best(seen.expected().stream().filter(other -> kind.areRelated(lower, lower(other))));
        double relatedHidden = best(hidden.expected().stream().filter(other -> kind.areRelated(lower, lower(other))));
        double bestSeen =
                best(seen.expected().stream().filter(other -> !lower(other).equals(lower) && isLetters(other.word())));
        double bestHidden =
                best(hidden.expected().stream().filter(other -> !lower(other).equals(lower)));
        boolean number = !kind.isClosed()
                && Stream.concat(
                                seen.expected().stream().limit(2),
                                hidden.expected().stream().limit(3))
                        .anyMatch(other -> WordKind.differInNumber(lower, lower(other)));
        double own = seen.logProbability();
        double unlikely = Math.min(MOST_HIDDEN, -hidden.logProbability());
        return new WordFeatures(
                kind,
                List.of(
                        Math.min(MOST_SEEN, -own),
                        Math.max(-MOST_BESIDE, Math.min(MOST_SEEN, bestSeen - own)),
                        unlikely,
                        Math.min(MOST_BEST, -bestHidden),
                        Math.min(-UNNAMED, -relatedSeen),
                        Math.min(-UNNAMED, -relatedHidden),
                        number ? 1.0 : 0,
                        Math.min(MOST_BESIDE, -left),
                        Math.min(MOST_BESIDE, -right),
                        Character.isUpperCase(word.codePointAt(0)) ? 1.0 : 0,
                        relatedSeen > UNNAMED ? 1.0 : 0,
                        relatedHidden > UNNAMED ? 1.0 : 0,
                        seen.rarity(),
                        relatedSeen > UNNAMED ? unlikely : 0,
                        relatedHidden > UNNAMED ? unlikely : 0));
    }

    private static double best(Stream<WordScore.Expectation> words) {
        return words.mapToDouble(WordScore.Expectation::logProbability).max().orElse(UNNAMED);
    }

    private static String lower(WordScore.Expectation expected) {
        return expected.word().toLowerCase(Locale.ROOT);
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(Character::isLetter);
    }

    /**
     * The word that can have stood there before the mistake and keeps the sense: the likeliest related one, where the model
     * names one.
     */
    public static Optional<String> related(String word, WordScore seen, WordScore hidden) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = WordKind.of(word, seen.known());
        return Stream.concat(hidden.expected().stream(), seen.expected().stream())
                .filter(other -> kind.areRelated(lower, lower(other)))
                .max((a, b) -> Double.compare(a.logProbability(), b.logProbability()))
                .map(WordScore.Expectation::word);
    }
}
