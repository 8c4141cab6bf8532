package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calque.analysis.AnalyzedText;
import org.calque.fluency.FirstLook;
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
     * @param first what made it worth hiding
     * @param features what the score is made of
     */
    public record Suspect(int token, WordScore seen, WordScore hidden, FirstLook first, WordFeatures features) {

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
        return of(text, Plausibility.fitted()::isWorthHiding);
    }

    /**
     * Finds them; none without the model.
     *
     * @param worthHiding whether a doubted word is worth a second look
     */
    public static List<Suspect> of(AnalyzedText text, Predicate<FirstLook> worthHiding) {
        List<List<WordScore>> scores = text.fluency().scores();
        TreeMap<Integer, FirstLook> doubted = new TreeMap<>();
        for (int i = 0; i < scores.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (Prose.isSentence(text, sentence)) {
                for (int j = 0; j < scores.get(i).size(); j++) {
                    int token = sentence.firstToken() + j;
                    if (isDoubted(text, sentence, token, scores.get(i).get(j))) {
                        FirstLook look = firstLook(text, token, scores.get(i), j);
                        if (worthHiding.test(look)) {
                            doubted.put(token, look);
                        }
                    }
                }
            }
        }
        Map<Integer, WordScore> hidden = text.fluency().hidden(List.copyOf(doubted.keySet()));
        List<Suspect> suspects = new ArrayList<>(doubted.size());
        for (int i = 0; i < scores.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            Map<Integer, FirstLook> own = doubted.subMap(sentence.firstToken(), sentence.endToken());
            if (own.isEmpty()) {
                continue;
            }
            Optional<LikelierWord> trigrams =
                    text.fluency().ngram().map(model -> new LikelierWord(model, text.tokens(sentence)));
            for (Map.Entry<Integer, FirstLook> look : own.entrySet()) {
                int token = look.getKey();
                int place = token - sentence.firstToken();
                String word = text.tokens().get(token).text();
                WordScore seen = scores.get(i).get(place);
                WordScore unseen = hidden.getOrDefault(token, seen);
                WordFeatures.Trigrams ofTrigrams = trigrams.map(model -> trigrams(model, place, word, seen, unseen))
                        .orElse(WordFeatures.Trigrams.NONE);
                WordFeatures features = WordFeatures.of(look.getValue(), word, seen, unseen, ofTrigrams);
                suspects.add(new Suspect(token, seen, unseen, look.getValue(), features));
            }
        }
        return suspects;
    }

    private static FirstLook firstLook(AnalyzedText text, int token, List<WordScore> sentence, int place) {
        double left = place > 0 ? sentence.get(place - 1).logProbability() : 0;
        double right = place + 1 < sentence.size() ? sentence.get(place + 1).logProbability() : 0;
        return FirstLook.of(
                text.tokens().get(token).text(),
                sentence.get(place),
                new FirstLook.Place(left, right, sentence.size()));
    }

    /** What trigrams say of the words that the masked model expects. */
    private static WordFeatures.Trigrams trigrams(
            LikelierWord model, int place, String word, WordScore seen, WordScore hidden) {
        Set<String> expected = Stream.concat(hidden.expected().stream(), seen.expected().stream())
                .map(WordScore.Expectation::word)
                .filter(other -> Character.isLetter(other.codePointAt(0)) && !other.equals(word))
                .collect(Collectors.toSet());
        List<LikelierWord.Better> better = model.of(place, expected, Double.NEGATIVE_INFINITY);
        return new WordFeatures.Trigrams(
                better.isEmpty()
                        ? WordFeatures.Trigrams.NONE.gain()
                        : better.get(0).gain(),
                model.behind(place).orElse(WordFeatures.Trigrams.NONE.next()));
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
        boolean capital = index > sentence.firstToken() && WordClasses.isCapitalized(token);
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
                && WordClasses.isCapitalized(before);
    }
}
