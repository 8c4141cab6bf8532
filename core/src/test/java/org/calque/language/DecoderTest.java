package org.calque.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.calque.language.Stretch.Joint;
import org.calque.language.Stretch.Word;
import org.junit.jupiter.api.Test;

class DecoderTest {

    private static final Decoder DECODER = new Decoder(new double[] {8, 8});

    private static Stretch stretch(double[]... odds) {
        List<Word> words = new ArrayList<>();
        for (double[] word : odds) {
            words.add(new Word(words.size(), Odds.of(word, 0), 0, 0, Joint.CLOSE));
        }
        return new Stretch(words);
    }

    @Test
    void englishStaysEnglish() {
        assertThat(DECODER.decode(stretch(new double[] {-5, -6}, new double[] {-4, -4})))
                .isEmpty();
    }

    @Test
    void aStrongWordIsARunOfItsOwn() {
        List<Decoder.Run> runs =
                DECODER.decode(stretch(new double[] {-5, -6}, new double[] {12, 3}, new double[] {-4, -4}));
        assertThat(runs).containsExactly(new Decoder.Run(1, 2, 0, 4));
    }

    @Test
    void weakWordsTogetherMakeARun() {
        List<Decoder.Run> runs =
                DECODER.decode(stretch(new double[] {-5, -6}, new double[] {3, 5}, new double[] {2, 6}));
        assertThat(runs).containsExactly(new Decoder.Run(1, 3, 1, 3));
    }

    @Test
    void anEnglishWordInsideIsBridged() {
        List<Decoder.Run> runs =
                DECODER.decode(stretch(new double[] {12, 0}, new double[] {-5, -5}, new double[] {12, 0}));
        assertThat(runs).containsExactly(new Decoder.Run(0, 3, 0, 11));
    }

    @Test
    void twoLanguagesAreTwoRuns() {
        List<Decoder.Run> runs = DECODER.decode(stretch(new double[] {13, -6}, new double[] {-6, 13}));
        assertThat(runs).containsExactly(new Decoder.Run(0, 1, 0, 5), new Decoder.Run(1, 2, 1, 5));
    }
}
