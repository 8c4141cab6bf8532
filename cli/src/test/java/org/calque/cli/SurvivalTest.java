package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.calque.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalTest {

    /** What Python's {@code SequenceMatcher(None, text, other, autojunk=False)} makes of them. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "the cat sat,the bat sat,4,7,5,7",
                "abcabc,abc,3,6,,",
                "abc,abcabc,0,3,0,3",
                "one two three,three two one,4,7,6,9",
                "qabxcd,abycdf,1,6,0,5",
                "aaab,aab,1,4,0,3"
            })
    void findsWhatIsLeftOfAPassage(String text, String other, int start, int end, Integer from, Integer to) {
        assertThat(new Survival(text, other).of(new Span(start, end)))
                .isEqualTo(java.util.Optional.ofNullable(from == null ? null : new Span(from, to)));
    }

    @Test
    void countsCodePoints() {
        assertThat(new Survival("\uD83D\uDE00 So", "\uD83D\uDE01\uD83D\uDE00 So").of(new Span(0, 4)))
                .contains(new Span(1, 5));
    }

    @Test
    void survivesNothingAndLongTexts() {
        assertThat(new Survival("", "a").of(new Span(0, 0))).isEmpty();
        String text = "The harbour is quiet tonight, they said. ".repeat(200);
        assertThat(new Survival(text, "So " + text).of(new Span(4, 11))).contains(new Span(7, 14));
    }
}
