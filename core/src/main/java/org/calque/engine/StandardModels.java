package org.calque.engine;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.check.CheckInfo;
import org.calque.fluency.FluencyModels;
import org.calque.grammar.languagetool.LanguageToolEngines;
import org.calque.grammar.languagetool.RuleProfile;
import org.calque.language.FragmentAnalyzer;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.Lexicon;
import org.calque.language.lexicon.EnglishLexicon;
import org.calque.language.lexicon.EnglishPhrases;
import org.calque.language.lexicon.GermanNouns;
import org.calque.language.lexicon.KnownNames;
import org.calque.language.lexicon.LexiconShelf;
import org.calque.language.lingua.NgramModels;

/**
 * Wires the models that analysis is made with; each loads when it is first asked. Settings that differ share all models:
 * only engines of grammar whose rules speak differently are kept apart, and they share the rules. Safe for many threads.
 */
final class StandardModels implements Function<Settings, Plan> {

    private final Lexicon english = new EnglishLexicon();
    private final LanguageAnalyzer language = new FragmentAnalyzer(
            english, new EnglishPhrases(), new KnownNames(), new LexiconShelf(), new GermanNouns(), new NgramModels());
    private final RuleProfile newsroom = RuleProfile.newsroom();
    private final LanguageToolEngines engines = new LanguageToolEngines(newsroom);
    private final FluencyModels fluency;
    private final Map<Rules, Models> byRules = new ConcurrentHashMap<>();

    /** Which rules of grammar speak other than by default. */
    private record Rules(Set<String> enabled, Set<String> disabled, boolean namedStyleOnly) {}

    private StandardModels(Settings settings) {
        this.fluency = LanguageModels.of(settings);
    }

    static Models create() {
        return create(Settings.defaults());
    }

    static Models create(Settings settings) {
        return new StandardModels(settings).models(settings);
    }

    /** For a run in which documents may have settings of their own; those choose the models of fluency for all. */
    static StandardModels of(Settings settings) {
        return new StandardModels(settings);
    }

    Models models(Settings settings) {
        boolean namedStyleOnly = CheckCatalog.standard().infos().stream()
                .anyMatch((CheckInfo info) -> settings.choice().speaksByName(info));
        return byRules.computeIfAbsent(
                new Rules(settings.choice().rulesOn(), settings.choice().rulesOff(), namedStyleOnly), this::models);
    }

    private Models models(Rules rules) {
        if (rules.enabled().isEmpty() && rules.disabled().isEmpty()) {
            return new Models(english, language, engines, fluency);
        }
        RuleProfile profile = newsroom.with(rules.enabled(), rules.disabled());
        return new Models(
                english,
                language,
                engines.with(rules.namedStyleOnly() ? profile.withNamedStyleOnly() : profile),
                fluency);
    }

    @Override
    public Plan apply(Settings settings) {
        Analyzer analyzer = new Analyzer(models(settings), settings.house().accepted());
        return Plan.of(settings, CheckCatalog.of(settings.house()), analyzer);
    }
}
