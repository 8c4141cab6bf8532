package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void shortPassagesStay() {
        assertThat(Shortened.middle("as it is", 8)).isEqualTo("as it is");
        assertThat(Shortened.end("as it is", 8)).isEqualTo("as it is");
    }

    @Test
    void longOnesKeepTheirEnds() {
        assertThat(Shortened.middle("one two three four five six", 12)).isEqualTo("one two … six");
        assertThat(Shortened.end("one two three", 8)).isEqualTo("one two…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String party = "\uD83C\uDF89".repeat(20);
        assertThat(Shortened.middle(party, 9))
                .isEqualTo("\uD83C\uDF89\uD83C\uDF89\uD83C\uDF89 … \uD83C\uDF89\uD83C\uDF89");
        assertThat(Shortened.end(party, 5)).isEqualTo("\uD83C\uDF89\uD83C\uDF89…");
    }
}
