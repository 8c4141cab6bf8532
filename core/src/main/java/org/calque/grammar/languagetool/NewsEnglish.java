package org.calque.grammar.languagetool;

import java.util.ResourceBundle;
import org.languagetool.JLanguageTool;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * English as LanguageTool's rules are to see it: its chunker works when it is asked, and its speller, which filters the
 * suggestions of some rules, is ours, since LanguageTool's takes a second to load.
 */
@SuppressWarnings("try") // what LanguageTool's English closes is a model that is not loaded here
final class NewsEnglish extends AmericanEnglish {

    private final EnglishWords.Shared words;

    NewsEnglish(EnglishWords.Shared words) {
        super(true);
        this.words = words;
        JLanguageTool.setDataBroker(new NewsData());
        setChunker(new ChunkerOnDemand());
        setDisambiguator(new NewsDisambiguator(this));
    }

    @Override
    public SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) {
        return new KnownWords(messages, this, new EnglishWords(words));
    }
}
