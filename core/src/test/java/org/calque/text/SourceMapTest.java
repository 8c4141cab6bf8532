package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceMapTest {

    @Test
    void segmentsLeadBackAndWideCharactersAreCoveredWhole() {
        String source = "<p>a&amp;b <b>c</b>";
        SourceMap map =
                SourceMap.ofSegments(source, new int[] {0, 1, 2, 4}, new int[] {3, 4, 9, 14}, new int[] {1, 5, 1, 1});

        assertThat(map.toSource(new Span(0, 2)).orElseThrow().of(source)).isEqualTo("a&amp;");
        assertThat(map.toSource(new Span(1, 5)).orElseThrow().of(source)).isEqualTo("&amp;b <b>c");
        assertThat(map.toSource(2)).hasValue(9);
        assertThat(map.source()).contains(source);
    }

    @Test
    void withoutAWayBackThereIsNoPlace() {
        assertThat(SourceMap.none().toSource(0)).isEmpty();
        assertThat(SourceMap.none().toSource(new Span(0, 1))).isEmpty();
        assertThat(SourceMap.none().source()).isEmpty();
    }

    @Test
    void segmentsMustPairUpAndAscend() {
        assertThatThrownBy(() -> SourceMap.ofSegments("x", new int[] {0, 0}, new int[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourceMap.ofSegments("x", new int[] {1}, new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SourceMap.ofSegments("x", new int[] {0}, new int[] {0}, new int[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
