package org.calque.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calque.checks.fluency.HouseRule;
import org.calque.checks.fluency.HouseTerm.Preference;
import org.calque.text.Span;

/**
 * The samples of the checks: {@code src-samples/checks/<check-id>/positive.yml}, {@code near-miss.yml} and
 * {@code known-failure.yml}, each a list of cases with
 *
 * <ul>
 *   <li>{@code text}: a document, with {@code [[ ]]} around each span that the check has to report (positive) or should
 *       but does not yet (known failure);
 *   <li>{@code message}: a part of the message (positive; optional);
 *   <li>{@code fixed}: the text after the first fix of every finding (positive; optional);
 *   <li>{@code language}: the language of the findings (positive; optional);
 *   <li>{@code severity}: the severity of the findings (positive; optional);
 *   <li>{@code needs}: {@code neural} if the case needs the neural model; such cases are run in its module (optional);
 *   <li>{@code source-language}: what the checker is told of the source (optional);
 *   <li>{@code terms}: terms of the house, forbidden to preferred, for {@code house-term};
 *   <li>{@code phrase}: a rule of the house with {@code pattern}, {@code message} and {@code fix}, for {@code house-phrase};
 *   <li>{@code why}: why a near miss is none, or the cause of a known failure (needed there).
 * </ul>
 *
 * In a known failure without marks, the check is known to raise a false alarm.
 */
final class CheckSamples {

    static final Path FOLDER = Path.of("..", "src-samples", "checks");

    /** One case. */
    record Sample(String check, String kind, int number, JsonNode fields, String text, List<Span> marks) {

        Optional<String> field(String name) {
            return Optional.ofNullable(fields.get(name)).map(JsonNode::asText);
        }

        /** The style of the house that the case is told. */
        HouseStyle house() {
            List<Preference> terms = new ArrayList<>();
            for (Map.Entry<String, JsonNode> term : fields.path("terms").properties()) {
                terms.add(new Preference(term.getKey(), term.getValue().asText(), ""));
            }
            List<HouseRule> phrases = new ArrayList<>();
            JsonNode phrase = fields.path("phrase");
            if (phrase.isObject()) {
                phrases.add(HouseRule.of(
                        phrase.path("pattern").asText(),
                        phrase.path("message").asText(),
                        phrase.has("fix") ? List.of(phrase.path("fix").asText()) : List.of()));
            }
            return HouseStyle.of(List.of(), terms, phrases);
        }

        @Override
        public String toString() {
            return check + " " + kind + " " + number;
        }
    }

    private CheckSamples() {}

    static List<String> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> read(String check, String kind) {
        Path file = FOLDER.resolve(check).resolve(kind + ".yml");
        if (!Files.exists(file)) {
            return List.of();
        }
        List<Sample> samples = new ArrayList<>();
        try {
            for (JsonNode fields : new YAMLMapper().readTree(file.toFile())) {
                samples.add(sample(check, kind, samples.size() + 1, fields));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
        return samples;
    }

    private static Sample sample(String check, String kind, int number, JsonNode fields) {
        String marked = fields.get("text").asText();
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        int at = 0;
        int open;
        while ((open = marked.indexOf("[[", at)) >= 0) {
            int close = marked.indexOf("]]", open);
            while (close + 2 < marked.length() && marked.charAt(close + 2) == ']') {
                close++;
            }
            text.append(marked, at, open);
            marks.add(new Span(text.length(), text.length() + close - open - 2));
            text.append(marked, open + 2, close);
            at = close + 2;
        }
        text.append(marked, at, marked.length());
        return new Sample(check, kind, number, fields, text.toString(), marks);
    }
}
