package org.calque.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(String text, String word, String check) {
        int start = text.indexOf(word);
        return Fingerprint.of(
                new Finding(
                        check,
                        Category.STYLE,
                        Severity.MINOR,
                        .9,
                        new Span(start, start + word.length()),
                        "m",
                        List.of(),
                        List.of()),
                text);
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
    void reachesTheEdgesOfTheText() {
        assertThat(of("word", "word", "calque")).hasSize(16);
    }
}
