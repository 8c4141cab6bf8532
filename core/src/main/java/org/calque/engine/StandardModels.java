package org.calque.engine;

import java.util.BitSet;
import java.util.List;
import org.calque.analysis.Models;
import org.calque.grammar.languagetool.LanguageToolEngines;
import org.calque.grammar.languagetool.RuleProfile;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;

/** Wires the models that analysis is made with; each loads when it is first asked. */
final class StandardModels {

    private StandardModels() {}

    static Models create() {
        return new Models(english(), language(), new LanguageToolEngines(RuleProfile.newsroom()));
    }

    private static Lexicon english() {
        return new Lexicon() {
            @Override
            public String language() {
                return "en";
            }

            @Override
            public boolean contains(String word) {
                return true;
            }

            @Override
            public int frequency(String word) {
                return 0;
            }
        };
    }

    private static LanguageAnalyzer language() {
        return (document, sentences, tokens, sourceLanguage) ->
                new LanguageEvidence(List.of(), new BitSet(), new BitSet(), sourceLanguage);
    }
}
