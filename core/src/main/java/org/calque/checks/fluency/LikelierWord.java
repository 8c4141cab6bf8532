package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/** Compares the words of one sentence with others in their place, by a model that scores a word by the two before it. */
final class LikelierWord {

    /** How many words before and behind a word bear on it: the model looks at two words back. */
    private static final int REACH = 2;

    /**
     * A word that is likelier than the one that stands there.
     *
     * @param word the word
     * @param gain by how much, in natural logarithms
     * @param observed the logarithm of the probability of what stands there
     */
    record Better(String word, double gain, double observed) {}

    private final FluencyModel model;
    private final List<String> words;
    private @Nullable List<WordScore> scores;

    /** @param tokens the sentence */
    LikelierWord(FluencyModel model, List<Token> tokens) {
        this.model = model;
        this.words = tokens.stream().map(Token::text).toList();
    }

    /** Whether the model knows the word. */
    boolean knows(int index) {
        return scores().get(index).known();
    }

    /** Natural logarithm of the probability of the token behind a word; empty at the end of the sentence. */
    OptionalDouble behind(int index) {
        return index + 1 < words.size()
                ? OptionalDouble.of(scores().get(index + 1).logProbability())
                : OptionalDouble.empty();
    }

    /** Whether another word could at the most be so much likelier: all it changes would be certain. */
    boolean canGain(int index, double least) {
        return -sum(scores().subList(index, Math.min(words.size(), index + REACH + 1))) >= least;
    }

    /** Those of some words that are so much likelier in the place of one, likeliest first. */
    List<Better> of(int index, Collection<String> candidates, double least) {
        int from = Math.max(0, index - REACH);
        List<String> window = words.subList(from, Math.min(words.size(), index + REACH + 1));
        List<String> choice = List.copyOf(candidates);
        List<List<String>> windows = new ArrayList<>();
        windows.add(window);
        for (String candidate : choice) {
            List<String> changed = new ArrayList<>(window);
            changed.set(index - from, candidate);
            windows.add(changed);
        }
        List<List<WordScore>> scored = model.score(windows);
        double alone = scored.get(0).get(index - from).logProbability();
        List<Better> better = new ArrayList<>();
        for (int i = 0; i < choice.size(); i++) {
            double gain = sum(scored.get(i + 1)) - sum(scored.get(0));
            if (gain >= least) {
                better.add(new Better(choice.get(i), gain, alone));
            }
        }
        better.sort(Comparator.comparing(Better::gain).reversed());
        return better;
    }

    private List<WordScore> scores() {
        List<WordScore> known = scores;
        if (known == null) {
            known = model.score(List.of(words)).get(0);
            scores = known;
        }
        return known;
    }

    private static double sum(List<WordScore> scores) {
        return scores.stream().mapToDouble(WordScore::logProbability).sum();
    }
}
