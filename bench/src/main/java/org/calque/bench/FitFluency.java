package org.calque.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.engine.FluencyMode;
import org.calque.engine.LanguageModels;
import org.calque.engine.Settings;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordScore;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Span;

/**
 * Fits the weights of the calibrated word score and prints them as {@code calibration.properties}: logistic regression with
 * an L2 penalty, by Newton’s method. Words that were damaged in {@code damaged-demetr} are wrong, words of the clean
 * sets are right; words likelier than {@value #SUSPECT} are left out.
 *
 * <p>Arguments: the folder with the annotated sets, the folder with the installed model.
 */
public final class FitFluency {

    private static final double SUSPECT = -0.7;
    private static final double PENALTY = 1;
    private static final int STEPS = 30;

    /** How much a damaged word counts, by kind of damage: of a shuffled sentence each word is damaged. */
    private static final Map<String, Double> KINDS =
            Map.of("pos_shift", 1.0, "case", 1.0, "function_word", 1.0, "word_swap", 1.0, "shuffled", 0.3);

    private static final List<String> CLEAN = List.of("clean-news", "clean-articles", "clean-references");

    private final ObjectMapper json = new ObjectMapper();
    private final Analyzer analyzer;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> labels = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    private FitFluency(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Settings settings = Settings.defaults().withFluency(FluencyMode.NEURAL).withModelFolder(Path.of(arguments[1]));
        FitFluency fit = new FitFluency(LanguageModels.analyzer(settings));
        for (String set : CLEAN) {
            fit.read(data.resolve(set + ".jsonl"), true);
        }
        fit.read(data.resolve("damaged-demetr.jsonl"), false);
        fit.print(fit.solve());
    }

    private void read(Path file, boolean clean) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String text = row.get("text").asText();
                JsonNode spans = row.path("spans");
                String category =
                        spans.isEmpty() ? "" : spans.get(0).get("category").asText();
                Double weight = clean ? Double.valueOf(1) : KINDS.get(category.substring(category.indexOf('/') + 1));
                if (weight != null) {
                    add(text, clean ? List.of() : spans(text, spans), clean, weight);
                }
            }
        }
    }

    private static List<Span> spans(String text, JsonNode spans) {
        List<Span> found = new ArrayList<>();
        for (JsonNode span : spans) {
            found.add(new Span(
                    text.offsetByCodePoints(0, span.get("start").asInt()),
                    text.offsetByCodePoints(0, span.get("end").asInt())));
        }
        return found;
    }

    private void add(String text, List<Span> damaged, boolean clean, double weight) {
        AnalyzedText analyzed = analyzer.analyze(Document.ofText("row", text), null, () -> false);
        List<List<WordScore>> scores = analyzed.fluency().scores();
        for (int i = 0; i < scores.size(); i++) {
            Sentence sentence = analyzed.sentences().get(i);
            for (int j = 0; j < scores.get(i).size(); j++) {
                var token = analyzed.tokens().get(sentence.firstToken() + j);
                WordScore score = scores.get(i).get(j);
                boolean wrong = damaged.stream().anyMatch(span -> span.overlaps(token.span()));
                if (token.isWord() && score.logProbability() < SUSPECT && (clean || wrong)) {
                    List<Double> values = WordFeatures.of(token.text(), score).values();
                    double[] row = new double[values.size() + 1];
                    row[0] = 1;
                    for (int k = 0; k < values.size(); k++) {
                        row[k + 1] = values.get(k);
                    }
                    rows.add(row);
                    labels.add(wrong ? 1.0 : 0.0);
                    counts.add(weight);
                }
            }
        }
    }

    /** The weights, the intercept first. */
    private double[] solve() {
        int size = WordFeatures.NAMES.size() + 1;
        double[] weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            double[][] system = new double[size][size + 1];
            for (int i = 1; i < size; i++) {
                system[i][i] = PENALTY;
                system[i][size] = -PENALTY * weights[i];
            }
            for (int r = 0; r < rows.size(); r++) {
                double[] row = rows.get(r);
                double odds = 0;
                for (int i = 0; i < size; i++) {
                    odds += weights[i] * row[i];
                }
                double probability = 1 / (1 + Math.exp(-odds));
                double curve = counts.get(r) * probability * (1 - probability);
                for (int i = 0; i < size; i++) {
                    system[i][size] += counts.get(r) * (labels.get(r) - probability) * row[i];
                    for (int j = 0; j < size; j++) {
                        system[i][j] += curve * row[i] * row[j];
                    }
                }
            }
            double[] change = eliminate(system);
            for (int i = 0; i < size; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /** Gauss-Jordan elimination of a symmetric positive definite system, its right side in the last column. */
    private static double[] eliminate(double[][] system) {
        int size = system.length;
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

    private void print(double[] weights) {
        StringBuilder text = new StringBuilder();
        text.append("# Weights of the calibrated word score. Made by org.calque.bench.FitFluency from ")
                .append(rows.size())
                .append(" suspect words\n# of clean-news, clean-articles, clean-references and damaged-demetr.\n");
        text.append(String.format(Locale.ROOT, "intercept=%.3f%n", weights[0]));
        for (int i = 0; i < WordFeatures.NAMES.size(); i++) {
            text.append(String.format(Locale.ROOT, "%s=%.3f%n", WordFeatures.NAMES.get(i), weights[i + 1]));
        }
        System.out.print(text);
    }
}
