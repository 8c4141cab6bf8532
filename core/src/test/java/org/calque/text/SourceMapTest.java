package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceMapTest {

    private static final String SOURCE = "<p>One <b>two</b> &amp; three</p>";
    /** {@code One two & three}. */
    private static final SourceMap MAP =
            SourceMap.ofSegments(SOURCE, new int[] {0, 4, 7, 8, 9}, new int[] {3, 10, 17, 18, 23});

    @Test
    void identityMapsToItself() {
        SourceMap map = SourceMap.identity("text");
        assertThat(map.toSource(new Span(1, 3))).contains(new Span(1, 3));
        assertThat(map.source()).contains("text");
    }

    @Test
    void segmentsLeadBackIntoTheSource() {
        assertThat(MAP.toSource(new Span(4, 7)).orElseThrow().of(SOURCE)).isEqualTo("two");
        assertThat(MAP.toSource(new Span(10, 15)).orElseThrow().of(SOURCE)).isEqualTo("three");
        assertThat(MAP.toSource(new Span(0, 7)).orElseThrow().of(SOURCE)).isEqualTo("One <b>two");
        assertThat(MAP.toSource(4)).hasValue(10);
    }

    @Test
    void noWayBackIsSaid() {
        assertThat(SourceMap.none().toSource(new Span(0, 1))).isEmpty();
        assertThat(SourceMap.none().toSource(0)).isEmpty();
        assertThat(SourceMap.none().source()).isEmpty();
    }

    @Test
    void refusesSegmentsThatDoNotAscend() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofSegments("", new int[] {1}, new int[] {0}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceMap.ofSegments("", new int[] {0, 0}, new int[] {0, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceMap.ofSegments("", new int[] {0}, new int[] {}));
    }

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
