package org.calque.fluency;

import java.util.List;

/**
 * What a model says of one word in its sentence.
 *
 * @param logProbability natural logarithm of the word's probability where it stands
 * @param known whether the model has ever seen the word; what it says of other words means little
 * @param expected what the model finds most likely there, best first; empty for models that can't tell
 * @param rarity natural logarithm of the word's rank among all words by how common they are, in thousands; 0 for models
 *     that can't tell
 */
public record WordScore(double logProbability, boolean known, List<Expectation> expected, double rarity) {

    /**
     * A word that a model expects in a place.
     *
     * @param word the word
     * @param logProbability natural logarithm of its probability there
     */
    public record Expectation(String word, double logProbability) {}

    public WordScore {
        expected = List.copyOf(expected);
    }

    /** Of a model that can't tell how common the word is. */
    public WordScore(double logProbability, boolean known, List<Expectation> expected) {
        this(logProbability, known, expected, 0);
    }
}
