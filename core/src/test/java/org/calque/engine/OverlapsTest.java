package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.CheckInfo.Scope;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private final Overlaps overlaps = new Overlaps(List.of(
            info("markup-debris", Scope.PLACE),
            info("untranslated-sentence", Scope.PASSAGE),
            info("page-furniture", Scope.PASSAGE),
            info("duplicated-passage", Scope.PASSAGE),
            info("repetition-loop", Scope.PASSAGE),
            info("untranslated-word", Scope.PLACE),
            info("glued-words", Scope.PLACE),
            info("bracketed-gloss", Scope.PLACE),
            info("grammar", Scope.PLACE),
            info("spelling", Scope.PLACE)));

    private static CheckInfo info(String id, Scope scope) {
        return new CheckInfo(id, Category.STYLE, Severity.MINOR, scope, true, "s", "r", "[[b]]", "g", List.of());
    }

    private static Finding finding(String check, int start, int end, double confidence) {
        return new Finding(
                check, Category.STYLE, Severity.MINOR, confidence, new Span(start, end), "m", List.of(), List.of());
    }

    @Test
    void knowsTheChecksOfTheCatalog() {
        List<String> ids =
                CheckCatalog.standard().infos().stream().map(CheckInfo::id).toList();
        assertThat(ids).containsAll(Overlaps.NOT_PROSE).containsAll(Overlaps.PROSE);
        assertThat(Overlaps.PROSE).isNotEmpty().doesNotContainAnyElementsOf(Overlaps.NOT_PROSE);
    }

    @Test
    void theCheckThatStandsFirstSpeaks() {
        List<Finding> kept = overlaps.resolve(List.of(
                finding("spelling/MORFOLOGIK", 0, 4, .99),
                finding("bracketed-gloss", 0, 6, .9),
                finding("untranslated-word", 1, 3, .6)));
        assertThat(kept).extracting(Finding::check).containsExactly("untranslated-word");
    }

    @Test
    void ofOneCheckTheLongerThenTheSurerSpeaks() {
        assertThat(overlaps.resolve(List.of(finding("grammar/A", 0, 4, .9), finding("grammar/B", 2, 9, .5))))
                .extracting(Finding::check)
                .containsExactly("grammar/B");
        assertThat(overlaps.resolve(List.of(finding("grammar/A", 0, 4, .5), finding("grammar/B", 0, 4, .9))))
                .extracting(Finding::check)
                .containsExactly("grammar/B");
    }

    @Test
    void placesInsidePassagesAreDefectsOfTheirOwn() {
        assertThat(overlaps.resolve(
                        List.of(finding("duplicated-passage", 0, 90, .9), finding("untranslated-word", 40, 44, .9))))
                .hasSize(2);
        assertThat(overlaps.resolve(List.of(finding("page-furniture", 0, 90, .9), finding("glued-words", 4, 14, .9))))
                .hasSize(2);
    }

    @Test
    void nothingIsSaidOfLanguageInsideWhatIsNoProse() {
        assertThat(overlaps.resolve(List.of(
                        finding("untranslated-sentence", 0, 90, .9),
                        finding("untranslated-word", 40, 44, .9),
                        finding("spelling/X", 50, 55, .9))))
                .extracting(Finding::check)
                .containsExactly("untranslated-sentence");
    }

    @Test
    void aLoopIsOneDefectAndForeignWordsInItAnother() {
        assertThat(overlaps.resolve(List.of(
                        finding("repetition-loop", 0, 50, .97),
                        finding("grammar/PHRASE_REPETITION", 0, 28, .97),
                        finding("untranslated-word", 10, 15, .9),
                        finding("grammar/X", 52, 55, .9))))
                .extracting(Finding::check)
                .containsExactly("repetition-loop", "untranslated-word", "grammar/X");
    }

    @Test
    void debrisInsideFurnitureOpensNoDoorForLanguage() {
        assertThat(overlaps.resolve(List.of(
                        finding("markup-debris", 10, 14, .9),
                        finding("markup-debris", 60, 64, .9),
                        finding("page-furniture", 0, 90, .9),
                        finding("spelling/X", 50, 55, .9),
                        finding("spelling/X", 95, 99, .9))))
                .extracting(Finding::span)
                .containsExactly(new Span(0, 90), new Span(10, 14), new Span(60, 64), new Span(95, 99));
    }

    @Test
    void ofTwoPassagesInOnePlaceOneSpeaks() {
        assertThat(overlaps.resolve(
                        List.of(finding("duplicated-passage", 0, 50, 1), finding("page-furniture", 40, 60, .5))))
                .extracting(Finding::check)
                .containsExactly("page-furniture");
    }

    @Test
    void neighboursStay() {
        assertThat(overlaps.resolve(List.of(finding("glued-words", 4, 6, .9), finding("untranslated-word", 0, 4, .9))))
                .extracting(Finding::span)
                .containsExactly(new Span(0, 4), new Span(4, 6));
    }

    @Test
    void theOrderOfTheFindingsDoesNotMatter() {
        Random random = new Random(11);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            int start = random.nextInt(300);
            String check = List.of("grammar/A", "spelling/B", "glued-words", "page-furniture", "duplicated-passage")
                    .get(random.nextInt(5));
            findings.add(finding(check, start, start + 1 + random.nextInt(12), .5 + random.nextInt(5) / 10.0));
        }
        List<Finding> once = overlaps.resolve(findings);
        assertThat(once).hasSizeGreaterThan(10);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(findings, random);
            assertThat(overlaps.resolve(findings)).isEqualTo(once);
        }
        assertThat(overlaps.resolve(once)).isEqualTo(once);
    }
}
