package org.calque.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds foreign fragments and names. A sentence whose words are all English is never decoded, and a document of such
 * sentences loads nothing but the English lexicon and the German nouns.
 */
public final class FragmentAnalyzer implements LanguageAnalyzer {

    private final EnglishWords english;
    private final FixedPhrases phrases;
    private final GermanLexicon germanNouns;
    private final Supplier<LatinPassages> latin;
    private final Supplier<ScriptPassages> scripts;

    /**
     * @param english English words, loanwords included
     * @param phrases English expressions of several words, loanwords included
     * @param names known names
     * @param lexicons word lists of other languages
     * @param germanNouns the common nouns of German, capitals included
     * @param characters character models of English and of other languages
     */
    public FragmentAnalyzer(
            Lexicon english,
            FixedPhrases phrases,
            Names names,
            Lexicons lexicons,
            GermanLexicon germanNouns,
            CharacterModels characters) {
        this.english = new EnglishWords(english);
        this.phrases = phrases;
        this.germanNouns = germanNouns;
        this.latin = new Lazy<>(() -> {
            Candidates candidates = Candidates.load(Set.of("Latin"), lexicons, characters);
            EnglishModel model =
                    new EnglishModel(english, characters.model("en").orElseThrow());
            return new LatinPassages(candidates, new WordScorer(english, model, candidates, germanNouns, names));
        });
        this.scripts = new Lazy<>(() -> new ScriptPassages(lexicons, characters));
    }

    @Override
    public LanguageEvidence analyze(
            Document document,
            List<Sentence> sentences,
            List<Token> tokens,
            @Nullable String sourceLanguage,
            BitSet accepted) {
        DocumentWords words = DocumentWords.of(tokens, phrases, accepted);
        String source = sourceLanguage == null
                ? null
                : Locale.forLanguageTag(sourceLanguage).getLanguage();
        List<Passage> passages = new ArrayList<>();
        Predicate<Sentence> suspicion = suspicion(words);
        List<Sentence> suspicious = sentences.stream().filter(suspicion).toList();
        if (!suspicious.isEmpty()) {
            passages.addAll(latin.get().find(suspicious, words, source));
        }
        if (words.hasOtherScripts()) {
            passages.addAll(scripts.get().find(words, source));
        }
        passages.sort(Comparator.comparing(Passage::span));
        BitSet foreign = new BitSet();
        passages.forEach(passage -> foreign.set(passage.firstToken(), passage.endToken()));
        List<ForeignFragment> fragments = new FragmentAssembler(document, sentences, words, english).assemble(passages);
        return new LanguageEvidence(fragments, foreign, names(words, foreign), source);
    }

    /** Whether a sentence has a word that may be foreign. */
    private Predicate<Sentence> suspicion(DocumentWords words) {
        ByForm<Boolean> innocent = new ByForm<>(words, this::isInnocent);
        ByForm<Boolean> nameInside = new ByForm<>(words, this::isNameInside);
        return sentence -> {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (words.latin(i).isPresent()
                        && !innocent.at(i)
                        && !words.inPhrase(i)
                        && !(i > sentence.firstToken() && words.word(i - 1).isPresent() && nameInside.at(i))) {
                    return true;
                }
            }
            return false;
        };
    }

    private boolean isInnocent(WordForm word) {
        return word.length() == 1 || word.letterCase() == WordForm.Case.UPPER || english.contains(word);
    }

    /** Whether a word is a name where a word stands directly before it. */
    private boolean isNameInside(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED && !germanNouns.contains(word.text());
    }

    /** {@code vice versa}, {@code Lula da Silva}: whether a word that is not English is right as part of an expression or a name. */
    private static boolean isBorrowed(DocumentWords words, int token) {
        return words.inPhrase(token)
                || Binomials.isEpithet(words, token)
                || Particles.isStreet(words, token)
                || (Particles.isParticle(words, token)
                        && words.word(token - 1).filter(word -> !word.isLower()).isPresent());
    }

    private BitSet names(DocumentWords words, BitSet foreign) {
        ByForm<Boolean> name =
                new ByForm<>(words, word -> word.isLatin() && !word.isLower() && !english.isCommon(word));
        ByForm<Boolean> unknown = new ByForm<>(words, word -> word.isLatin() && !english.contains(word));
        BitSet names = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            names.set(
                    i,
                    words.word(i).isPresent()
                            && !foreign.get(i)
                            && (name.at(i) || (unknown.at(i) && isBorrowed(words, i))));
        }
        return names;
    }
}
