package org.calque.fluency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The calibrated score of a word: for each {@link WordKind} a logistic regression over its {@link WordFeatures}. The
 * weights are a resource that the fitting program in {@code bench} writes, with where they come from. Immutable.
 */
public final class Plausibility {

    private static final String RESOURCE = "calibration.properties";

    /**
     * The regression of one kind of words.
     *
     * @param weights one for each of {@link WordFeatures#NAMES}
     */
    public record Regression(double intercept, List<Double> weights) {

        public Regression {
            weights = List.copyOf(weights);
            if (weights.size() != WordFeatures.NAMES.size()) {
                throw new IllegalArgumentException(weights.size() + " weights");
            }
        }

        /** The logarithm of the odds. */
        public double logOdds(List<Double> values) {
            double sum = intercept;
            for (int i = 0; i < weights.size(); i++) {
                sum += weights.get(i) * values.get(i);
            }
            return sum;
        }
    }

    private final Map<WordKind, Regression> regressions;

    /** The fitted score, read when it is first needed. */
    private static final class Fitted {
        private static final Plausibility SCORE = load();
    }

    private Plausibility(Map<WordKind, Regression> regressions) {
        this.regressions = regressions;
    }

    /** The fitted score. */
    public static Plausibility fitted() {
        return Fitted.SCORE;
    }

    private static Plausibility load() {
        Properties numbers = new Properties();
        try (InputStream file = Plausibility.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IOException("not on the class path");
            }
            numbers.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + ": " + e.getMessage(), e);
        }
        Map<WordKind, Regression> regressions = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            List<Double> weights = new ArrayList<>();
            for (String name : WordFeatures.NAMES) {
                weights.add(Double.valueOf(numbers.getProperty(key(kind, name))));
            }
            double intercept = Double.parseDouble(numbers.getProperty(key(kind, "intercept")));
            regressions.put(kind, new Regression(intercept, weights));
        }
        return new Plausibility(regressions);
    }

    /** What a weight of a kind of words is called in the resource. */
    public static String key(WordKind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + name;
    }

    /** The logarithm of the odds that the word is wrong there, among suspect words of its kind. */
    public double logOdds(WordFeatures features) {
        Regression regression = regressions.get(features.kind());
        if (regression == null) {
            throw new IllegalStateException("no weights for " + features.kind());
        }
        return regression.logOdds(features.values());
    }
}
