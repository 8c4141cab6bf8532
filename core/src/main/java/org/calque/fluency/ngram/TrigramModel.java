package org.calque.fluency.ngram;

import edu.cmu.sphinx.linguist.WordSequence;
import edu.cmu.sphinx.linguist.dictionary.Word;
import edu.cmu.sphinx.linguist.language.ngram.trie.NgramTrieModel;
import edu.cmu.sphinx.util.LogMath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final int ORDER = 3;
    private static final int CACHED = 50_000;

    /** Held so that its level is not lost with it. */
    private static final Logger LOGGER = Logger.getLogger(NgramTrieModel.class.getName());

    private final NgramTrieModel model;
    private final LogMath logMath = LogMath.getLogMath();
    private final Map<String, Word> vocabulary;

    private TrigramModel(NgramTrieModel model, Map<String, Word> vocabulary) {
        this.model = model;
        this.vocabulary = vocabulary;
    }

    /** Loads the model: about half a second and 50 MB. */
    public static TrigramModel load() {
        LOGGER.setLevel(Level.WARNING);
        URL location = TrigramModel.class.getResource(RESOURCE);
        if (location == null) {
            throw new IllegalStateException("the trigram model " + RESOURCE + " is not on the class path");
        }
        Map<String, Word> words = new HashMap<>();
        NgramTrieModel model = new NgramTrieModel(
                "", location, null, CACHED, false, ORDER, new OpenDictionary(words), false, 1f, 1.0, 1f);
        try {
            model.allocate();
        } catch (IOException e) {
            throw new UncheckedIOException("the trigram model can't be read: " + e.getMessage(), e);
        }
        words.keySet().retainAll(model.getVocabulary());
        return new TrigramModel(model, Collections.unmodifiableMap(words));
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
        List<Word> history = new ArrayList<>(ORDER);
        for (String text : sentence) {
            Word word = vocabulary.get(normal(text));
            if (word == null) {
                history.clear();
                scores.add(new WordScore(UNKNOWN, false, List.of()));
                continue;
            }
            if (history.size() == ORDER) {
                history.remove(0);
            }
            history.add(word);
            double score = logMath.logToLn(model.getProbability(new WordSequence(history)));
            scores.add(new WordScore(score, true, List.of()));
        }
        return scores;
    }

    private static String normal(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
