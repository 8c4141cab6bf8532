package org.calque.checks.fluency;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;

/**
 * How much of each sentence of a document is wrong: the number of wrong words to be expected by the calibrated score,
 * divided by the root of the number of words, which a sum of that many independent doubts grows with.
 */
final class Garbling {

    /** In 79,000 words of clean news one sentence is above, in 76,000 of human translations four, which read so. */
    private static final double GARBLED = 0.165;

    /** How far above its document's average a sentence has to be, so that a style of its own is not held against it. */
    private static final double ABOVE_AVERAGE = 0.1;

    /** The same for long sentences. */
    private static final double LONG_GARBLED = 0.11;

    private static final double LONG_ABOVE_AVERAGE = 0.05;

    private static final int SHORTEST = 6;

    /** Sentences of so many words can be wrong in many places, each a little. */
    private static final int LONG = 20;

    /** Log-odds from which on a word counts as one of several that are wrong together. */
    private static final double DOUBTFUL = -2.5;

    private static final double LONG_DOUBTFUL = -3;

    /** One wrong word, and what it makes look wrong beside it, is no garbled sentence. */
    private static final int FEWEST = 4;

    private static final int LONG_FEWEST = 5;

    private final double[] shares;

    /** Most doubtful words of a sentence without a stop between them: a semicolon ends what could be a sentence. */
    private final int[] doubtful;

    /** The same with more doubts, of long sentences; 0 for others. */
    private final int[] ofLong;

    private final double sum;

    private Garbling(double[] shares, int[] doubtful, int[] ofLong, double sum) {
        this.shares = shares;
        this.doubtful = doubtful;
        this.ofLong = ofLong;
        this.sum = sum;
    }

    static Garbling of(AnalyzedText text, List<SuspectWords.Suspect> suspects) {
        List<Sentence> sentences = text.sentences();
        double[] shares = new double[sentences.size()];
        int[] doubtful = new int[sentences.size()];
        int[] ofLong = new int[sentences.size()];
        int sentence = 0;
        int token = 0;
        int strong = 0;
        int together = 0;
        for (SuspectWords.Suspect suspect : suspects) {
            while (sentences.get(sentence).endToken() <= suspect.token()) {
                sentence++;
            }
            int first = Math.max(token, sentences.get(sentence).firstToken());
            boolean apart = first > token || hasStop(text.tokens(), first, suspect.token());
            strong = (apart ? 0 : strong) + (suspect.logOdds() > DOUBTFUL ? 1 : 0);
            together = (apart ? 0 : together) + (isDoubtful(suspect) ? 1 : 0);
            token = suspect.token();
            doubtful[sentence] = Math.max(doubtful[sentence], strong);
            ofLong[sentence] = Math.max(ofLong[sentence], together);
            shares[sentence] += 1 / (1 + Math.exp(-suspect.logOdds()));
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            int words = (int)
                    text.tokens(sentences.get(i)).stream().filter(Token::isWord).count();
            ofLong[i] = words < LONG ? 0 : ofLong[i];
            shares[i] = words < SHORTEST ? 0 : shares[i] / Math.sqrt(words);
            sum += shares[i];
        }
        return new Garbling(shares, doubtful, ofLong, sum);
    }

    private static boolean hasStop(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Prose.isStop(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is one of several that are wrong together. */
    static boolean isDoubtful(SuspectWords.Suspect suspect) {
        return suspect.logOdds() > LONG_DOUBTFUL;
    }

    /** Whether a sentence is garbled, which no single word explains. */
    boolean isGarbled(int sentence) {
        double others = shares.length < 2 ? 0 : (sum - shares[sentence]) / (shares.length - 1);
        double above = shares[sentence] - others;
        boolean strongly = doubtful[sentence] >= FEWEST && shares[sentence] > GARBLED && above > ABOVE_AVERAGE;
        return strongly
                || (ofLong[sentence] >= LONG_FEWEST && shares[sentence] > LONG_GARBLED && above > LONG_ABOVE_AVERAGE);
    }

    /** How far a garbled sentence is above the threshold. */
    double excess(int sentence) {
        return Math.max(0, shares[sentence] - GARBLED);
    }
}
