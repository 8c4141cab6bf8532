package org.calque.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void equalFormsAreOneStringHoweverManyThereAre() {
        Forms forms = new Forms();
        String[] words = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).toArray(String[]::new);
        String text = String.join(" ", words);
        String[] first = new String[words.length];
        for (int round = 0; round < 2; round++) {
            int at = 0;
            for (int i = 0; i < words.length; i++) {
                String form = forms.of(text, at, at + words[i].length());
                assertThat(form).isEqualTo(words[i]);
                if (round == 0) {
                    first[i] = form;
                } else {
                    assertThat(form).isSameAs(first[i]);
                }
                at += words[i].length() + 1;
            }
        }
    }

    @Test
    void formsOfEqualHashesStayApart() {
        Forms forms = new Forms();
        assertThat(forms.of("Aa BB", 0, 2)).isEqualTo("Aa");
        assertThat(forms.of("Aa BB", 3, 5)).isEqualTo("BB");
    }
}
