package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.PhraseFile;
import org.calque.checks.consistency.EnglishVariants;
import org.calque.checks.consistency.TermVariants;
import org.calque.checks.locale.Capitalization;
import org.calque.checks.locale.CurrencyFormat;
import org.calque.checks.locale.DateFormat;
import org.calque.checks.locale.Honorific;
import org.calque.checks.locale.NumberFormat;
import org.calque.checks.locale.TimeFormat;
import org.calque.checks.locale.UnitScale;
import org.calque.checks.typography.BracketedGloss;
import org.calque.checks.typography.StrayPunctuation;
import org.calque.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand in the resources of phrases: a bad one is flagged, a good one is not. */
class PhraseExamplesTest {

    private static final Models MODELS = StandardModels.create();

    private record Resource(String check, Class<?> beside, String name) {}

    /**
     * An example.
     *
     * @param check the check that the resource belongs to
     * @param bad whether the check has to flag it
     * @param text the example
     * @param source what a bad example says of the language of its source; empty if nothing
     */
    record Example(String check, boolean bad, String text, String source) {}

    private static final List<Resource> RESOURCES = List.of(
            new Resource("bracketed-gloss", BracketedGloss.class, "glosses.txt"),
            new Resource("stray-punctuation", StrayPunctuation.class, "stray-marks.txt"),
            new Resource("capitalization", Capitalization.class, "capitals.txt"),
            new Resource("number-format", NumberFormat.class, "numbers.txt"),
            new Resource("time-format", TimeFormat.class, "times.txt"),
            new Resource("date-format", DateFormat.class, "dates.txt"),
            new Resource("currency-format", CurrencyFormat.class, "currencies.txt"),
            new Resource("unit-scale", UnitScale.class, "scales.txt"),
            new Resource("term-variants", TermVariants.class, "terms.txt"),
            new Resource("english-variants", EnglishVariants.class, "englishes.txt"),
            new Resource("honorific", Honorific.class, "honorifics.txt"));

    static Stream<Example> examples() {
        return RESOURCES.stream()
                .flatMap(resource -> PhraseFile.beside(resource.beside(), resource.name()).entries().stream()
                        .flatMap(entry -> Stream.concat(
                                entry.all("bad").stream()
                                        .map(text -> new Example(
                                                resource.check(),
                                                true,
                                                text,
                                                entry.first("source").orElse(""))),
                                entry.all("good").stream()
                                        .map(text -> new Example(resource.check(), false, text, "")))));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isJudgedRightly(Example example) {
        Settings settings = Settings.defaults().withOnly(Set.of(example.check()));
        if (!example.source().isEmpty()) {
            settings = settings.withSourceLanguage(example.source());
        }
        try (Checker checker = new Checker(settings, CheckCatalog.standard(), new Analyzer(MODELS))) {
            CheckedDocument checked = checker.check(Document.ofText("example", example.text()));
            assertThat(checked.failures()).isEmpty();
            assertThat(checked.findings())
                    .as(example.text())
                    .satisfies(findings -> assertThat(findings.isEmpty()).isNotEqualTo(example.bad()));
        }
    }

    @Test
    void everyEntryHasBothKinds() {
        assertThat(RESOURCES)
                .allSatisfy(resource -> assertThat(PhraseFile.beside(resource.beside(), resource.name())
                                .entries())
                        .isNotEmpty()
                        .allSatisfy(entry -> {
                            assertThat(entry.all("bad"))
                                    .as("bad examples of %s", entry)
                                    .isNotEmpty();
                            assertThat(entry.all("good"))
                                    .as("good examples of %s", entry)
                                    .isNotEmpty();
                        }));
    }
}
