package org.calque.fluency.ngram;

import edu.cmu.sphinx.linguist.dictionary.Dictionary;
import edu.cmu.sphinx.linguist.dictionary.Pronunciation;
import edu.cmu.sphinx.linguist.dictionary.Word;
import edu.cmu.sphinx.util.props.PropertySheet;
import java.util.Map;

/** A dictionary that has whatever word it is asked for: the model needs words, not how they are pronounced. */
final class OpenDictionary implements Dictionary {

    private final Map<String, Word> words;

    /** @param words collects the words that were asked for */
    OpenDictionary(Map<String, Word> words) {
        this.words = words;
    }

    @Override
    public Word getWord(String text) {
        return words.computeIfAbsent(text, key -> new Word(key, new Pronunciation[0], false));
    }

    @Override
    public Word getSentenceStartWord() {
        return getWord(SENTENCE_START_SPELLING);
    }

    @Override
    public Word getSentenceEndWord() {
        return getWord(SENTENCE_END_SPELLING);
    }

    @Override
    public Word getSilenceWord() {
        return getWord("<sil>");
    }

    @Override
    public Word[] getFillerWords() {
        return new Word[0];
    }

    @Override
    public void newProperties(PropertySheet sheet) {}

    @Override
    public void allocate() {}

    @Override
    public void deallocate() {}
}
