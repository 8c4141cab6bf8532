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
 * The calibrated score of a word: for each {@link WordKind} a logistic regression over its {@link WordFeatures}, and before
 * it a linear one over its {@link FirstLook} that says which words are worth that. The weights are a resource that the
 * fitting program in {@code bench} writes, with where they come from. Immutable.
 */
public final class Plausibility {

    /** Before the names of the first look's weights. */
    public static final String FIRST = "first.";

    /** The least estimate of a first look that is worth a second. */
    public static final String LEAST = FIRST + "least";

    private static final String RESOURCE = "calibration.properties";

    /**
     * The regression of one kind of words.
     *
     * @param weights one for each feature, in their order
     */
    public record Regression(double intercept, List<Double> weights) {

        public Regression {
            weights = List.copyOf(weights);
        }

        /** The logarithm of the odds. */
        public double logOdds(List<Double> values) {
            if (values.size() != weights.size()) {
                throw new IllegalArgumentException(values.size() + " values, " + weights.size() + " weights");
            }
            double sum = intercept;
            for (int i = 0; i < weights.size(); i++) {
                sum += weights.get(i) * values.get(i);
            }
            return sum;
        }
    }

    /** What is known of one kind of words. */
    private record Fit(Regression first, double least, Regression second) {}

    private final Map<WordKind, Fit> fits;

    /** The fitted score, read when it is first needed. */
    private static final class Fitted {
        private static final Plausibility SCORE = load();
    }

    private Plausibility(Map<WordKind, Fit> fits) {
        this.fits = fits;
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
        Map<WordKind, Fit> fits = new EnumMap<>(WordKind.class);
        for (WordKind kind : WordKind.values()) {
            fits.put(
                    kind,
                    new Fit(
                            regression(numbers, kind, FIRST, FirstLook.NAMES),
                            number(numbers, kind, LEAST),
                            regression(numbers, kind, "", WordFeatures.NAMES)));
        }
        return new Plausibility(fits);
    }

    private static Regression regression(Properties numbers, WordKind kind, String prefix, List<String> names) {
        List<Double> weights = new ArrayList<>();
        for (String name : names) {
            weights.add(number(numbers, kind, prefix + name));
        }
        return new Regression(number(numbers, kind, prefix + "intercept"), weights);
    }

    private static double number(Properties numbers, WordKind kind, String name) {
        String value = numbers.getProperty(key(kind, name));
        if (value == null) {
            throw new IllegalStateException(RESOURCE + " has no " + key(kind, name));
        }
        return Double.parseDouble(value);
    }

    /** What a weight of a kind of words is called in the resource. */
    public static String key(WordKind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + name;
    }

    /** Whether a word is worth a second look, with the word hidden. */
    public boolean isWorthHiding(FirstLook look) {
        Fit fit = fit(look.kind());
        return fit.first.logOdds(look.values()) >= fit.least;
    }

    /** The logarithm of the odds that the word is wrong there, among suspect words of its kind. */
    public double logOdds(WordFeatures features) {
        return fit(features.kind()).second.logOdds(features.values());
    }

    private Fit fit(WordKind kind) {
        Fit fit = fits.get(kind);
        if (fit == null) {
            throw new IllegalStateException("no weights for " + kind);
        }
        return fit;
    }
}
