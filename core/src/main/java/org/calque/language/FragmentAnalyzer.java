package org.calque.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Lexicon germanNouns;
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
            Lexicon germanNouns,
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
        List<Sentence> suspicious = sentences.stream()
                .filter(sentence -> isSuspicious(sentence, words))
                .toList();
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

    private boolean isSuspicious(Sentence sentence, DocumentWords words) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            boolean inside = i > sentence.firstToken() && words.word(i - 1).isPresent();
            if (words.latin(i).filter(word -> !isInnocent(word, inside)).isPresent() && !words.inPhrase(i)) {
                return true;
            }
        }
        return false;
    }

    /** @param inside whether a word stands directly before this one, so that a capital makes a name of it */
    private boolean isInnocent(WordForm word, boolean inside) {
        return word.length() == 1
                || word.letterCase() == WordForm.Case.UPPER
                || english.contains(word)
                || (inside && word.letterCase() == WordForm.Case.CAPITALIZED && !germanNouns.contains(word.text()));
    }

    private BitSet names(DocumentWords words, BitSet foreign) {
        BitSet names = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            boolean name = words.latin(i)
                    .filter(word -> !word.isLower() && !english.isCommon(word))
                    .isPresent();
            names.set(i, name && !foreign.get(i));
        }
        return names;
    }
}
