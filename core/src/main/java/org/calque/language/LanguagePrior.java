package org.calque.language;

import java.util.Arrays;
import java.util.List;

/**
 * How likely it is that English passes into each candidate language at a word: by the languages' weights before a
 * document is read, and after that by what was found in it.
 */
final class LanguagePrior {

    /** The negative logarithm of the probability that a foreign stretch begins at a word of an unknown document. */
    private static final double RARITY = 5.8;

    /** The share that the language the document is translated from has of its foreign stretches. */
    private static final double SOURCE_SHARE = 0.8;

    /** The share of a document's foreign stretches that are of the language it is mostly mixed with. */
    private static final double ONE_LANGUAGE = 0.98;

    /** Foreign stretches are never taken to be more frequent than one in so many words, as a logarithm. */
    private static final double MOST_FREQUENT = 3;

    /** A document is judged as if it had so many words more. */
    private static final double MORE_WORDS = 40;

    private final double[] shares;
    private final double rarity;

    private LanguagePrior(double[] shares, double rarity) {
        this.shares = shares;
        this.rarity = rarity;
    }

    /** @param source index of the language the document is translated from; -1 if unknown */
    static LanguagePrior of(Candidates candidates, int source) {
        double[] shares = new double[candidates.size()];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = candidates.get(k).language().prior();
        }
        double sum = Arrays.stream(shares).sum();
        for (int k = 0; k < shares.length; k++) {
            shares[k] /= sum;
            if (source >= 0) {
                shares[k] = (1 - SOURCE_SHARE) * shares[k] + (k == source ? SOURCE_SHARE : 0);
            }
        }
        return new LanguagePrior(shares, RARITY);
    }

    /**
     * The prior after reading the document once: most documents are mixed with one language.
     *
     * @param stretches for each foreign stretch, the likelihood of it by candidate, the most likely one's being 1
     * @param words how many words the document has
     */
    LanguagePrior after(List<double[]> stretches, int words) {
        double[] posterior = new double[shares.length];
        for (int k = 0; k < posterior.length; k++) {
            posterior[k] = Math.log(shares[k]);
            for (double[] likelihoods : stretches) {
                posterior[k] += Math.log(ONE_LANGUAGE * likelihoods[k] + (1 - ONE_LANGUAGE));
            }
        }
        double[] normal = Distribution.ofLogarithms(posterior);
        double[] updated = new double[shares.length];
        for (int k = 0; k < updated.length; k++) {
            updated[k] = (1 - ONE_LANGUAGE) * shares[k] + ONE_LANGUAGE * normal[k];
        }
        double observed = Math.log((words + MORE_WORDS) / stretches.size());
        return new LanguagePrior(updated, Math.max(MOST_FREQUENT, Math.min(rarity, observed)));
    }

    /** What entering each language costs the decoder. */
    double[] entryCosts() {
        double[] costs = new double[shares.length];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = rarity - Math.log(shares[k]);
        }
        return costs;
    }

    double logShare(int candidate) {
        return Math.log(shares[candidate]);
    }
}
