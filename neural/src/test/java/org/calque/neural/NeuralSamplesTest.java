package org.calque.neural;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the samples of the checks that ask the neural model, with the real weights; skipped where they are not installed. */
class NeuralSamplesTest {

    private static final Path SAMPLES = Path.of("..", "src-samples", "checks");
    private static final List<String> CHECKS = List.of("unlikely-word", "garbled-sentence", "word-order");
    private static final int FOUND_ORDERS = 36;

    private static final Map<String, Checker> CHECKERS = new HashMap<>();

    record Sample(String check, String name, String text, boolean neural, List<Span> marks) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void load() {
        Settings settings =
                Settings.defaults().withFluency(FluencyMode.NEURAL).withModelFolder(InstalledModel.folder());
        for (String check : CHECKS) {
            CHECKERS.put(check, Checker.create(settings.withOnly(Set.of(check))));
        }
    }

    static Stream<Sample> positives() throws IOException {
        return samples("positive").stream();
    }

    static Stream<Sample> nearMisses() throws IOException {
        return samples("near-miss").stream();
    }

    static Stream<Sample> knownFailures() throws IOException {
        return samples("known-failure").stream().filter(Sample::neural);
    }

    @ParameterizedTest
    @MethodSource("positives")
    void reports(Sample sample) {
        assertThat(spans(sample)).containsExactlyElementsOf(sample.marks());
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void staysSilent(Sample sample) {
        assertThat(spans(sample)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("knownFailures")
    void stillFails(Sample sample) {
        assertThat(spans(sample)).as("this works now").isNotEqualTo(sample.marks());
    }

    /** Some of the orders that the trigram model alone misses are found with the masked model. */
    @Test
    void findsMostWrongOrdersOfAdjectiveAndNoun() throws IOException {
        List<Sample> orders = new ArrayList<>();
        for (String kind : List.of("positive", "known-failure")) {
            orders.addAll(samples(kind).stream()
                    .filter(sample -> sample.check().equals("word-order"))
                    .toList());
        }
        assertThat(orders).hasSizeGreaterThanOrEqualTo(40);
        List<String> missed = orders.stream()
                .filter(sample -> !spans(sample).equals(sample.marks()))
                .map(Sample::text)
                .toList();
        assertThat(orders.size() - missed.size()).as("missed: %s", missed).isGreaterThanOrEqualTo(FOUND_ORDERS);
    }

    private static List<Span> spans(Sample sample) {
        CheckedDocument checked = Objects.requireNonNull(CHECKERS.get(sample.check()))
                .check(Document.ofText(sample.name(), sample.text()));
        assertThat(checked.failures()).isEmpty();
        return checked.findings().stream().map(Finding::span).toList();
    }

    private static List<Sample> samples(String kind) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String check : CHECKS) {
            Path file = SAMPLES.resolve(check).resolve(kind + ".yml");
            for (JsonNode fields : new YAMLMapper().readTree(Files.readString(file))) {
                samples.add(sample(check, kind + " " + samples.size(), fields));
            }
        }
        return samples;
    }

    private static Sample sample(String check, String name, JsonNode fields) {
        String[] parts = fields.get("text").asText().split("\\[\\[|]]", -1);
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                marks.add(new Span(text.length(), text.length() + parts[i].length()));
            }
            text.append(parts[i]);
        }
        boolean neural = fields.path("needs").asText().equals("neural");
        return new Sample(check, check + " " + name, text.toString(), neural, marks);
    }
}
