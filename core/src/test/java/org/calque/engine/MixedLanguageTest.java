package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.DeclaredText;
import org.calque.text.Document;
import org.calque.text.SourceMap;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class MixedLanguageTest {

    private static final Set<String> CHECKS = Set.of(
            "untranslated-word",
            "untranslated-phrase",
            "untranslated-sentence",
            "wrong-script",
            "homoglyph",
            "half-inflected-name");

    private static List<Finding> check(Document document) {
        try (Checker checker = Checker.create(Settings.defaults().withOnly(CHECKS))) {
            CheckedDocument checked = checker.check(document);
            assertThat(checked.failures()).isEmpty();
            return checked.findings();
        }
    }

    @Test
    void bracketsStayOutsideTheSpan() {
        String text = "They deceived us. [Il y a eu] five waves, and now systems [d’armement] appear in [sa] zone.";
        assertThat(check(Document.ofText("story.txt", text)))
                .extracting(
                        Finding::check,
                        finding -> finding.span().of(text),
                        finding -> finding.language().orElse(""))
                .containsExactly(
                        tuple("untranslated-phrase", "Il y a eu", "fr"),
                        tuple("untranslated-word", "d’armement", "fr"),
                        tuple("untranslated-word", "sa", "fr"));
    }

    @Test
    void declaredTextIsNeutral() {
        String text = "He read the poem Les sanglots longs des violons aloud.";
        Span poem = new Span(17, 47);
        Document document = Document.of(
                "page.html",
                text,
                List.of(new Block(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(new DeclaredText(poem, "fr-FR")),
                SourceMap.none());
        assertThat(check(document))
                .extracting(Finding::span, Finding::severity)
                .containsExactly(tuple(poem, Severity.NEUTRAL));
    }

    @Test
    void aForeignDocumentIsOneFinding() {
        String text =
                "Vláda včera představila nový plán bydlení.\n\nOpozice ho ostře kritizovala a žádá více peněz pro mladé"
                        + " lidi.\n\nHlasovat se bude příští týden ve středu dopoledne.";
        assertThat(check(Document.ofText("cs.txt", text))).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("untranslated-sentence");
            assertThat(finding.language()).contains("cs");
            assertThat(finding.span()).isEqualTo(new Span(0, text.length()));
        });
    }

    @Test
    void anEmptyDocumentHasNothing() {
        assertThat(check(Document.ofText("empty.txt", ""))).isEmpty();
    }

    @Test
    void punctuationAloneHasNothing() {
        assertThat(check(Document.ofText("marks.txt", "… — ??? ((( 12,5 % ]]] “”")))
                .isEmpty();
    }
}
