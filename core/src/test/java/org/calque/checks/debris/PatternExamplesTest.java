package org.calque.checks.debris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.PhraseFile;
import org.calque.engine.Checker;
import org.calque.engine.Settings;
import org.calque.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside the patterns, through the check that reads them. */
class PatternExamplesTest {

    private record Example(String check, String what, String text) {}

    private static Stream<Example> examples(String key) {
        return Stream.of(
                        examples("markup-debris", MarkupDebris.PATTERNS, "what", key),
                        examples("placeholder", Placeholder.PATTERNS, "what", key),
                        examples("page-furniture", FurniturePatterns.RESOURCE, "kind", key))
                .flatMap(found -> found);
    }

    private static Stream<Example> examples(String check, String resource, String description, String key) {
        return entries(resource).stream()
                .flatMap(entry ->
                        entry.all(key).stream().map(text -> new Example(check, entry.needed(description), text)));
    }

    private static List<PhraseFile.Entry> entries(String resource) {
        return PhraseFile.beside(MarkupDebris.class, resource).entries();
    }

    static Stream<Example> bad() {
        return examples("bad");
    }

    static Stream<Example> good() {
        return examples("good");
    }

    @Test
    void everyPatternHasExamples() {
        for (String resource : List.of(MarkupDebris.PATTERNS, Placeholder.PATTERNS, FurniturePatterns.RESOURCE)) {
            assertThat(entries(resource)).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.all("match")).isNotEmpty();
                assertThat(entry.all("bad")).as("bad examples of %s", entry).isNotEmpty();
                assertThat(entry.all("good")).as("good examples of %s", entry).isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reports(Example example) {
        assertThat(findings(example))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.evidence()).contains(new Evidence.Pattern(example.what())));
    }

    @ParameterizedTest
    @MethodSource("good")
    void staysSilent(Example example) {
        assertThat(findings(example)).isEmpty();
    }

    private static List<Finding> findings(Example example) {
        try (Checker checker = Checker.create(Settings.defaults().withOnly(Set.of(example.check())))) {
            return checker.check(Document.ofText("example", example.text())).findings();
        }
    }
}
