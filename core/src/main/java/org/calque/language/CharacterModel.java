package org.calque.language;

/** How likely the letters of a word are to follow each other in one language. Safe for many threads. */
public interface CharacterModel {

    /**
     * The natural logarithm of the probability of a word's letters, given its length.
     *
     * @param word a word in lower case
     */
    double logProbability(String word);

    /** The same looking further back, for words that deserve it: loads more when first asked. */
    double closeLogProbability(String word);
}
