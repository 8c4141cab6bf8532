package org.calque.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.FluencyModelProvider;
import org.calque.fluency.WordScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskedModelTest {

    private static final List<String> SENTENCE = List.of("the", "war", "is", "over");

    @TempDir
    static Path folder;

    private static FluencyModel model;

    @BeforeAll
    static void makeTheModel() throws IOException {
        TinyModel.write(folder);
        model = FluencyModelProvider.find().orElseThrow().load(folder);
    }

    @Test
    void scoresAreLogarithmsOfProbabilities() {
        for (WordScore score : score(SENTENCE)) {
            assertThat(score.logProbability()).isNegative().isFinite();
            assertThat(score.known()).isTrue();
            assertThat(score.expected()).hasSize(BertGraph.TOP);
            double sum = score.expected().stream()
                    .mapToDouble(word -> Math.exp(word.logProbability()))
                    .sum();
            assertThat(sum).isGreaterThan(0.5).isLessThanOrEqualTo(1 + 1e-5);
            assertThat(score.expected())
                    .isSortedAccordingTo((a, b) -> Double.compare(b.logProbability(), a.logProbability()));
        }
    }

    @Test
    void theScoreOfAnExpectedWordIsTheScoreOfTheWord() {
        WordScore war = score(SENTENCE).get(1);
        war.expected().stream()
                .filter(word -> word.word().equals("war"))
                .forEach(word -> assertThat(word.logProbability()).isCloseTo(war.logProbability(), within(1e-5)));
    }

    @Test
    void aSentenceScoresTheSameInAnyCompany() {
        List<List<String>> many = new ArrayList<>(Collections.nCopies(5, SENTENCE));
        many.add(2, List.of("now", "the", "news", "is", "over", "the", "war", "now", "now"));
        List<List<WordScore>> scores = model.score(many);
        assertThat(scores.get(0)).isEqualTo(score(SENTENCE));
        assertThat(scores.get(5)).isEqualTo(score(SENTENCE));
    }

    @Test
    void bracketsAreNotScoredAndDoNotMatter() {
        List<WordScore> scores = score(List.of("the", "(", "war", ")", "is", "over"));
        assertThat(scores.get(1).known()).isFalse();
        assertThat(List.of(scores.get(0), scores.get(2), scores.get(4), scores.get(5)))
                .isEqualTo(score(SENTENCE));
    }

    @Test
    void wordsInPiecesAndUnknownWordsAreTold() {
        List<WordScore> scores = score(List.of("the", "wars", "Zug"));
        assertThat(scores).extracting(WordScore::known).containsExactly(true, false, false);
        assertThat(scores.get(1).expected()).isEmpty();
    }

    @Test
    void aHiddenWordDoesNotVouchForItself() {
        WordScore hidden = hidden(SENTENCE, 1);
        WordScore other = hidden(List.of("the", "news", "is", "over"), 1);
        assertThat(hidden.expected()).isEqualTo(other.expected());
        assertThat(hidden.logProbability()).isNotEqualTo(other.logProbability());
    }

    @Test
    void aWordInPiecesIsHiddenAsAWhole() {
        WordScore hidden = hidden(List.of("the", "wars", "is", "over"), 1);
        assertThat(hidden.expected()).isEqualTo(hidden(SENTENCE, 1).expected());
        assertThat(hidden.known()).isFalse();
    }

    @Test
    void hidesWordsOfLongSentencesToo() {
        List<String> endless = Collections.nCopies(2_000, "now");
        assertThat(hidden(endless, 1_900).expected())
                .isEqualTo(hidden(endless, 1_800).expected());
    }

    private static WordScore hidden(List<String> sentence, int word) {
        return model.scoreHidden(List.of(new FluencyModel.Place(sentence, word)))
                .get(0);
    }

    @Test
    void longSentencesAreCutAndScoredToTheEnd() {
        List<String> endless = Collections.nCopies(2_000, "now");
        assertThat(score(endless))
                .hasSize(2_000)
                .allSatisfy(score -> assertThat(score.known()).isTrue());
    }

    @Test
    void aDamagedModelIsRefused(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve(ModelInstaller.MODEL), "not a model");
        Files.write(other.resolve(ModelInstaller.MODEL_WEIGHTS), new byte[0]);
        Files.write(other.resolve(ModelInstaller.VOCABULARY), TinyModel.PIECES);
        assertThatThrownBy(() -> new NeuralModelProvider().load(other))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(ModelInstaller.MODEL);
    }

    private static List<WordScore> score(List<String> sentence) {
        return model.score(List.of(sentence)).get(0);
    }
}
