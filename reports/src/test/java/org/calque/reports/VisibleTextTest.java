package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1B, 0x7F, 0x9B, 0xAD, 0x200B, 0x200E, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xFFFE, 0xD800, 0xE0041,
                0x3164
            })
    void charactersWithoutAShapeAreHidden(int codePoint) {
        assertThat(VisibleText.isHidden(codePoint)).isTrue();
        assertThat(VisibleText.onOneLine(Character.toString(codePoint)))
                .isEqualTo("‹" + String.format("U+%04X", codePoint) + "›");
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', ' ', 0xA0, 0x301, 0x4F1F, 0x1F389, 0x644, '\t', '\n', '\r', 0xFFFD})
    void othersAreNot(int codePoint) {
        assertThat(VisibleText.isHidden(codePoint)).isFalse();
    }

    @Test
    void onlyLoneSurrogatesAreReplaced() {
        assertThat(VisibleText.wellFormed("a\uD83C\uDF89\uD83Cb\uDF89\uD83C"))
                .isEqualTo("a\uD83C\uDF89\uFFFDb\uFFFD\uFFFD");
        String fine = "a\uD83C\uDF89";
        assertThat(VisibleText.wellFormed(fine)).isSameAs(fine);
    }
}
