package org.calque.checks.fluency;

import java.util.ArrayList;
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

    /** Two words in the wrong order make those beside them look wrong, too. */
    private static final int BESIDE = 1;

    private final boolean[] garbled;
    private final double[] shares;

    private Garbling(boolean[] garbled, double[] shares) {
        this.garbled = garbled;
        this.shares = shares;
    }

    static Garbling of(AnalyzedText text, List<SuspectWords.Suspect> suspects) {
        List<Sentence> sentences = text.sentences();
        List<List<SuspectWords.Suspect>> own = new ArrayList<>(sentences.size());
        double[] shares = new double[sentences.size()];
        double sum = 0;
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            int from = next;
            while (next < suspects.size()
                    && suspects.get(next).token() < sentences.get(i).endToken()) {
                next++;
            }
            own.add(suspects.subList(from, next));
            shares[i] = share(words(text, sentences.get(i)), own.get(i));
            sum += shares[i];
        }
        boolean[] garbled = new boolean[sentences.size()];
        for (int i = 0; i < garbled.length; i++) {
            double others = garbled.length < 2 ? 0 : (sum - shares[i]) / (garbled.length - 1);
            garbled[i] = isGarbled(text, sentences.get(i), own.get(i), shares[i], shares[i] - others)
                    && !isOneWrongOrder(text, sentences.get(i), own.get(i));
        }
        return new Garbling(garbled, shares);
    }

    /** Whether a word is one of several that are wrong together. */
    static boolean isDoubtful(SuspectWords.Suspect suspect) {
        return suspect.logOdds() > LONG_DOUBTFUL;
    }

    /** Whether a sentence is garbled, which no single word explains. */
    boolean isGarbled(int sentence) {
        return garbled[sentence];
    }

    /** How far a garbled sentence is above the threshold. */
    double excess(int sentence) {
        return Math.max(0, shares[sentence] - GARBLED);
    }

    private static int words(AnalyzedText text, Sentence sentence) {
        return (int) text.tokens(sentence).stream().filter(Token::isWord).count();
    }

    private static double share(int words, List<SuspectWords.Suspect> suspects) {
        double wrong = suspects.stream()
                .mapToDouble(suspect -> 1 / (1 + Math.exp(-suspect.logOdds())))
                .sum();
        return words < SHORTEST ? 0 : wrong / Math.sqrt(words);
    }

    private static boolean isGarbled(
            AnalyzedText text, Sentence sentence, List<SuspectWords.Suspect> suspects, double share, double above) {
        if (share > GARBLED && above > ABOVE_AVERAGE && together(text, suspects, DOUBTFUL) >= FEWEST) {
            return true;
        }
        return share > LONG_GARBLED
                && above > LONG_ABOVE_AVERAGE
                && words(text, sentence) >= LONG
                && together(text, suspects, LONG_DOUBTFUL) >= LONG_FEWEST;
    }

    /** Most doubtful words of a sentence without a stop between them: a semicolon ends what could be a sentence. */
    private static int together(AnalyzedText text, List<SuspectWords.Suspect> suspects, double doubtful) {
        int most = 0;
        int together = 0;
        for (int i = 0; i < suspects.size(); i++) {
            boolean apart = i > 0
                    && Prose.hasStop(
                            text.tokens(),
                            suspects.get(i - 1).token(),
                            suspects.get(i).token());
            together = (apart ? 0 : together) + (suspects.get(i).logOdds() > doubtful ? 1 : 0);
            most = Math.max(most, together);
        }
        return most;
    }

    /** Whether all that is doubtful stands in or beside two words in the wrong order, of which their own check speaks. */
    private static boolean isOneWrongOrder(AnalyzedText text, Sentence sentence, List<SuspectWords.Suspect> suspects) {
        List<Integer> places = suspects.stream()
                .filter(Garbling::isDoubtful)
                .map(suspect -> suspect.token() - sentence.firstToken())
                .toList();
        return WordOrder.of(text, sentence).stream()
                .map(WordOrder.Exchange::index)
                .anyMatch(index ->
                        places.stream().allMatch(place -> place >= index - BESIDE && place <= index + 1 + BESIDE));
    }
}
