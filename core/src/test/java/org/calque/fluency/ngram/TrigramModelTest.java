package org.calque.fluency.ngram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.junit.jupiter.api.Test;

class TrigramModelTest {

    private static final TrigramModel MODEL = TrigramModel.load();

    @Test
    void prefersTheOrderOfEnglish() {
        assertThat(sum("near", "the", "russian", "borders", FluencyModel.END))
                .isGreaterThan(sum("near", "the", "borders", "russian", FluencyModel.END) + 4);
        assertThat(sum("the", "armed", "forces", "of")).isGreaterThan(sum("the", "forces", "armed", "of") + 4);
    }

    /** What sphinx4-core 1.0.0's own reader of the file, {@code NgramTrieModel}, says of the same words. */
    @Test
    void scoresAsTheLibrarysReaderDoes() {
        assertThat(score("the", "president", "of", "the", "united", "states", "said", "on", "tuesday"))
                .extracting(WordScore::logProbability)
                .containsExactly(
                        -3.419215202331543,
                        -5.009183883666992,
                        -2.378044366836548,
                        -0.5791770815849304,
                        -4.441271781921387,
                        -0.29106634855270386,
                        -7.025661468505859,
                        -5.425791263580322,
                        -3.731497049331665);
        assertThat(score("colourless", "green", "ideas", "sleep", "furiously"))
                .extracting(WordScore::logProbability)
                .containsExactly(
                        -16.0, -9.21371078491211, -10.189939498901367, -10.885435104370117, -13.001862525939941);
    }

    @Test
    void ignoresCaseAndTheShapeOfApostrophes() {
        assertThat(score("They", "Don’t")).isEqualTo(score("they", "don't"));
    }

    @Test
    void tellsUnknownWordsAndForgetsWhatStoodBefore() {
        List<WordScore> scores = score("the", "qwertzuiop", "government");
        assertThat(scores).extracting(WordScore::known).containsExactly(true, false, true);
        assertThat(scores.get(1).logProbability()).isEqualTo(-16);
        assertThat(scores.get(2)).isEqualTo(score("government").get(0));
    }

    @Test
    void scoresAWordByTheTwoBeforeIt() {
        double far =
                score(FluencyModel.START, "it", "is", "one", "of", "the").get(5).logProbability();
        double near = score("one", "of", "the").get(2).logProbability();
        assertThat(far).isCloseTo(near, within(1e-6));
    }

    @Test
    void scoresEachSentenceOnItsOwn() {
        assertThat(MODEL.score(List.of(List.of("the", "war"), List.of("the", "war"))))
                .containsExactly(score("the", "war"), score("the", "war"));
    }

    private static List<WordScore> score(String... words) {
        return MODEL.score(List.of(List.of(words))).get(0);
    }

    private static double sum(String... words) {
        return score(words).stream().mapToDouble(WordScore::logProbability).sum();
    }
}
