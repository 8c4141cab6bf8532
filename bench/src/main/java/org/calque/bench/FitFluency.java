package org.calque.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.checks.fluency.SuspectWords;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.LanguageModels;
import org.calque.engine.Settings;
import org.calque.fluency.FirstLook;
import org.calque.fluency.Plausibility;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordKind;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * Fits the weights of the calibrated word score and prints them as {@code calibration.properties}: for each kind of words
 * a logistic regression with an L2 penalty on standardised features, by Newton’s method. Wrong are the words that were
 * damaged in {@code damaged-demetr}, those that people corrected in {@code gec-wiki}, and the single words that
 * LanguageTool’s examples correct; right are the words of the clean sets. In text as people wrote it, words of which another
 * check speaks are left out.
 * Then a linear regression, by least squares, of the log-odds so found on what the model says at first look.
 *
 * <p>Arguments: the folder with the annotated sets, the folder with the installed model.
 */
public final class FitFluency {

    /** The log-odds at which this share of the clean words would be reported is printed with the weights. */
    private static final double ALARMS = 0.5 / 1000;

    /** How much a marked word counts, by what it is marked as: swapped words are the task of another check. */
    private static final Map<String, Double> COUNTS =
            Map.of("pos_shift", 1.0, "case", 1.0, "function_word", 1.0, "word_swap", 0.3, "gec-edit", 0.7);

    /** The examples are many, short, and made up. */
    private static final double EXAMPLE_COUNT = 0.15;

    private static final List<String> CLEAN = List.of("clean-news", "clean-articles", "clean-references");

    /** Speaks of whole sentences, not of the words in them. */
    private static final String OF_SENTENCES = "overlong-sentence";

    /** This share of the doubted words at the most is passed over at first look. */
    private static final double PASSED = 0.6;

    /** No word with log-odds of so much is passed over, which is reported. */
    private static final double KEPT = 0.4;

    /** Of the words with log-odds of so much, at the most this share is passed over. */
    private static final double LIKELY = -1;

    private static final double LOST = 0.01;

    /** A word: its features at first and second look, whether it is wrong, and how much it counts. */
    private record Row(List<Double> first, List<Double> values, boolean wrong, double count) {}

    /** A place in a text that is wrong, or right, and how much its words count. */
    private record Mark(Span span, double count) {}

    private final ObjectMapper json = new ObjectMapper();
    private final Analyzer analyzer;
    private final Checker others;
    private final Map<WordKind, List<Row>> rows = new EnumMap<>(WordKind.class);
    private int cleanWords;

    private FitFluency(Analyzer analyzer, Checker others) {
        this.analyzer = analyzer;
        this.others = others;
    }

    private List<Row> rowsOf(WordKind kind) {
        return rows.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    public static void main(String[] arguments) throws IOException, XMLStreamException {
        Path data = Path.of(arguments[0]);
        Settings settings = Settings.defaults().withFluency(FluencyMode.NEURAL).withModelFolder(Path.of(arguments[1]));
        try (Checker others = Checker.create(Settings.defaults().withFluency(FluencyMode.NGRAM))) {
            FitFluency fit = new FitFluency(LanguageModels.analyzer(settings), others);
            for (String set : CLEAN) {
                fit.readClean(data.resolve(set + ".jsonl"));
            }
            fit.readMarked(data.resolve("damaged-demetr.jsonl"), true);
            fit.readMarked(data.resolve("gec-wiki.jsonl"), false);
            for (RuleExample example : RuleExample.all()) {
                fit.add(example);
            }
            System.out.print(fit.fitted());
        }
    }

    private void readClean(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = json.readTree(line).get("text").asText();
                cleanWords += text.strip().split("\\s+").length;
                add(text, List.of(new Mark(new Span(0, text.length()), 1)), false, spoken(text));
            }
        }
    }

    /** @param made whether the faults were made by a program */
    private void readMarked(Path file, boolean made) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                String text = row.get("text").asText();
                List<Mark> marks = new ArrayList<>();
                for (JsonNode span : row.path("spans")) {
                    String category = span.path("category").asText();
                    Double count = COUNTS.get(category.substring(category.indexOf('/') + 1));
                    if (count != null) {
                        int start = text.offsetByCodePoints(0, span.get("start").asInt());
                        int end = text.offsetByCodePoints(0, span.get("end").asInt());
                        marks.add(new Mark(new Span(start, end), count));
                    }
                }
                if (!marks.isEmpty()) {
                    add(text, marks, true, made ? List.of() : spoken(text));
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
            add(String.join(" ", wrong), List.of(new Mark(span, EXAMPLE_COUNT)), true, List.of());
        }
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    /** The places of which another check speaks. */
    private List<Span> spoken(String text) {
        return others.check(Document.ofText("row", text)).findings().stream()
                .filter(finding -> finding.severity() != Severity.NEUTRAL
                        && !finding.check().equals(OF_SENTENCES))
                .map(Finding::span)
                .toList();
    }

    /** Adds the marked words but for those of which another check speaks. */
    private void add(String text, List<Mark> marks, boolean wrong, List<Span> spoken) {
        AnalyzedText analyzed = analyzer.analyze(Document.ofText("row", text), null, () -> false);
        for (SuspectWords.Suspect suspect : SuspectWords.of(analyzed, look -> true)) {
            Span place = analyzed.tokens().get(suspect.token()).span();
            Optional<Mark> mark =
                    marks.stream().filter(some -> some.span.overlaps(place)).findFirst();
            if (mark.isPresent() && spoken.stream().noneMatch(place::overlaps)) {
                WordFeatures features = suspect.features();
                rowsOf(features.kind())
                        .add(new Row(suspect.first().values(), features.values(), wrong, mark.get().count));
            }
        }
    }

    private String fitted() {
        StringBuilder text = new StringBuilder();
        text.append("""
                # Weights of the calibrated word score. Made by org.calque.bench.FitFluency from words that the model doubts:
                # right ones of clean-news, clean-articles and clean-references, wrong ones of damaged-demetr, of gec-wiki, and
                # of the corrected examples in LanguageTool's English rules. The weights of the first look, and the least it
                # has to say for a second, are fitted to the log-odds that these give.
                """);
        List<Double> clean = new ArrayList<>();
        for (WordKind kind : WordKind.values()) {
            List<Row> words = rowsOf(kind);
            Plausibility.Regression fit = fit(words, Row::values)
                    .logistic(
                            row -> words.get(row).wrong(), row -> words.get(row).count());
            long wrong = words.stream().filter(Row::wrong).count();
            text.append(String.format(Locale.ROOT, "# %s: %d wrong, %d right%n", kind, wrong, words.size() - wrong));
            lines(text, kind, "", WordFeatures.NAMES, fit);
            Plausibility.Regression first = fit(words, Row::first)
                    .linear(row -> fit.logOdds(words.get(row).values()));
            lines(text, kind, Plausibility.FIRST, FirstLook.NAMES, first);
            line(text, kind, Plausibility.LEAST, least(words, first, fit));
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

    private static RegressionFit fit(List<Row> words, Function<Row, List<Double>> features) {
        return new RegressionFit(words.stream().map(features).toList());
    }

    /** The highest estimate at first look below which few words are likely wrong, and none is that would be reported. */
    private static double least(List<Row> words, Plausibility.Regression first, Plausibility.Regression fit) {
        List<Row> ascending = new ArrayList<>(words);
        ascending.sort(Comparator.comparing(row -> first.logOdds(row.first())));
        long bearable = (long) (LOST
                * words.stream()
                        .filter(row -> fit.logOdds(row.values()) > LIKELY)
                        .count());
        int passed = 0;
        while (passed < PASSED * ascending.size()) {
            double odds = fit.logOdds(ascending.get(passed).values());
            bearable -= odds > LIKELY ? 1 : 0;
            if (odds > KEPT || bearable < 0) {
                break;
            }
            passed++;
        }
        return first.logOdds(ascending.get(passed).first());
    }

    private static void lines(
            StringBuilder text, WordKind kind, String prefix, List<String> names, Plausibility.Regression fit) {
        line(text, kind, prefix + "intercept", fit.intercept());
        for (int i = 0; i < names.size(); i++) {
            line(text, kind, prefix + names.get(i), fit.weights().get(i));
        }
    }

    private static void line(StringBuilder text, WordKind kind, String name, double value) {
        text.append(String.format(Locale.ROOT, "%s=%.4f%n", Plausibility.key(kind, name), value));
    }
}
