package org.calque.grammar.languagetool;

import java.util.List;
import java.util.function.Supplier;
import org.calque.grammar.GrammarEngine;

/**
 * Makes engines that share what can be shared: the language, its dictionaries, compiled rules, and what was found in
 * sentences seen before. Nothing loads before the first engine is asked for. Safe for many threads; an engine is not.
 */
public final class LanguageToolEngines implements Supplier<GrammarEngine> {

    private final RuleProfile profile;
    private final SentenceMemory memory = new SentenceMemory();
    private final SentenceMemory styleMemory = new SentenceMemory();
    private final EnglishWords.Shared words;
    private final EnglishRules rules;

    /** Engines whose rules speak as the profile says. */
    public LanguageToolEngines(RuleProfile profile) {
        this(profile, new EnglishRules(), new EnglishWords.Shared());
    }

    private LanguageToolEngines(RuleProfile profile, EnglishRules rules, EnglishWords.Shared words) {
        this.profile = profile;
        this.rules = rules;
        this.words = words;
    }

    /** Engines whose rules speak as another profile says, and that share all but what was found with these. */
    public LanguageToolEngines with(RuleProfile other) {
        return new LanguageToolEngines(other, rules, words);
    }

    @Override
    public GrammarEngine get() {
        return new LanguageToolEngine(rules, profile, new EnglishWords(words), memory, styleMemory);
    }

    /** All rules of LanguageTool that the profile knows of, those that are off included, in the order of their ids. */
    public List<RuleDescription> describeRules() {
        return rules.describe(profile);
    }
}
