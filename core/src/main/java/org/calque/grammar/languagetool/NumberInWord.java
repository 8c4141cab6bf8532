package org.calque.grammar.languagetool;

import java.util.List;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.AbstractNumberInWordFilter;

/** A digit typed into a word, {@code Go0d}: lets a rule speak where our dictionaries know the word without it. */
public final class NumberInWord extends AbstractNumberInWordFilter {

    private final EnglishWords words = new EnglishWords(new EnglishWords.Shared());

    /** For LanguageTool, which makes filters by the names of their classes. */
    public NumberInWord() {
        super(AmericanEnglish.getInstance());
    }

    @Override
    protected synchronized boolean isMisspelled(String word) {
        return !words.isInDictionary(word);
    }

    @Override
    protected synchronized List<String> getSuggestions(String word) {
        return words.similar(word);
    }
}
