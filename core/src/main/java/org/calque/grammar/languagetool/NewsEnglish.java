package org.calque.grammar.languagetool;

import java.util.ResourceBundle;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.language.AmericanEnglish;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * English as LanguageTool's rules are to see it: which words there are, our dictionaries say.
 */
@SuppressWarnings("try") // what LanguageTool's English closes is a model that is not loaded here
public final class NewsEnglish extends AmericanEnglish {

    /** For LanguageTool, which makes languages by the names of their classes. */
    public NewsEnglish() {
        super(true);
    }

    /**
     * The one that LanguageTool's rules ask for, made when it is first asked for; LanguageTool's own in a program that
     * has asked it for its languages before.
     */
    static Language get() {
        JLanguageTool.setClassBrokerBroker(new NewsClasses());
        JLanguageTool.setDataBroker(new NewsData());
        return Languages.getLanguageForShortCode("en-US");
    }

    @Override
    public SpellingCheckRule createDefaultSpellingRule(ResourceBundle messages) {
        return new KnownWords(messages, this);
    }
}
