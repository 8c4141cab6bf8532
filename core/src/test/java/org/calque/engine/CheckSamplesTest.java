package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.Edit;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.engine.CheckSamples.Sample;
import org.calque.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every check's samples with that check alone: spans, messages, fixes, and the text again after the fixes. */
class CheckSamplesTest {

    private static final Models MODELS = StandardModels.create();
    private static final Map<String, Checker> CHECKERS = new HashMap<>();

    static Stream<Sample> positives() {
        return samples("positive");
    }

    static Stream<Sample> nearMisses() {
        return samples("near-miss");
    }

    static Stream<Sample> knownFailures() {
        return samples("known-failure");
    }

    private static Stream<Sample> samples(String kind) {
        return CheckSamples.folders().stream()
                .flatMap(check -> CheckSamples.read(check, kind).stream())
                .filter(sample -> sample.field("needs").isEmpty());
    }

    @Test
    void everyCheckHasSamples() {
        List<String> ids = CheckCatalog.standard().infos().stream()
                .map(info -> info.id())
                .sorted()
                .toList();
        assertThat(ids).isNotEmpty();
        assertThat(CheckSamples.folders()).containsExactlyElementsOf(ids);
        for (String id : ids) {
            assertThat(CheckSamples.read(id, "positive")).as("%s positive", id).isNotEmpty();
            assertThat(CheckSamples.read(id, "near-miss"))
                    .as("%s near-miss", id)
                    .isNotEmpty();
            assertThat(CheckSamples.read(id, "known-failure"))
                    .as("%s known-failure", id)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("positives")
    void reports(Sample sample) {
        List<Finding> findings = run(sample, sample.text());
        assertThat(sample.marks()).as("a positive sample marks a span").isNotEmpty();
        assertThat(findings.stream().map(Finding::span)).containsExactlyElementsOf(sample.marks());
        sample.field("message")
                .ifPresent(part -> assertThat(findings)
                        .allSatisfy(finding -> assertThat(finding.message()).contains(part)));
        sample.field("language")
                .ifPresent(language -> assertThat(findings)
                        .allSatisfy(finding -> assertThat(finding.language()).contains(language)));
        sample.field("severity")
                .ifPresent(severity -> assertThat(findings)
                        .allSatisfy(
                                finding -> assertThat(finding.severity().id()).isEqualTo(severity)));
        sample.field("fixed").ifPresent(fixed -> {
            String after = applyFixes(sample.text(), findings);
            assertThat(after).isEqualTo(fixed);
            assertThat(run(sample, after)).as("after the fixes").isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void staysSilent(Sample sample) {
        assertThat(sample.field("why")).as("a near miss says why it is none").isPresent();
        assertThat(run(sample, sample.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("knownFailures")
    void stillFails(Sample sample) {
        assertThat(sample.field("why")).as("a known failure says its cause").isPresent();
        assertThat(run(sample, sample.text()).stream().map(Finding::span).toList())
                .as("this works now: make it a positive or a near miss")
                .isNotEqualTo(sample.marks());
    }

    private static List<Finding> run(Sample sample, String text) {
        String language = sample.field("source-language").orElse("");
        Checker checker = CHECKERS.computeIfAbsent(
                sample.check() + " " + language + sample.house().identity(), key -> {
                    Settings settings =
                            Settings.defaults().withOnly(Set.of(sample.check())).withHouse(sample.house());
                    return new Checker(
                            language.isEmpty() ? settings : settings.withSourceLanguage(language),
                            CheckCatalog.of(sample.house()),
                            new Analyzer(MODELS));
                });
        CheckedDocument checked = checker.check(Document.ofText(sample.toString(), text));
        assertThat(checked.failures()).isEmpty();
        return checked.findings();
    }

    private static String applyFixes(String text, List<Finding> findings) {
        StringBuilder fixed = new StringBuilder(text);
        findings.stream()
                .flatMap(finding -> finding.fixes().stream().limit(1))
                .map(Fix::edits)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Edit::span).reversed())
                .forEach(edit -> fixed.replace(edit.span().start(), edit.span().end(), edit.replacement()));
        return fixed.toString();
    }
}
