package org.calque.language;

/**
 * The scale of {@link Lexicon#frequency(String)} in probabilities. A class stands for a factor of two in frequency;
 * fitted to the classes that words of English news fall into, which follow {@code ln p = 0.7 class − 19}.
 */
public final class Frequency {

    private static final double STEP = 0.7;
    private static final double ORIGIN = -19;

    /** Words of a list that says nothing of their frequency. */
    private static final double UNKNOWN = -15.5;

    /** Zipf's law: the first word is one in ten, the r-th is r times rarer. */
    private static final double FIRST = 0.1;

    private Frequency() {}

    /** The natural logarithm of the probability of a word of a class; class 0 is a listed word of unknown frequency. */
    public static double logProbability(int frequencyClass) {
        return frequencyClass <= 0 ? UNKNOWN : ORIGIN + STEP * frequencyClass;
    }

    /** The class of the word of a rank, counted from 1, in a list by frequency. */
    public static int ofRank(int rank) {
        return (int) Math.max(1, Math.round((Math.log(FIRST / rank) - ORIGIN) / STEP));
    }
}
