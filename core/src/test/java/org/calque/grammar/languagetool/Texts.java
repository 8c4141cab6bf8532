package org.calque.grammar.languagetool;

import java.util.BitSet;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.analysis.Analyzer;
import org.calque.analysis.Models;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.text.Document;

/** Texts cut into sentences and tokens, for tests of the adapter. */
final class Texts {

    private static final Lexicon NO_WORDS = new Lexicon() {
        @Override
        public String language() {
            return "en";
        }

        @Override
        public boolean contains(String word) {
            return false;
        }

        @Override
        public int frequency(String word) {
            return 0;
        }
    };

    private Texts() {}

    static AnalyzedText of(String text) {
        Models models = new Models(
                NO_WORDS,
                (document, sentences, tokens, language, accepted) ->
                        new LanguageEvidence(List.of(), new BitSet(), new BitSet(), null),
                () -> {
                    throw new IllegalStateException("the engine is asked directly");
                });
        return new Analyzer(models).analyze(Document.ofText("test", text), null, () -> false);
    }
}
