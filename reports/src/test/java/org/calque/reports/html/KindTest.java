package org.calque.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.calque.check.Category;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void isThatOfTheCategoryUnlessTheCheckTellsBetter() {
        assertThat(Kind.of("date-format", Category.DATE_FORMAT)).isEqualTo(Kind.LOCALE);
        assertThat(Kind.of("english-variants", Category.LOCALE)).isEqualTo(Kind.CONSISTENCY);
        assertThat(Kind.of("glued-words", Category.SPELLING)).isEqualTo(Kind.DEBRIS);
        assertThat(Kind.of("overlong-sentence", Category.STYLE)).isEqualTo(Kind.FLUENCY);
        assertThat(Kind.of("spelling/MISSPELLED_WORD", Category.SPELLING)).isEqualTo(Kind.GRAMMAR);
    }
}
