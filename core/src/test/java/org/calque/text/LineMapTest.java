package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.calque.text.LineMap.Unit;
import org.junit.jupiter.api.Test;

class LineMapTest {

    private static final String TEXT = "één\r\n𝄞 clef\n\rx";

    @Test
    void knowsAllThreeLineEnds() {
        LineMap map = LineMap.of("a\nb\r\nc\rd");
        assertThat(map.lines()).isEqualTo(4);
        assertThat(map.line(0)).isEqualTo("a");
        assertThat(map.line(1)).isEqualTo("b");
        assertThat(map.line(2)).isEqualTo("c");
        assertThat(map.line(3)).isEqualTo("d");
        assertThat(map.start(2)).isEqualTo(5);
    }

    @Test
    void countsColumnsInEachUnit() {
        LineMap map = LineMap.of(TEXT);
        int afterClef = TEXT.indexOf(" clef");
        assertThat(map.position(afterClef, Unit.UTF16)).isEqualTo(new Position(1, 2));
        assertThat(map.position(afterClef, Unit.CODE_POINT)).isEqualTo(new Position(1, 1));
        assertThat(map.position(afterClef, Unit.UTF8_BYTE)).isEqualTo(new Position(1, 4));
        assertThat(map.position(3, Unit.UTF8_BYTE)).isEqualTo(new Position(0, 5));
        assertThat(map.position(3, Unit.UTF16).oneBased()).isEqualTo(new Position(1, 4));
    }

    @Test
    void convertsOffsetsOfTheWholeText() {
        LineMap map = LineMap.of(TEXT);
        for (int i = 0; i <= TEXT.length(); i++) {
            if (i > 0 && i < TEXT.length() && Character.isLowSurrogate(TEXT.charAt(i))) {
                continue;
            }
            String before = TEXT.substring(0, i);
            assertThat(map.offset(i, Unit.UTF16)).isEqualTo(i);
            assertThat(map.offset(i, Unit.CODE_POINT)).isEqualTo(before.codePointCount(0, i));
            assertThat(map.offset(i, Unit.UTF8_BYTE)).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Test
    void findsTheLineOfEveryOffset() {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            text.append("ab\n\r€".charAt(random.nextInt(5)));
        }
        LineMap map = LineMap.of(text.toString());
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            assertThat(map.position(i, Unit.UTF16)).isEqualTo(new Position(line, i - map.start(line)));
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
            }
        }
        assertThat(map.lines()).isEqualTo(line + 1);
    }

    @Test
    void countsALoneSurrogateAsAReplacementCharacter() {
        assertThat(LineMap.of("\uD834x").offset(2, Unit.UTF8_BYTE)).isEqualTo(4);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        LineMap map = LineMap.of("abc");
        assertThat(map.position(3, Unit.UTF16)).isEqualTo(new Position(0, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.position(4, Unit.UTF16));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> map.offset(-1, Unit.UTF16));
    }
}
