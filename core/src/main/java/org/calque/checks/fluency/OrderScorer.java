package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.calque.text.Token;

/** Compares the order of two neighbours in a sentence with its reverse, by a model that scores words from left to right. */
final class OrderScorer {

    /** How many words before and behind a pair its order bears on: the model looks at two words back. */
    private static final int REACH = 2;

    /**
     * What exchanging two neighbours does, in natural logarithms.
     *
     * @param total by how much the passage becomes more likely
     * @param before how much more likely the first word makes the second than it is by itself
     * @param after the same for the exchanged words
     * @param known whether the model knows every word it looked at
     */
    record Gain(double total, double before, double after, boolean known) {}

    private final FluencyModel model;
    private final List<String> words;
    private final int[] wordOfToken;

    /**
     * @param model a model that scores a word by what stands before it
     * @param tokens the sentence; punctuation is no part of what the model sees
     */
    OrderScorer(FluencyModel model, List<Token> tokens) {
        this.model = model;
        this.words = new ArrayList<>(tokens.size() + 2);
        this.wordOfToken = new int[tokens.size()];
        words.add(FluencyModel.START);
        for (int i = 0; i < tokens.size(); i++) {
            wordOfToken[i] = words.size();
            if (tokens.get(i).kind() != Token.Kind.PUNCTUATION) {
                words.add(tokens.get(i).text());
            }
        }
        words.add(FluencyModel.END);
    }

    /** The gain of exchanging a word and its right neighbour; empty if the model does not know both. */
    Optional<Gain> exchange(int token) {
        int first = wordOfToken[token];
        int from = Math.max(0, first - REACH);
        List<String> before = words.subList(from, Math.min(words.size(), first + 2 + REACH));
        List<String> after = new ArrayList<>(before);
        Collections.swap(after, first - from, first - from + 1);
        List<List<WordScore>> scores =
                model.score(List.of(before, after, List.of(words.get(first)), List.of(words.get(first + 1))));
        List<WordScore> old = scores.get(0).subList(first - from, before.size());
        List<WordScore> changed = scores.get(1).subList(first - from, before.size());
        if (!old.get(0).known() || !old.get(1).known()) {
            return Optional.empty();
        }
        double alone = scores.get(2).get(0).logProbability();
        double otherAlone = scores.get(3).get(0).logProbability();
        return Optional.of(new Gain(
                sum(changed) - sum(old),
                old.get(1).logProbability() - otherAlone,
                changed.get(1).logProbability() - alone,
                scores.get(0).stream().allMatch(WordScore::known)));
    }

    private static double sum(List<WordScore> scores) {
        return scores.stream().mapToDouble(WordScore::logProbability).sum();
    }
}
