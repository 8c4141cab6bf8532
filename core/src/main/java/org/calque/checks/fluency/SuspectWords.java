package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.calque.analysis.AnalyzedText;
import org.calque.fluency.Plausibility;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordKind;
import org.calque.fluency.WordScore;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** The words of a document's prose that the masked language model doubts; public for the program that fits their score. */
public final class SuspectWords {

    /**
     * A doubted word.
     *
     * @param token its index in the document
     * @param seen what the model says of it where it stands
     * @param hidden what the model says when it is not shown the word
     * @param features what the score is made of
     */
    public record Suspect(int token, WordScore seen, WordScore hidden, WordFeatures features) {

        /** The logarithm of the odds that the word is wrong. */
        double logOdds() {
            return Plausibility.fitted().logOdds(features);
        }
    }

    private SuspectWords() {}

    /**
     * Finds them; none without the model. Foreign words are left out, and names, of
     * which the model knows little, as is any word of an open class with a capital inside a sentence.
     */
    public static List<Suspect> of(AnalyzedText text) {
        List<List<WordScore>> scores = text.fluency().scores();
        List<Integer> doubted = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (Prose.isSentence(text, sentence)) {
                for (int j = 0; j < scores.get(i).size(); j++) {
                    if (isDoubted(
                            text,
                            sentence,
                            sentence.firstToken() + j,
                            scores.get(i).get(j))) {
                        doubted.add(sentence.firstToken() + j);
                    }
                }
            }
        }
        Map<Integer, WordScore> hidden = text.fluency().hidden(doubted);
        List<Suspect> suspects = new ArrayList<>(doubted.size());
        for (int i = 0; i < scores.size(); i++) {
            int first = text.sentences().get(i).firstToken();
            for (int j = 0; j < scores.get(i).size(); j++) {
                if (hidden.containsKey(first + j)) {
                    suspects.add(suspect(text.tokens().get(first + j), first + j, scores.get(i), j, hidden));
                }
            }
        }
        return suspects;
    }

    private static boolean isDoubted(AnalyzedText text, Sentence sentence, int index, WordScore seen) {
        Token token = text.tokens().get(index);
        if (!token.isWord()) {
            return false;
        }
        WordKind kind = WordKind.of(token.text(), seen.known());
        if (!kind.isSuspect(seen) || text.language().isForeign(index)) {
            return false;
        }
        boolean capital = index > sentence.firstToken() && isCapitalized(token);
        return kind.isClosed()
                ? !(capital && isNumeral(text, sentence, index))
                : !capital && !text.language().isName(index);
    }

    /** {@code Henry I}: a number and no pronoun. */
    private static boolean isNumeral(AnalyzedText text, Sentence sentence, int index) {
        Token before = text.tokens().get(index - 1);
        return text.tokens().get(index).text().equals("I")
                && index - 1 > sentence.firstToken()
                && before.isWord()
                && isCapitalized(before);
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static Suspect suspect(
            Token token, int index, List<WordScore> sentence, int place, Map<Integer, WordScore> hidden) {
        WordScore seen = sentence.get(place);
        WordScore unseen = hidden.getOrDefault(index, seen);
        double left = place > 0 ? sentence.get(place - 1).logProbability() : 0;
        double right = place + 1 < sentence.size() ? sentence.get(place + 1).logProbability() : 0;
        return new Suspect(index, seen, unseen, WordFeatures.of(token.text(), seen, unseen, left, right));
    }
}
