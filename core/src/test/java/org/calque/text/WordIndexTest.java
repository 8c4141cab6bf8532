package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    @Test
    void countsTheWordsOfLinesWithoutCommentsAndSpace() {
        WordIndex index = lines("# most frequent first\n\nder\n  die \t# article\r\nüber\nder\nund");
        assertThat(index.size()).isEqualTo(4);
        assertThat(index.indexOf("der")).isZero();
        assertThat(index.indexOf("die")).isEqualTo(1);
        assertThat(index.indexOf("über")).isEqualTo(2);
        assertThat(index.indexOf("und")).isEqualTo(3);
        assertThat(index.indexOf("Der")).isEqualTo(-1);
        assertThat(index.contains("article")).isFalse();
        assertThat(index.contains("")).isFalse();
    }

    @Test
    void takesWhatStandsBeforeEachTerminator() {
        WordIndex index = WordIndex.ofTerminated("<s>\0don't\0cut".getBytes(StandardCharsets.UTF_8));
        assertThat(index.size()).isEqualTo(2);
        assertThat(index.indexOf("don't")).isEqualTo(1);
        assertThat(index.contains("cut")).isFalse();
    }

    @Test
    void hasNoWordsOfNothing() {
        assertThat(lines("").size()).isZero();
        assertThat(lines("").contains("a")).isFalse();
    }

    @Test
    void findsEachOfManyWords() {
        WordIndex index =
                lines(IntStream.range(0, 50_000).mapToObj(i -> "слово" + i).collect(Collectors.joining("\n")));
        assertThat(index.size()).isEqualTo(50_000);
        assertThat(IntStream.range(0, 50_000)).allMatch(i -> index.indexOf("слово" + i) == i);
        assertThat(index.contains("слово50000")).isFalse();
    }

    private static WordIndex lines(String text) {
        return WordIndex.ofLines(text.getBytes(StandardCharsets.UTF_8));
    }
}
