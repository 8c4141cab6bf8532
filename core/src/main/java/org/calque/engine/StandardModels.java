package org.calque.engine;

import org.calque.analysis.Models;
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

/** Wires the models that analysis is made with; each loads when it is first asked. */
final class StandardModels {

    private StandardModels() {}

    static Models create() {
        Lexicon english = new EnglishLexicon();
        LanguageAnalyzer language = new FragmentAnalyzer(
                english,
                new EnglishPhrases(),
                new KnownNames(),
                new LexiconShelf(),
                new GermanNouns(),
                new NgramModels());
        return new Models(english, language, new LanguageToolEngines(RuleProfile.newsroom()));
    }
}
