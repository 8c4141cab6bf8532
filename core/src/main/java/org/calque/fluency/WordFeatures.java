package org.calque.fluency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What speaks for a word's being wrong in its place: what a masked language model says of it when it sees the word, which
 * tells how far the sentence bears it, and when it does not, which tells what the sentence asks for; what a trigram model
 * says of the words expected instead; and what the word is. All values are natural logarithms cut to a range, counts, or 0
 * and 1.
 *
 * @param kind the kind of the word, each of which has weights of its own
 * @param values in order of {@link #NAMES}
 */
public record WordFeatures(WordKind kind, List<Double> values) {

    /**
     * The features. {@code related} is a word that can stand for this one by mistake: another form of a pronoun, another
     * function word, a word with the same root; {@code near} is one a letter away; {@code left} and {@code right} are the
     * neighbours.
     */
    public static final List<String> NAMES = List.of(
            "margin-seen",
            "unlikely-hidden",
            "related-seen",
            "related-hidden",
            "near-hidden",
            "number",
            "unlikely-left",
            "unlikely-right",
            "capital",
            "rarity",
            "trigram-gain",
            "trigram-next",
            "word-length",
            "sentence-length",
            "hyphen");

    private static final double MOST_HIDDEN = 14;
    private static final double MOST_GAIN = 12;
    private static final double LEAST_GAIN = -2;

    /** A relative is likely from a probability of one in fifty on, as a natural logarithm without its sign. */
    private static final double LIKELY_RELATIVE = 4;

    /** Any letter of a shorter word can be exchanged for another word. */
    private static final int SHORTEST_NEAR = 3;

    public WordFeatures {
        values = List.copyOf(values);
    }

    /**
     * What a trigram model says.
     *
     * @param gain by how much the likeliest of the words expected instead is likelier, with what it does to the words
     *     behind it, in natural logarithms
     * @param next natural logarithm of the probability of the token behind the word
     */
    public record Trigrams(double gain, double next) {

        /** Where there is no such model, or nothing to compare. */
        public static final Trigrams NONE = new Trigrams(0, -MOST_GAIN / 2);
    }

    /**
     * The features of a word.
     *
     * @param first what the model says of it where it stands, as features
     * @param seen the same as the model says it
     * @param hidden what the model says when it is not shown the word
     */
    public static WordFeatures of(FirstLook first, String word, WordScore seen, WordScore hidden, Trigrams trigrams) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = first.kind();
        double related = FirstLook.best(
                hidden.expected().stream().filter(other -> kind.areRelated(lower, FirstLook.lower(other))));
        double near = FirstLook.best(
                hidden.expected().stream().filter(other -> isOneLetterAway(lower, FirstLook.lower(other))));
        boolean number = !kind.isClosed()
                && Stream.concat(
                                seen.expected().stream().limit(2),
                                hidden.expected().stream().limit(3))
                        .anyMatch(other -> WordKind.differInNumber(lower, FirstLook.lower(other)));
        return new WordFeatures(
                kind,
                List.of(
                        first.value("margin-seen"),
                        Math.min(MOST_HIDDEN, -hidden.logProbability()),
                        first.value("related-seen"),
                        Math.min(-FirstLook.UNNAMED, -related),
                        Math.min(-FirstLook.UNNAMED, -near),
                        number ? 1.0 : 0,
                        first.value("unlikely-left"),
                        first.value("unlikely-right"),
                        first.value("capital"),
                        first.value("rarity"),
                        Math.max(LEAST_GAIN, Math.min(MOST_GAIN, trigrams.gain())),
                        Math.min(MOST_GAIN, -trigrams.next()),
                        first.value("word-length"),
                        first.value("sentence-length"),
                        FirstLook.isLetters(word) ? 0 : 1.0));
    }

    /** Whether the model expects a word with the same root, of another part of speech or in another form. */
    public boolean hasLikelyRelative() {
        return kind == WordKind.OPEN && values.get(NAMES.indexOf("related-hidden")) < LIKELY_RELATIVE;
    }

    /** Whether one letter more, less or other makes one word the other. */
    static boolean isOneLetterAway(String word, String other) {
        int longer = Math.max(word.length(), other.length());
        int shorter = Math.min(word.length(), other.length());
        if (longer - shorter > 1 || word.length() < SHORTEST_NEAR || word.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < shorter && word.charAt(same) == other.charAt(same)) {
            same++;
        }
        return word.substring(same + (word.length() == longer ? 1 : 0))
                .equals(other.substring(same + (other.length() == longer ? 1 : 0)));
    }

    /**
     * The word that can have stood there before the mistake and keeps the sense: the likeliest related one, where the model
     * names one.
     */
    public static Optional<String> related(String word, WordScore seen, WordScore hidden) {
        String lower = word.toLowerCase(Locale.ROOT);
        WordKind kind = WordKind.of(word, seen.known());
        return Stream.concat(hidden.expected().stream(), seen.expected().stream())
                .filter(other -> kind.areRelated(lower, FirstLook.lower(other)))
                .max((a, b) -> Double.compare(a.logProbability(), b.logProbability()))
                .map(WordScore.Expectation::word);
    }
}
