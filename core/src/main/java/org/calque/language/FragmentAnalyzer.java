package org.calque.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.calque.text.Document;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds foreign fragments in two passes: the first decodes each suspicious sentence with what is known of languages in
 * general, the second with what the first found in the document. A sentence whose words are all English or names is
 * never decoded, and a document of such sentences loads nothing but the English lexicon.
 */
public final class FragmentAnalyzer implements LanguageAnalyzer {

    private final Lexicon english;
    private final java.util.function.Supplier<Models> load;
    private volatile @Nullable Models models;

    /** What suspicious words are judged with. */
    private record Models(Candidates candidates, WordScorer scorer) {}

    /**
     * @param english English words, loanwords included
     * @param names known names
     * @param lexicons word lists of other languages
     * @param germanNouns the common nouns of German, capitals included
     * @param characters character models of English and of other languages
     */
    public FragmentAnalyzer(
            Lexicon english, Names names, Lexicons lexicons, Lexicon germanNouns, CharacterModels characters) {
        this.english = english;
        this.load = () -> {
            CharacterModel spelling = characters.model("en").orElseThrow();
            Candidates candidates = Candidates.load(lexicons, characters);
            EnglishModel model = new EnglishModel(english, spelling);
            return new Models(candidates, new WordScorer(english, model, candidates, germanNouns, names));
        };
    }

    private Models models() {
        Models known = models;
        if (known == null) {
            synchronized (this) {
                known = models;
                if (known == null) {
                    known = load.get();
                    models = known;
                }
            }
        }
        return known;
    }

    @Override
    public LanguageEvidence analyze(
            Document document, List<Sentence> sentences, List<Token> tokens, @Nullable String sourceLanguage) {
        @Nullable WordForm[] forms = forms(tokens);
        List<Stretch> suspicious = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (isSuspicious(sentence, forms)) {
                suspicious.add(Stretch.of(sentence, tokens, forms, models().scorer()));
            }
        }
        BitSet foreign = new BitSet();
        List<ForeignFragment> fragments =
                suspicious.isEmpty() ? List.of() : decode(suspicious, tokens, forms, foreign, sourceLanguage);
        return new LanguageEvidence(fragments, foreign, namesAmong(forms, foreign), sourceLanguage);
    }

    private static @Nullable WordForm[] forms(List<Token> tokens) {
        @Nullable WordForm[] forms = new WordForm[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                WordForm form = WordForm.of(token.text());
                forms[i] = form.isLatin() ? form : null;
            }
        }
        return forms;
    }

    private boolean isSuspicious(Sentence sentence, @Nullable WordForm[] forms) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            WordForm form = forms[i];
            if (form != null && !isEnglish(form) && form.letterCase() != WordForm.Case.UPPER) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnglish(WordForm form) {
        if (english.contains(form.text()) || (!form.isLower() && english.contains(form.lower()))) {
            return true;
        }
        if (form.text().indexOf('-') > 0) {
            return Arrays.stream(form.text().split("-", -1))
                    .allMatch(part -> part.isEmpty() || isEnglish(WordForm.of(part)));
        }
        return false;
    }

    private List<ForeignFragment> decode(
            List<Stretch> stretches,
            List<Token> tokens,
            @Nullable WordForm[] forms,
            BitSet foreign,
            @Nullable String sourceLanguage) {
        Candidates candidates = models().candidates();
        int source = sourceLanguage == null
                ? -1
                : candidates.indexOf(Locale.forLanguageTag(sourceLanguage).getLanguage());
        LanguagePrior prior = LanguagePrior.of(candidates, source);
        List<double[]> found = new ArrayList<>();
        Decoder decoder = new Decoder(prior.entryCosts());
        for (Stretch stretch : stretches) {
            for (Decoder.Run run : decoder.decode(stretch)) {
                found.add(Distribution.relative(likelihoods(stretch, run, forms)));
            }
        }
        prior = found.isEmpty() ? prior : prior.after(found);
        decoder = new Decoder(prior.entryCosts());
        List<ForeignFragment> fragments = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Decoder.Run run : decoder.decode(stretch)) {
                fragments.add(fragment(stretch, run, tokens, forms, prior));
                foreign.set(
                        stretch.words().get(run.first()).token(),
                        stretch.words().get(run.end() - 1).token() + 1);
            }
        }
        return fragments;
    }

    private ForeignFragment fragment(
            Stretch stretch, Decoder.Run run, List<Token> tokens, @Nullable WordForm[] forms, LanguagePrior prior) {
        Token first = tokens.get(stretch.words().get(run.first()).token());
        Token last = tokens.get(stretch.words().get(run.end() - 1).token());
        double[] likelihoods = likelihoods(stretch, run, forms);
        for (int k = 0; k < likelihoods.length; k++) {
            likelihoods[k] += prior.logShare(k);
        }
        return new ForeignFragment(
                first.span().hull(last.span()),
                run.end() - run.first() == 1 ? ForeignFragment.Kind.WORD : ForeignFragment.Kind.PHRASE,
                models().candidates().name(Distribution.ofLogarithms(likelihoods)),
                1 / (1 + Math.exp(-0.5 * run.margin())),
                ForeignFragment.Status.UNTRANSLATED,
                "not English");
    }

    private double[] likelihoods(Stretch stretch, Decoder.Run run, @Nullable WordForm[] forms) {
        double[] sums = new double[models().candidates().size()];
        for (Stretch.Word word : stretch.words().subList(run.first(), run.end())) {
            WordForm form = Objects.requireNonNull(forms[word.token()]);
            double[] likelihoods = models().scorer().likelihoods(form, word.odds());
            for (int k = 0; k < sums.length; k++) {
                sums[k] += likelihoods[k];
            }
        }
        return sums;
    }

    private BitSet namesAmong(@Nullable WordForm[] forms, BitSet foreign) {
        BitSet found = new BitSet();
        for (int i = 0; i < forms.length; i++) {
            WordForm form = forms[i];
            if (form != null && !form.isLower() && !foreign.get(i) && !english.contains(form.lower())) {
                found.set(i);
            }
        }
        return found;
    }
}
