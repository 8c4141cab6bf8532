package org.calque.grammar.languagetool;

import java.util.ResourceBundle;
import org.languagetool.AnalyzedSentence;
import org.languagetool.Language;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * Tells LanguageTool's other rules which words are known. It finds nothing itself: that is {@link Spelling}'s. Safe for
 * many threads.
 */
final class KnownWords extends SpellingCheckRule {

    private final EnglishWords words = new EnglishWords(new EnglishWords.Shared());

    KnownWords(ResourceBundle messages, Language language) {
        super(messages, language, null);
    }

    @Override
    public String getId() {
        return "KNOWN_WORDS";
    }

    @Override
    public String getDescription() {
        return "The words that are known";
    }

    @Override
    public RuleMatch[] match(AnalyzedSentence sentence) {
        return RuleMatch.EMPTY_ARRAY;
    }

    @Override
    public synchronized boolean isMisspelled(String word) {
        return !words.isInDictionary(word) && !words.isTagged(word);
    }
}
