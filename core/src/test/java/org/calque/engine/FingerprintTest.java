package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Document;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(String text, String word, String check) {
        return Fingerprint.of(finding(text, word, check), Document.ofText("a.txt", text));
    }

    private static Finding finding(String text, String word, String check) {
        int start = text.indexOf(word);
        return new Finding(
                check,
                Category.STYLE,
                Severity.MINOR,
                .9,
                new Span(start, start + word.length()),
                "m",
                List.of(),
                List.of());
    }

    private static List<String> tellingHalves(String text, String word) {
        return Fingerprint.tellingHalves(finding(text, word, "calque"), Document.ofText("a.txt", text));
    }

    @Test
    void survivesEditsElsewhere() {
        String before = of("He spoke of the race to weapons and left the room early.", "weapons", "calque");
        String after = of(
                "Yesterday, at noon. He spoke of the race\nto  weapons and left the room late.", "weapons", "calque");
        assertThat(after).isEqualTo(before).matches("[0-9a-f]{16}");
    }

    @Test
    void differsByCheckPassageAndNeighbours() {
        String base = of("we saw the old weapons in the yard today", "weapons", "calque");
        assertThat(of("we saw the old weapons in the yard today", "weapons", "false-friend"))
                .isNotEqualTo(base);
        assertThat(of("we saw the old missiles in the yard today", "missiles", "calque"))
                .isNotEqualTo(base);
        assertThat(of("we saw the new weapons in the yard today", "weapons", "calque"))
                .isNotEqualTo(base);
        assertThat(of("we saw the old weapons of the yard today", "weapons", "calque"))
                .isNotEqualTo(base);
    }

    @Test
    void looksNoFurtherThanItsParagraph() {
        String alone = of("Old weapons of the army were there.", "weapons", "calque");
        assertThat(of("So it was.\n\nOld weapons of the army were there.\n\nSo.", "weapons", "calque"))
                .isEqualTo(alone);
        assertThat(of("So it was. Old weapons of the army were there.", "weapons", "calque"))
                .isNotEqualTo(alone);
    }

    @Test
    void halfOfItSurvivesAnEditBeside() {
        String text = "we saw the old weapons in the yard today";
        String fingerprint = of(text, "weapons", "calque");
        assertThat(tellingHalves(text, "weapons")).isEqualTo(Fingerprint.halves(fingerprint));
        assertThat(tellingHalves("we saw the new weapons in the yard today", "weapons"))
                .containsOnlyOnce(Fingerprint.halves(fingerprint).get(1))
                .doesNotContain(Fingerprint.halves(fingerprint).get(0));
        assertThat(tellingHalves("we saw the old missiles in the yard today", "missiles"))
                .doesNotContainAnyElementsOf(Fingerprint.halves(fingerprint));
    }

    @Test
    void aHalfWithoutNeighboursTellsNothingUnlessThePassageIsLong() {
        assertThat(tellingHalves("Old weapons.", "weapons")).isEmpty();
        assertThat(tellingHalves("Old weapons of the army.", "weapons")).hasSize(1);
        assertThat(tellingHalves("Une phrase de cinq mots.", "Une phrase de cinq mots."))
                .hasSize(2);
    }

    @Test
    void reachesTheEdgesOfTheText() {
        assertThat(of("word", "word", "calque")).hasSize(16);
    }
}
