package org.calque.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.calque.text.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void quotesAShortPassageWhole() {
        assertThat(Excerpt.of("The  old\nharbour is closed.", new Span(0, 16))).isEqualTo("“The old harbour”");
    }

    @Test
    void leavesOutTheMiddleOfALongPassage() {
        String text = "The harbour of the old town was closed on Friday because the storm had come nearer.";

        String excerpt = Excerpt.of(text, new Span(0, text.length()));

        assertThat(excerpt).isEqualTo("“The harbour of the old town … the storm had come nearer.”");
    }

    @Test
    void neverCutsACharacterInTwo() {
        String text = "\uD83D\uDE00".repeat(300);

        String excerpt = Excerpt.of(text, new Span(0, text.length()));

        assertThat(excerpt.codePoints()).noneMatch(c -> c >= 0xD800 && c < 0xE000);
        assertThat(excerpt).contains(" … ");
    }
}
