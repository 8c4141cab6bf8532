package org.calque.language;

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
    private static final double LISTED = 1.5;

    /** A language without a character model is taken to spell a little worse than the one that fits best. */
    private static final double UNMODELLED = -1;

    private final Candidates candidates;

    LanguageLikelihoods(Candidates candidates) {
        this.candidates = candidates;
    }

    /** Natural logarithms of likelihoods by candidate, up to a common summand. */
    double[] of(String word) {
        double[] likelihoods = new double[candidates.size()];
        double most = likeliestSpelling(word);
        for (int k = 0; k < likelihoods.length; k++) {
            likelihoods[k] = of(candidates.get(k), word, most);
        }
        return likelihoods;
    }

    private static double of(Candidate candidate, String word, double most) {
        CharacterModel characters = candidate.characters();
        double spelled = (characters == null ? most + UNMODELLED : characters.logProbability(word)) + LENGTH;
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
