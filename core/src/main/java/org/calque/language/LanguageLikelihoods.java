package org.calque.language;

import java.util.Arrays;
import org.calque.language.Candidates.Candidate;

/**
 * How well a word fits each candidate language, to name the language of a passage that is known to be foreign. The
 * frequency in a lexicon counts only where it is known; else spelling decides, so that a language without a lexicon does
 * not lose its words to a related one that has one.
 */
final class LanguageLikelihoods {

    /** A character model knows nothing of lengths: about one word in ten has just that of this one. */
    static final double LENGTH = Math.log(0.1);

    /** A word in running text that its language's lexicon lacks. */
    static final double MISSING = Math.log(0.06);

    /** A word in its language's lexicon is so much likelier than its spelling alone. */
    private static final double LISTED = 0;

    /** A language without a character model is taken to spell a little worse than the one that fits best. */
    private static final double UNMODELLED = -2.5;

    /** A language that is not among those that fit best would fit worse still at a closer look. */
    private static final double DISTANT = -1;

    /** Short words are shared by chance, and their frequencies differ with the texts they were counted in. */
    private static final double SHORT = 0.5;

    private static final int SHORT_LENGTH = 3;

    /** So many candidates are looked at closely. */
    private static final int CLOSE_CANDIDATES = 5;

    private final Candidates candidates;

    LanguageLikelihoods(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Natural logarithms of likelihoods by candidate, up to a common summand. */
    double[] of(String word) {
        double[] spelled = spelled(word);
        double weight = word.length() <= SHORT_LENGTH ? SHORT : 1;
        double[] likelihoods = new double[candidates.size()];
        for (int k = 0; k < likelihoods.length; k++) {
            likelihoods[k] = weight * of(candidates.get(k), word, spelled[k] + LENGTH);
        }
        return likelihoods;
    }

    /** How well the spelling fits each candidate, those that fit best by a closer look. */
    private double[] spelled(String word) {
        double[] spelled = new double[candidates.size()];
        for (int k = 0; k < spelled.length; k++) {
            CharacterModel characters = candidates.get(k).characters();
            spelled[k] = characters == null ? Double.NEGATIVE_INFINITY : characters.logProbability(word);
        }
        double[] sorted = spelled.clone();
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, sorted.length - CLOSE_CANDIDATES)];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < spelled.length; k++) {
            CharacterModel characters = candidates.get(k).characters();
            if (characters != null) {
                spelled[k] = spelled[k] >= least ? characters.closeLogProbability(word) : spelled[k] + DISTANT;
                most = Math.max(most, spelled[k]);
            }
        }
        for (int k = 0; k < spelled.length; k++) {
            spelled[k] = candidates.get(k).characters() == null ? most + UNMODELLED : spelled[k];
        }
        return spelled;
    }

    private static double of(Candidate candidate, String word, double spelled) {
        Lexicon lexicon = candidate.lexicon();
        if (lexicon == null) {
            return spelled;
        }
        String core = Elision.core(candidate.code(), word);
        if (!lexicon.contains(core)) {
            return spelled + MISSING;
        }
        int frequency = lexicon.frequency(core);
        return frequency == 0 ? spelled + LISTED : Math.max(spelled + LISTED, Frequency.logProbability(frequency));
    }

    /** The logarithm of the probability of a spelling in the language that it fits best. */
    double likeliestSpelling(String word) {
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < candidates.size(); k++) {
            CharacterModel characters = candidates.get(k).characters();
            if (characters != null) {
                most = Math.max(most, characters.logProbability(word));
            }
        }
        return most;
    }
}
