package org.calque.language;

import java.util.Arrays;

/**
 * Evidence by candidate language: natural logarithms of the odds that a word is of that language and not an English word
 * or a name. Immutable.
 */
final class Odds {

    /** Odds beyond this say no more than “certainly”. */
    private static final float MOST = 14;

    private static final float LEAST = -9;

    private final float[] values;
    private final float most;

    private Odds(float[] values) {
        this.values = values;
        float highest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            highest = Math.max(highest, value);
        }
        this.most = highest;
    }

    /** Odds of the given values, the extreme ones brought into bounds. */
    private static Odds of(float[] values) {
        float[] bounded = new float[values.length];
        for (int k = 0; k < values.length; k++) {
            bounded[k] = Math.max(LEAST, Math.min(MOST, values[k]));
        }
        return new Odds(bounded);
    }

    /** Odds of logarithms of likelihoods against another likelihood. */
    static Odds of(double[] likelihoods, double otherwise) {
        float[] values = new float[likelihoods.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = (float) (likelihoods[k] - otherwise);
        }
        return of(values);
    }

    static Odds uniform(int size, float value) {
        float[] values = new float[size];
        Arrays.fill(values, value);
        return new Odds(values);
    }

    int size() {
        return values.length;
    }

    float get(int candidate) {
        return values[candidate];
    }

    /** Whether the evidence is the same for all candidates. */
    boolean isUniform() {
        for (float value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** The highest of the odds. */
    float most() {
        return most;
    }

    /** The same, nothing above {@code bound}. */
    Odds atMost(float bound) {
        float[] bounded = values.clone();
        for (int k = 0; k < bounded.length; k++) {
            bounded[k] = Math.min(bound, bounded[k]);
        }
        return new Odds(bounded);
    }

    Odds plus(float all) {
        float[] sums = values.clone();
        for (int k = 0; k < sums.length; k++) {
            sums[k] += all;
        }
        return of(sums);
    }

    Odds plus(Odds other) {
        float[] sums = values.clone();
        for (int k = 0; k < sums.length; k++) {
            sums[k] += other.values[k];
        }
        return of(sums);
    }

    /** The same with the odds of one candidate raised to {@code value}, if they are lower. */
    Odds withAtLeast(int candidate, float value) {
        if (values[candidate] >= value) {
            return this;
        }
        float[] raised = values.clone();
        raised[candidate] = value;
        return of(raised);
    }
}
