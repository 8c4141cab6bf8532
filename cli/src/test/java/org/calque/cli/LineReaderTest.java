package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.calque.cli.LineReader.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {

    private static List<String> lines(String text, int limit) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
        List<String> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(UTF_8.decode(line.bytes()) + (line.isTooLong() ? "…" : ""));
        }
        return lines;
    }

    @Test
    void aLineEndsAtItsNewlineOrAtTheEnd() throws Exception {
        assertThat(lines("", 9)).isEmpty();
        assertThat(lines("a", 9)).containsExactly("a");
        assertThat(lines("a\n", 9)).containsExactly("a");
        assertThat(lines("\n\na\r\n", 9)).containsExactly("", "", "a\r");
    }

    @Test
    void ofALongLineTheBeginningIsHeld() throws Exception {
        assertThat(lines("1234\n12345\n123456\n1", 5)).containsExactly("1234", "12345", "12345…", "1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesOfAnyLengthComeWhole(long seed) throws Exception {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            lines.add("x".repeat(random.nextInt(i % 10 == 0 ? 200_000 : 50)));
        }
        lines.add("end");
        assertThat(lines(String.join("\n", lines), 1 << 20)).isEqualTo(lines);
    }
}
