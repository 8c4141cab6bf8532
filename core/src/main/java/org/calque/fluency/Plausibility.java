package org.calque.fluency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * The calibrated score of a word: logistic regression over its {@link WordFeatures}. Its weights are a resource that the
 * fitting program in {@code bench} writes, with where they come from. Immutable.
 */
public final class Plausibility {

    private static final String RESOURCE = "calibration.properties";

    private final double intercept;
    private final List<Double> weights;

    /**
     * A score of given weights.
     *
     * @param weights one for each of {@link WordFeatures#NAMES}
     */
    public Plausibility(double intercept, List<Double> weights) {
        this.intercept = intercept;
        this.weights = List.copyOf(weights);
    }

    /** The fitted score. */
    public static Plausibility load() {
        Properties numbers = new Properties();
        try (InputStream file = Plausibility.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IOException("not on the class path");
            }
            numbers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
        }
        List<Double> weights = new ArrayList<>();
        for (String name : WordFeatures.NAMES) {
            weights.add(Double.valueOf(numbers.getProperty(name)));
        }
        return new Plausibility(Double.parseDouble(numbers.getProperty("intercept")), weights);
    }

    /** The logarithm of the odds that the word is wrong there, among words that look suspect at all. */
    public double logOdds(WordFeatures features) {
        double sum = intercept;
        List<Double> values = features.values();
        for (int i = 0; i < weights.size(); i++) {
            sum += weights.get(i) * values.get(i);
        }
        return sum;
    }
}
