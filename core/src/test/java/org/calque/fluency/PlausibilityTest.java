package org.calque.fluency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calque.fluency.WordScore.Expectation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {

    private static final Plausibility PLAUSIBILITY = Plausibility.fitted();

    @Test
    void aWordThatTheModelNeverExpectsIsLikelierWrongThanOneItDoes() {
        WordScore seen = score(-0.9, new Expectation("work", -0.9), new Expectation("works", -1.2));
        WordScore expected = score(-0.4, new Expectation("works", -0.4), new Expectation("lives", -1.5));
        WordScore unexpected = score(-13, new Expectation("in", -0.01), new Expectation("at", -5));
        for (String word : List.of("him", "via", "greatly")) {
            double right = odds(word, seen, expected);
            double wrong = odds(word, seen, unexpected);
            assertThat(wrong).as(word).isGreaterThan(right + 1);
        }
    }

    @Test
    void aRelatedWordSpeaksAgainstAWordOfAnOpenClass() {
        WordScore seen = score(-1.5, new Expectation("great", -0.3), new Expectation("greatly", -1.5));
        WordScore strange = score(-1.5, new Expectation("famous", -0.3), new Expectation("greatly", -1.5));
        WordScore hidden = score(-11, new Expectation("great", -0.8));
        WordScore other = score(-11, new Expectation("famous", -0.8));
        assertThat(odds("greatly", seen, hidden)).isGreaterThan(odds("greatly", strange, other));
    }

    @Test
    void namesTheWordThatWasMeant() {
        WordScore seen = score(-0.5, new Expectation("destroyed", -0.2), new Expectation("destruction", -2.5));
        WordScore hidden = score(-11, new Expectation("hit", -1.2), new Expectation("destroyed", -2.7));
        assertThat(WordFeatures.related("destruction", seen, hidden)).contains("destroyed");
        assertThat(WordFeatures.related("house", seen, hidden)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PRONOUN, him, his, true",
        "PRONOUN, him, her, false",
        "FUNCTION_WORD, via, in, true",
        "FUNCTION_WORD, via, house, false",
        "OPEN, anxious, anxiety, true",
        "OPEN, worker, workers, false",
        "OPEN, worker, worker, false",
        "OPEN, state, street, false",
        "IN_PIECES, medically, medical, true"
    })
    void tellsRelatedWords(WordKind kind, String word, String other, boolean related) {
        assertThat(kind.areRelated(word, other)).isEqualTo(related);
    }

    @ParameterizedTest
    @CsvSource({"Him, PRONOUN", "the, FUNCTION_WORD", "house, OPEN"})
    void tellsTheKind(String word, WordKind kind) {
        assertThat(WordKind.of(word, true)).isEqualTo(kind);
        assertThat(WordKind.of("unbolted", false)).isEqualTo(WordKind.IN_PIECES);
    }

    @Test
    void aWordThatTheModelFindsLikelyWhereItStandsIsNotWorthHiding() {
        WordScore likely = score(-0.02, new Expectation("other", -4.5), new Expectation("another", -6));
        WordScore unlikely = score(-7, new Expectation("works", -0.1), new Expectation("work", -7));
        for (String word : List.of("via", "greatly")) {
            assertThat(PLAUSIBILITY.isWorthHiding(look(word, likely))).as(word).isFalse();
            assertThat(PLAUSIBILITY.isWorthHiding(look(word, unlikely)))
                    .as(word)
                    .isTrue();
        }
    }

    @Test
    void aWordOneLetterAwayAndLikelyTrigramsSpeakAgainstAWord() {
        WordScore seen = score(-2.5, new Expectation("market", -0.2), new Expectation("marker", -2.5));
        WordScore near = score(-11, new Expectation("market", -0.6));
        WordScore far = score(-11, new Expectation("economy", -0.6));
        assertThat(odds("marker", seen, near)).isGreaterThan(odds("marker", seen, far) + 0.3);
        assertThat(PLAUSIBILITY.logOdds(
                        WordFeatures.of(look("marker", seen), "marker", seen, near, new WordFeatures.Trigrams(9, -5))))
                .isGreaterThan(PLAUSIBILITY.logOdds(
                        WordFeatures.of(look("marker", seen), "marker", seen, near, new WordFeatures.Trigrams(0, -5))));
    }

    @ParameterizedTest
    @CsvSource({
        "marker, market, true",
        "know, known, true",
        "known, know, true",
        "there, three, false",
        "the, he, true",
        "at, as, false",
        "house, house, false",
        "cat, cart, true",
        "cart, cat, true",
        "abc, abd, true",
        "form, from, false",
        "an, and, false"
    })
    void tellsWordsOneLetterAway(String word, String other, boolean near) {
        assertThat(WordFeatures.isOneLetterAway(word, other)).isEqualTo(near);
    }

    private static double odds(String word, WordScore seen, WordScore hidden) {
        return PLAUSIBILITY.logOdds(WordFeatures.of(look(word, seen), word, seen, hidden, WordFeatures.Trigrams.NONE));
    }

    private static FirstLook look(String word, WordScore seen) {
        return FirstLook.of(word, seen, new FirstLook.Place(0, 0, 20));
    }

    private static WordScore score(double logProbability, Expectation... expected) {
        return new WordScore(logProbability, true, List.of(expected), Math.log(5));
    }
}
