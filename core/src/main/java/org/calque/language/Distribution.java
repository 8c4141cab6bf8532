package org.calque.language;

import java.util.Arrays;

/** Probabilities from logarithms. */
final class Distribution {

    private Distribution() {}

    /** Probabilities that sum to 1, in proportion to numbers given by their natural logarithms. */
    static double[] ofLogarithms(double[] logarithms) {
        double[] probabilities = relative(logarithms);
        double total = Arrays.stream(probabilities).sum();
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] /= total;
        }
        return probabilities;
    }

    /** Numbers given by their natural logarithms, scaled so that the greatest is 1. */
    static double[] relative(double[] logarithms) {
        double most = Arrays.stream(logarithms).max().orElse(0);
        return Arrays.stream(logarithms)
                .map(logarithm -> Math.exp(logarithm - most))
                .toArray();
    }
}
