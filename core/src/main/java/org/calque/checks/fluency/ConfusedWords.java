package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.fluency.FluencyModel;
import org.calque.language.Lexicon;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * Words that are one slip away from a frequent one which is far likelier in their place: {@code higher then expected}.
 * After Mays, Damerau and Mercer (1991), Context based spelling correction.
 */
final class ConfusedWords {

    /** A form that the text has so often is meant. */
    private static final int RECURRING = 3;

    /** How much likelier the other word has to be, in natural logarithms, for a word that is frequent itself. */
    private static final double FREQUENT = 8.5;

    /** The same for a rarer word: a model of so few words knows little of where it stands. */
    private static final double RARE = 11;

    /** The same for a form that no dictionary has, and that is near too many words to be called misspelled by itself. */
    private static final double NO_WORD = 10;

    /** The same for a single letter. */
    private static final double LETTER = 11;

    /** Endings and vowels that are spelled in two ways in Britain and America, and what becomes of both, in this order. */
    private static final List<Variant> VARIANTS = List.of(
            new Variant("our", "or"),
            new Variant("re(?=s?$|d$)", "er"),
            new Variant("(?<=[ei]n|ti)ce(?=[sd]?$)", "se"),
            new Variant("s(?=(?:e[sdr]?|ing|ations?)$)", "z"),
            new Variant("ll(?=(?:ed|ers?|ing)$)", "l"),
            new Variant("(?<=[a-z])(?:ae|oe)", "e"));

    private record Variant(Pattern pattern, String replacement) {

        Variant(String pattern, String replacement) {
            this(Pattern.compile(pattern), replacement);
        }

        String replaced(String word) {
            return pattern.matcher(word).replaceAll(replacement);
        }
    }

    /** So much more than is needed makes a finding sure. */
    private static final double SURE = 2;

    /**
     * A word that was confused with another.
     *
     * @param token index of its token
     * @param better the words that are likelier, likeliest first
     * @param sure whether the first is likelier by more than is needed
     */
    record Confused(int token, List<LikelierWord.Better> better, boolean sure) {

        Confused {
            better = List.copyOf(better);
        }
    }

    private ConfusedWords() {}

    /** Those of a document, in order; none without the trigram model. */
    static List<Confused> of(AnalyzedText text) {
        Optional<FluencyModel> model = text.fluency().ngram();
        if (model.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> candidates = new HashMap<>();
        IntPredicate confusable = text.byForm(
                form -> isLowerCase(form) && !candidatesOf(form, candidates).isEmpty());
        Map<String, Integer> counts = new HashMap<>();
        text.tokens().forEach(token -> counts.merge(token.text(), 1, Integer::sum));
        List<Confused> confused = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            LikelierWord likelier = new LikelierWord(model.get(), text.tokens(sentence));
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                Token token = text.tokens().get(i);
                boolean meant =
                        counts.getOrDefault(token.text(), 0) >= RECURRING && !Loaded.NEAR.isFrequent(token.text());
                if (confusable.test(i) && !meant && !isJoined(text, i) && !isInName(text, i)) {
                    int index = i - sentence.firstToken();
                    double least = least(token.text(), likelier.knows(index), text.english());
                    if (likelier.canGain(index, least)) {
                        List<LikelierWord.Better> better =
                                likelier.of(index, candidatesOf(token.text(), candidates), least).stream()
                                        .filter(other -> !areVariants(token.text(), other.word(), text.english()))
                                        .toList();
                        if (!better.isEmpty() && !isAmongForeignWords(i, text)) {
                            confused.add(new Confused(i, better, better.get(0).gain() >= least + SURE));
                        }
                    }
                }
            }
        }
        return confused;
    }

    /** The words that may have been meant; a rarer noun in the other number is meant as it stands. */
    private static Set<String> candidatesOf(String form, Map<String, Set<String>> known) {
        return known.computeIfAbsent(form, key -> {
            Set<String> words = Loaded.NEAR.of(key);
            if (!Loaded.NEAR.isFrequent(key)) {
                words.removeIf(word -> word.equals(key + "s") || key.equals(word + "s"));
            }
            return words;
        });
    }

    /** Whether two right words are one, as it is spelled in Britain and in America: {@code defence}, {@code defense}. */
    private static boolean areVariants(String form, String other, Lexicon english) {
        return english.contains(form) && withoutVariants(form).equals(withoutVariants(other));
    }

    private static String withoutVariants(String word) {
        String same = word;
        for (Variant variant : VARIANTS) {
            same = variant.replaced(same);
        }
        return same;
    }

    private static double least(String form, boolean known, Lexicon english) {
        if (form.length() == 1) {
            return LETTER;
        }
        if (Loaded.NEAR.isFrequent(form)) {
            return FREQUENT;
        }
        if (!english.contains(form)) {
            return NO_WORD;
        }
        return known ? RARE : Double.POSITIVE_INFINITY; // a right word of which the model knows nothing
    }

    private static boolean isLowerCase(String form) {
        return !form.equals("a") && form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** {@code Hilma af Klint}: no word of English between the parts of a name. */
    private static boolean isInName(AnalyzedText text, int index) {
        return !text.english().contains(text.tokens().get(index).text())
                && text.token(index - 1).filter(WordClasses::isCapitalized).isPresent()
                && text.token(index + 1).filter(WordClasses::isCapitalized).isPresent();
    }

    /** Whether the word is part of something longer: {@code p.m.}, {@code o'clock}, {@code post-war}. */
    private static boolean isJoined(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        boolean before = index > 0
                && token.follows(text.tokens().get(index - 1))
                && "\"“‘'(".indexOf(text.tokens().get(index - 1).text().charAt(0)) < 0;
        boolean after = index + 1 < text.tokens().size()
                && text.tokens().get(index + 1).follows(token)
                && (token.text().length() < 3
                        || ",;:!?.)\"”"
                                        .indexOf(text.tokens()
                                                .get(index + 1)
                                                .text()
                                                .charAt(0))
                                < 0);
        return before || after;
    }

    private static boolean isAmongForeignWords(int index, AnalyzedText text) {
        return text.language().isForeign(index)
                || (index > 0 && text.language().isForeign(index - 1))
                || text.language().isForeign(index + 1);
    }

    /** Loads the words when the check first runs. */
    private static final class Loaded {
        static final NearWords NEAR = NearWords.read();
    }
}
