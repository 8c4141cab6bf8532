package org.calque.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesWhatIsNoRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2)).withMessageContaining("[-1, 2)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    }

    @Test
    void touchingSpansDoNotOverlap() {
        assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
        assertThat(new Span(3, 5).overlaps(new Span(0, 3))).isFalse();
        assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
        assertThat(new Span(2, 2).overlaps(new Span(0, 5))).isTrue();
    }

    @Test
    void containsItsStartAndNotItsEnd() {
        Span span = new Span(2, 4);
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(new Span(2, 4))).isTrue();
        assertThat(span.contains(new Span(2, 5))).isFalse();
        assertThat(span.contains(new Span(1, 4))).isFalse();
    }

    @Test
    void ordersByStartThenEnd() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3));
        assertThat(new Span(1, 2).compareTo(new Span(1, 2))).isZero();
    }

    @Test
    void hullShiftAndText() {
        assertThat(new Span(4, 6).hull(new Span(1, 2))).isEqualTo(new Span(1, 6));
        assertThat(new Span(1, 2).shift(3)).isEqualTo(new Span(4, 5));
        assertThat(new Span(1, 3).of("abcd")).isEqualTo("bc");
        assertThat(new Span(1, 3)).hasToString("[1, 3)");
    }
}
