package org.calque.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.checks.fluency.SuspectWords;
import org.calque.engine.FluencyMode;
import org.calque.engine.LanguageModels;
import org.calque.engine.Settings;
import org.calque.fluency.Plausibility;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordKind;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * Fits the weights of the calibrated word score and prints them as {@code calibration.properties}: for each kind of words
 * a logistic regression with an L2 penalty on standardised features, by Newton’s method. Wrong are the words that were
 * damaged in {@code damaged-demetr} and the single words that LanguageTool’s examples correct; right are the words of the
 * clean sets.
 *
 * <p>Arguments: the folder with the annotated sets, the folder with the installed model.
 */
public final class FitFluency {

    private static final double PENALTY = 1;
    private static final int STEPS = 40;

    /** The log-odds at which this share of the clean words would be reported is printed with the weights. */
    private static final double ALARMS = 0.5 / 1000;

    /** How much a damaged word counts, by kind of damage: swapped words are the task of another check. */
    private static final Map<String, Double> DAMAGES =
            Map.of("pos_shift", 1.0, "case", 1.0, "function_word", 1.0, "word_swap", 0.3);

    private static final double EXAMPLE_COUNT = 0.5;

    /** Every so many rows of the large sets are enough. */
    private static final Map<String, Integer> CLEAN =
            Map.of("clean-news", 1, "clean-articles", 2, "clean-references", 3);

    private static final int EXAMPLE_STEP = 5;

    /** A word: its features, whether it is wrong, and how much it counts. */
    private record Row(List<Double> values, boolean wrong, double count) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Analyzer analyzer;
    private final Map<WordKind, List<Row>> rows = new EnumMap<>(WordKind.class);
    private int cleanWords;

    private FitFluency(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    private List<Row> rowsOf(WordKind kind) {
        return rows.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        Path data = Path.of(arguments[0]);
        Settings settings = Settings.defaults().withFluency(FluencyMode.NEURAL).withModelFolder(Path.of(arguments[1]));
        FitFluency fit = new FitFluency(LanguageModels.analyzer(settings));
        for (Map.Entry<String, Integer> set : CLEAN.entrySet()) {
            fit.readClean(data.resolve(set.getKey() + ".jsonl"), set.getValue());
        }
        fit.readDamaged(data.resolve("damaged-demetr.jsonl"));
        List<RuleExample> examples = RuleExample.all();
        for (int i = 0; i < examples.size(); i += EXAMPLE_STEP) {
            fit.add(examples.get(i));
        }
        System.out.print(fit.fitted());
    }

    private void readClean(Path file, int step) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += step) {
            String text = json.readTree(lines.get(i)).get("text").asText();
            cleanWords += text.strip().split("\\s+").length;
            add(text, Optional.empty(), 1);
        }
    }

    private void readDamaged(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                JsonNode span = row.path("spans").path(0);
                String category = span.path("category").asText();
                Double count = DAMAGES.get(category.substring(category.indexOf('/') + 1));
                if (count != null) {
                    String text = row.get("text").asText();
                    int start = text.offsetByCodePoints(0, span.get("start").asInt());
                    int end = text.offsetByCodePoints(0, span.get("end").asInt());
                    add(text, Optional.of(new Span(start, end)), count);
                }
            }
        }
    }

    /** Adds the one word in which the two sentences differ, if it is one. */
    private void add(RuleExample example) {
        String[] wrong = example.wrong().strip().split("\\s+");
        String[] right = example.right().strip().split("\\s+");
        int differing = Arrays.mismatch(wrong, right);
        boolean single = wrong.length == right.length
                && differing >= 0
                && Arrays.equals(wrong, differing + 1, wrong.length, right, differing + 1, right.length)
                && isWord(wrong[differing])
                && isWord(right[differing])
                && !wrong[differing].equalsIgnoreCase(right[differing]);
        if (single) {
            int start = String.join(" ", Arrays.copyOf(wrong, differing)).length() + (differing > 0 ? 1 : 0);
            Span span = new Span(start, start + wrong[differing].length());
            add(String.join(" ", wrong), Optional.of(span), EXAMPLE_COUNT);
        }
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    /** Adds the words in the damaged span, or all where nothing is damaged. */
    private void add(String text, Optional<Span> damaged, double count) {
        AnalyzedText analyzed = analyzer.analyze(Document.ofText("row", text), null, () -> false);
        for (SuspectWords.Suspect suspect : SuspectWords.of(analyzed)) {
            Span place = analyzed.tokens().get(suspect.token()).span();
            if (damaged.map(span -> span.overlaps(place)).orElse(true)) {
                WordFeatures features = suspect.features();
                rowsOf(features.kind()).add(new Row(features.values(), damaged.isPresent(), count));
            }
        }
    }

    private String fitted() {
        StringBuilder text = new StringBuilder();
        text.append("""
                # Weights of the calibrated word score. Made by org.calque.bench.FitFluency from words that the model doubts:
                # right ones of clean-news, clean-articles and clean-references, wrong ones of damaged-demetr and of the
                # corrected examples in LanguageTool's English rules.
                """);
        List<Double> clean = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            List<Row> words = rowsOf(kind);
            Plausibility.Regression fit = new Fit(words).solve();
            long wrong = words.stream().filter(Row::wrong).count();
            text.append(String.format(Locale.ROOT, "# %s: %d wrong, %d right%n", kind, wrong, words.size() - wrong));
            line(text, kind, "intercept", fit.intercept());
            for (int i = 0; i < WordFeatures.NAMES.size(); i++) {
                line(text, kind, WordFeatures.NAMES.get(i), fit.weights().get(i));
            }
            words.stream().filter(row -> !row.wrong()).forEach(row -> clean.add(fit.logOdds(row.values())));
        }
        clean.sort((a, b) -> Double.compare(b, a));
        int alarms = (int) (cleanWords * ALARMS);
        text.append(String.format(
                Locale.ROOT,
                "# At log-odds of %.2f, %d of %d clean words would be reported.%n",
                clean.get(alarms),
                alarms,
                cleanWords));
        return text.toString();
    }

    private static void line(StringBuilder text, WordKind kind, String name, double value) {
        text.append(String.format(Locale.ROOT, "%s=%.4f%n", Plausibility.key(kind, name), value));
    }

    /** One regression. */
    private static final class Fit {

        private static final double SMALLEST_DEVIATION = 1e-6;

        private final List<Row> rows;
        private final int size = WordFeatures.NAMES.size() + 1;
        private final double[] means = new double[size];
        private final double[] deviations = new double[size];

        Fit(List<Row> rows) {
            this.rows = rows;
            for (int i = 1; i < size; i++) {
                int feature = i - 1;
                double mean = rows.stream()
                        .mapToDouble(row -> row.values().get(feature))
                        .average()
                        .orElse(0);
                means[i] = mean;
                double variance = rows.stream()
                        .mapToDouble(row -> Math.pow(row.values().get(feature) - mean, 2))
                        .average()
                        .orElse(0);
                deviations[i] = Math.sqrt(variance) + SMALLEST_DEVIATION;
            }
        }

        private double standard(Row row, int i) {
            return i == 0 ? 1 : (row.values().get(i - 1) - means[i]) / deviations[i];
        }

        Plausibility.Regression solve() {
            double[] weights = new double[size];
            for (int step = 0; step < STEPS; step++) {
                double[] change = eliminate(system(weights));
                for (int i = 0; i < size; i++) {
                    weights[i] += change[i];
                }
            }
            double intercept = weights[0];
            List<Double> scaled = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                scaled.add(weights[i] / deviations[i]);
                intercept -= weights[i] / deviations[i] * means[i];
            }
            return new Plausibility.Regression(intercept, scaled);
        }

        /** The equations of a step of Newton’s method, the gradient in the last column. */
        private double[][] system(double[] weights) {
            double[][] system = new double[size][size + 1];
            system[0][0] = SMALLEST_DEVIATION;
            for (int i = 1; i < size; i++) {
                system[i][i] = PENALTY;
                system[i][size] = -PENALTY * weights[i];
            }
            double[] values = new double[size];
            for (Row row : rows) {
                double odds = 0;
                for (int i = 0; i < size; i++) {
                    values[i] = standard(row, i);
                    odds += weights[i] * values[i];
                }
                double probability = 1 / (1 + Math.exp(-odds));
                double curve = row.count() * probability * (1 - probability);
                for (int i = 0; i < size; i++) {
                    system[i][size] += row.count() * ((row.wrong() ? 1 : 0) - probability) * values[i];
                    for (int j = 0; j < size; j++) {
                        system[i][j] += curve * values[i] * values[j];
                    }
                }
            }
            return system;
        }

        /** Gauss-Jordan elimination of a symmetric positive definite system. */
        private double[] eliminate(double[][] system) {
            for (int pivot = 0; pivot < size; pivot++) {
                for (int row = 0; row < size; row++) {
                    if (row != pivot) {
                        double factor = system[row][pivot] / system[pivot][pivot];
                        for (int column = pivot; column <= size; column++) {
                            system[row][column] -= factor * system[pivot][column];
                        }
                    }
                }
            }
            double[] solution = new double[size];
            for (int i = 0; i < size; i++) {
                solution[i] = system[i][size] / system[i][i];
            }
            return solution;
        }
    }
}
