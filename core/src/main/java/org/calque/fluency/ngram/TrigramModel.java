package org.calque.fluency.ngram;

import edu.cmu.sphinx.linguist.dictionary.Word;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;

/**
 * The generic US English trigram model of CMU Sphinx: 72,000 words, 2.3 million bigrams, 1.6 million trigrams. Knows
 * neither letter case nor punctuation nor digits. Scores a word by the two before it.
 */
public final class TrigramModel implements FluencyModel {

    /** The logarithm given to a word the model does not know: below its rarest words. */
    private static final double UNKNOWN = -16;

    private static final String RESOURCE = "/edu/cmu/sphinx/models/en-us/en-us.lm.bin";

    private final TrieModel model;

    private TrigramModel(TrieModel model) {
        this.model = model;
    }

    /** Loads the model: a third of a second and 35 MB. */
    public static TrigramModel load() {
        try (InputStream file = TrigramModel.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("the trigram model " + RESOURCE + " is not on the class path");
            }
            return new TrigramModel(new TrieModel(new DataInputStream(new BufferedInputStream(file))));
        } catch (IOException e) {
            throw new UncheckedIOException("the trigram model can't be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<List<WordScore>> score(List<? extends List<String>> sentences) {
        List<List<WordScore>> scores = new ArrayList<>(sentences.size());
        synchronized (model) {
            for (List<String> sentence : sentences) {
                scores.add(scoreOne(sentence));
            }
        }
        return scores;
    }

    private List<WordScore> scoreOne(List<String> sentence) {
        List<WordScore> scores = new ArrayList<>(sentence.size());
        List<Word> history = new ArrayList<>(TrieModel.ORDER);
        for (String text : sentence) {
            Word word = model.word(normal(text));
            if (word == null) {
                history.clear();
                scores.add(new WordScore(UNKNOWN, false, List.of()));
                continue;
            }
            if (history.size() == TrieModel.ORDER) {
                history.remove(0);
            }
            history.add(word);
            scores.add(new WordScore(model.logProbability(history), true, List.of()));
        }
        return scores;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
