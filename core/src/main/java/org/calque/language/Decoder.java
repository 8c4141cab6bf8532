package org.calque.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the likeliest division of a sentence into English and stretches of other languages, by Viterbi's algorithm: a
 * state for English and one for each candidate language; entering a language costs, staying in it adds the odds of its
 * words. Takes time and space in proportion to words × languages.
 */
final class Decoder {

    /**
     * A stretch of one foreign language.
     *
     * @param first index of its first word
     * @param end index behind its last word
     * @param language index of the candidate
     * @param margin by how much, in natural logarithms of odds, it is likelier than English
     */
    record Run(int first, int end, int language, double margin) {}

    private final double[] entry;
    private final double cheapest;

    /** @param entry by candidate, the negative logarithm of the probability that English passes into it at a word */
    Decoder(double[] entry) {
        this.entry = entry.clone();
        this.cheapest = Arrays.stream(entry).min().orElse(Double.POSITIVE_INFINITY);
    }

    /** The stretches of foreign languages in a sentence, in order. */
    List<Run> decode(Stretch stretch) {
        if (isHopeless(stretch)) {
            return List.of();
        }
        int words = stretch.words().size();
        int languages = entry.length;
        double[] inside = new double[languages];
        Arrays.fill(inside, Double.NEGATIVE_INFINITY);
        int[] began = new int[languages];
        double[] best = new double[words + 1];
        int[] from = new int[words + 1];
        int[] language = new int[words + 1];
        for (int word = 0; word < words; word++) {
            Stretch.Word here = stretch.words().get(word);
            best[word + 1] = best[word];
            from[word + 1] = word;
            language[word + 1] = -1;
            for (int k = 0; k < languages; k++) {
                double enter = best[word] - entry[k] + here.opening();
                double stay = inside[k] - here.gap();
                if (enter >= stay) {
                    began[k] = word;
                }
                inside[k] = Math.max(enter, stay) + here.odds().get(k);
                if (inside[k] > best[word + 1]) {
                    best[word + 1] = inside[k];
                    from[word + 1] = began[k];
                    language[word + 1] = k;
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int end = words; end > 0; end = from[end]) {
            if (language[end] >= 0) {
                runs.add(0, new Run(from[end], end, language[end], best[end] - best[from[end]]));
            }
        }
        return runs;
    }

    /** Whether all that speaks for any language together is not worth entering the cheapest. */
    private boolean isHopeless(Stretch stretch) {
        double opening = 0;
        double odds = 0;
        for (Stretch.Word word : stretch.words()) {
            opening = Math.max(opening, word.opening());
            odds += Math.max(0, word.odds().most());
        }
        return opening + odds <= cheapest;
    }
}
