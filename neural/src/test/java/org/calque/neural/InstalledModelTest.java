package org.calque.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokenizer and graph with the real weights against fixed vectors; skipped where the model is not installed. */
class InstalledModelTest {

    /** Kernels add up 8-bit products in other orders on other processors. */
    private static final double TOLERANCE = 0.5;

    private static Path folder;
    private static FluencyModel model;

    @BeforeAll
    static void load() throws IOException {
        folder = InstalledModel.folder();
        model = new NeuralModelProvider().load(folder);
    }

    @Test
    void splitsWordsIntoThePiecesOfTheVocabulary() throws IOException {
        WordPieces pieces = new WordPieces(Files.readAllLines(folder.resolve(ModelInstaller.VOCABULARY)));
        assertThat(List.of(pieces.unknown(), pieces.begin, pieces.end, pieces.mask))
                .containsExactly(100, 101, 102, 103);
        assertThat(pieces.split("The")).containsExactly(1109);
        assertThat(pieces.split("the")).containsExactly(1103);
        assertThat(pieces.split("don’t")).hasSize(3);
        assertThat(pieces.split("unbolted").stream().map(pieces::piece)).containsExactly("un", "##bolt", "##ed");
    }

    @Test
    void scoresWordsThatItSees() {
        List<WordScore> scores = model.score(
                        List.of(words("She became famous because of him performance in the film .")))
                .get(0);
        assertThat(scores).hasSize(11);
        assertThat(scores.get(5).logProbability()).isCloseTo(-4.35, within(2 * TOLERANCE));
        for (int i = 0; i < scores.size(); i++) {
            if (i != 5) {
                assertThat(scores.get(i).logProbability()).isCloseTo(0, within(TOLERANCE / 10));
            }
        }
    }

    @Test
    void expectsWordsThatItDoesNotSee() {
        List<String> capital = words("The capital of France is Paris .");
        expects(capital, 5, "Paris", -0.40);
        expects(capital, 1, "capital", -0.12);
        List<String> works = words("He lives in Paris and works via London .");
        expects(works, 6, "in", -0.01);
        WordScore via = hidden(works, 6);
        assertThat(via.logProbability()).isCloseTo(-11.3, within(4 * TOLERANCE));
    }

    private static void expects(List<String> sentence, int word, String expected, double logProbability) {
        WordScore.Expectation best = hidden(sentence, word).expected().get(0);
        assertThat(best.word()).isEqualTo(expected);
        assertThat(best.logProbability()).isCloseTo(logProbability, within(TOLERANCE));
    }

    private static WordScore hidden(List<String> sentence, int word) {
        return model.scoreHidden(List.of(new FluencyModel.Place(sentence, word)))
                .get(0);
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.split(" "));
    }
}
