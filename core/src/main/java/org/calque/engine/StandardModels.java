package org.calque.engine;

import java.util.List;
import org.calque.analysis.Models;
import org.calque.grammar.GrammarEngine;
import org.calque.grammar.GrammarResult;
import org.calque.grammar.Tags;
import org.calque.language.FragmentAnalyzer;
import org.calque.language.LanguageAnalyzer;
import org.calque.language.Lexicon;
import org.calque.language.lexicon.EnglishLexicon;
import org.calque.language.lexicon.EnglishPhrases;
import org.calque.language.lexicon.GermanNouns;
import org.calque.language.lexicon.KnownNames;
import org.calque.language.lexicon.LexiconShelf;
import org.calque.language.lingua.NgramModels;
import org.calque.text.Sentence;
import org.calque.text.Token;

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
        return new Models(english, language, StandardModels::grammar);
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
