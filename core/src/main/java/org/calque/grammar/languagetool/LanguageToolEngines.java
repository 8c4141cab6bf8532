package org.calque.grammar.languagetool;

import java.util.List;
import java.util.function.Supplier;
import org.calque.grammar.GrammarEngine;
import org.jspecify.annotations.Nullable;

/**
 * Makes engines that share what can be shared: the language, its dictionaries, compiled rules, and what was found in
 * sentences seen before. Nothing loads before the first engine is asked for. Safe for many threads; an engine is not.
 */
public final class LanguageToolEngines implements Supplier<GrammarEngine> {

    private final RuleProfile profile;
    private final SentenceMemory memory = new SentenceMemory();
    private final SentenceMemory styleMemory = new SentenceMemory();
    private final EnglishWords.Shared words = new EnglishWords.Shared();
    private @Nullable EnglishRules rules;

    /** Engines whose rules speak as the profile says. */
    public LanguageToolEngines(RuleProfile profile) {
        this.profile = profile;
    }

    @Override
    public GrammarEngine get() {
        return new LanguageToolEngine(rules(), new EnglishWords(words), memory, styleMemory);
    }

    /** All rules of LanguageTool that the profile knows of, those that are off included, in the order of their ids. */
    public List<RuleDescription> describeRules() {
        return new EnglishRules(RuleProfile.everything()).describe(profile);
    }

    private synchronized EnglishRules rules() {
        EnglishRules known = rules;
        if (known == null) {
            known = new EnglishRules(profile);
            rules = known;
        }
        return known;
    }
}
