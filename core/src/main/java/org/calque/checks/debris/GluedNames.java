package org.calque.checks.debris;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells names that have lost a space from brands with a capital inside, by the names that the document has apart. */
final class GluedNames {

    /** The shortest name with another word behind it. */
    private static final int SHORTEST = 4;

    /** Natural logarithm of the probability from which on a word is expected behind another. */
    private static final double SET_PHRASE = -2;

    private final AnalyzedText text;

    /** Indices of the first words of sentences. */
    private final BitSet starts;

    /** Forms that occur, and those that occur more than once: a recurrent inner capital is a brand. */
    private final Set<String> forms = new HashSet<>();

    private final Set<String> recurrent = new HashSet<>();

    /** Capitalised words that stand side by side. */
    private final Set<String> pairs = new HashSet<>();

    /** All forms that occur more than once; made when it is first asked for. */
    private @Nullable Set<String> repeated;

    GluedNames(AnalyzedText text) {
        this.text = text;
        this.starts = starts(text);
        IntPredicate capital = text.byForm(GluedNames::hasCapital);
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (!token.isWord() || !capital.test(i)) {
                continue;
            }
            if (i > 0 && isCapitalized(token) && isCapitalized(text.tokens().get(i - 1))) {
                pairs.add(text.tokens().get(i - 1).text() + " " + token.text());
            }
            if (!forms.add(token.text())) {
                recurrent.add(token.text());
            }
        }
    }

    /** The first words of sentences, behind opening marks. */
    private static BitSet starts(AnalyzedText text) {
        BitSet starts = new BitSet();
        for (Sentence sentence : text.sentences()) {
            int first = sentence.firstToken();
            while (first + 1 < sentence.endToken() && text.tokens().get(first).kind() == Token.Kind.PUNCTUATION) {
                first++;
            }
            starts.set(first);
        }
        return starts;
    }

    private static boolean isCapitalized(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean hasCapital(String word) {
        for (int i = word.length() - 1; i >= 0; i--) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isKnown(String word) {
        return text.english().contains(word)
                || text.english().contains(word.toLowerCase(Locale.ROOT))
                || text.english().contains(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }

    /** Whether the document has the form more than once. */
    boolean isRecurrent(String word) {
        Set<String> known = repeated;
        if (known == null) {
            Set<String> once = new HashSet<>();
            known = new HashSet<>();
            for (Token token : text.tokens()) {
                if (token.isWord() && !once.add(token.text())) {
                    known.add(token.text());
                }
            }
            repeated = known;
        }
        return known.contains(word);
    }

    boolean startsSentence(int index) {
        return starts.get(index);
    }

    boolean isGluedAtCapital(String word, int capital, int index) {
        String left = word.substring(0, capital);
        String right = word.substring(capital);
        if (GlueWords.TITLES.contains(left)) {
            return true;
        }
        if (recurrent.contains(word) || GlueWords.BRANDS.contains(word) || !isCapitalizedOrUpper(right)) {
            return false;
        }
        if (Character.isUpperCase(left.charAt(0))) {
            return isGluedName(left, right, index);
        }
        boolean function = GlueWords.isFunction(left);
        boolean acronym = Character.isUpperCase(right.charAt(right.length() - 1));
        int shortest = acronym ? SHORTEST : SHORTEST - 1;
        return function || (left.length() >= shortest && text.english().contains(left));
    }

    /** Two capitalised words, not a brand of two: the document has them apart too, or one of them begins a sentence. */
    private boolean isGluedName(String left, String right, int index) {
        if (left.length() >= SHORTEST && GlueWords.SENTENCE_START.contains(right)) {
            return true;
        }
        boolean start = startsSentence(index) && GlueWords.SENTENCE_START.contains(left);
        return (start && right.length() > 2 && forms.contains(right))
                || pairs.contains(left + " " + right)
                || isSetPhrase(left, right);
    }

    /** {@code UnitedStates}: two English words of which the first makes the second very likely. */
    private boolean isSetPhrase(String left, String right) {
        return left.length() >= SHORTEST
                && right.length() >= SHORTEST
                && isKnown(left)
                && isKnown(right)
                && text.fluency()
                        .ngram()
                        .map(model -> model.score(List.of(List.of(left, right)))
                                .get(0)
                                .get(1))
                        .filter(score -> score.known() && score.logProbability() >= SET_PHRASE)
                        .isPresent();
    }

    private static boolean isCapitalizedOrUpper(String word) {
        String rest = word.substring(1);
        return word.length() >= 2
                && (rest.equals(rest.toLowerCase(Locale.ROOT)) || rest.equals(rest.toUpperCase(Locale.ROOT)));
    }

    /** A capitalised word with a function word behind it; one that stands alone elsewhere in the document is surest. */
    Optional<WordSplit> split(String word) {
        for (int i = word.length() - 2; i >= SHORTEST; i--) {
            String name = word.substring(0, i);
            String rest = word.substring(i);
            boolean occurs = forms.contains(name) && GlueWords.AFTER_KNOWN_NAME.contains(rest);
            boolean known = i > SHORTEST && GlueWords.AFTER_NAME.contains(rest) && isKnown(name);
            boolean place = i > SHORTEST + 1 && GlueWords.AFTER_KNOWN_NAME.contains(rest) && isKnown(name);
            if (occurs || known || place) {
                return Optional.of(new WordSplit(i, occurs ? .93 : .85));
            }
        }
        return Optional.empty();
    }
}
