package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.calque.check.Finding;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real page this project began with, checked with the defaults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedArticleTest {

    private String text = "";
    private List<Finding> findings = List.of();

    @BeforeAll
    void check() throws IOException {
        text = Files.readString(AnnotatedText.file("samples/seed-article.txt"));
        try (Checker checker = Checker.create(Settings.defaults())) {
            CheckedDocument checked = checker.check(Document.ofText("seed-article.txt", text));
            assertThat(checked.failures()).isEmpty();
            findings = checked.findings();
        }
    }

    private Span after(String anchor, String passage) {
        int from = text.indexOf(anchor);
        assertThat(from).as(anchor).isNotNegative();
        int start = text.indexOf(passage, from);
        assertThat(start).as(passage).isNotNegative();
        return new Span(start, start + passage.length());
    }

    private Optional<Finding> finding(String check, Span span) {
        return findings.stream()
                .filter(finding ->
                        finding.check().equals(check) && finding.span().equals(span))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "glued-words|reiterated that|heon",
                "glued-words|Previous|articleHong",
                "glued-words|Next|articleNo",
                "markup-debris|doorstep|“,” text “:”",
                "markup-debris|footsteps gate|”}}”>",
                "untranslated-word|footsteps of|sa",
                "untranslated-word|now systems|d’armement",
                "untranslated-phrase|deceived us|Il y a eu"
            })
    void isFoundExactly(String check, String anchor, String passage) {
        assertThat(finding(check, after(anchor, passage))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page-furniture|Home LATEST|Home LATEST NEWS",
                "page-furniture|Photo: Getty|Photo: Getty Images / Sputnik / AFP / MIKHAIL METZEL",
                "page-furniture|Previous|Previous article",
                "page-furniture|Next|Next article",
                "duplicated-passage|positive”|Putin considers the American reaction to his security demands “positive”",
                "space-before-punctuation|other option|,",
                "doubled-punctuation|this territory|.."
            })
    void isFoundWithin(String check, String anchor, String passage) {
        Span span = after(anchor, passage);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.check()).isEqualTo(check);
            assertThat(finding.span().overlaps(span)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"sa", "d’armement", "Il y a eu"})
    void frenchIsNamed(String passage) {
        Span span = after(passage.equals("sa") ? "footsteps of" : passage, passage);
        assertThat(findings)
                .filteredOn(finding -> finding.span().equals(span))
                .singleElement()
                .satisfies(finding -> assertThat(finding.language()).contains("fr"));
    }

    @Test
    void nothingElseIsCalledForeign() {
        assertThat(findings)
                .filteredOn(finding -> finding.language().isPresent()
                        || finding.check().startsWith("untranslated-")
                        || finding.check().equals("wrong-script"))
                .extracting(finding -> finding.span().of(text))
                .containsExactly("sa", "Il y a eu", "d’armement");
    }

    @Test
    void theRepeatedHeadlinePointsAtItsTwin() {
        Span headline = after("positive”", "Putin considers");
        assertThat(findings)
                .filteredOn(finding -> finding.check().equals("duplicated-passage")
                        && finding.span().overlaps(headline))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.evidence())
                        .anySatisfy(
                                evidence -> assertThat(evidence).isInstanceOf(org.calque.check.Evidence.Twin.class)));
    }
}
