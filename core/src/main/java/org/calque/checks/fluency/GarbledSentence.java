package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.fluency.WordScore;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Sentences in which too much is unlikely at once, against what is usual in their document. */
public final class GarbledSentence implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "garbled-sentence",
            Category.GRAMMAR,
            Severity.MAJOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A sentence that as a whole makes no sense to a language model.",
            "Where translation breaks down, no single word is at fault: word after word is unlikely. The check adds up"
                    + " what is unlikely in a sentence and compares it with the rest of the document, so that a style of"
                    + " its own is not held against a text. Needs the neural fluency model.",
            "[[Was the talks on by minister the during of state visit]].",
            "During the state visit the minister was at the talks.",
            List.of("Without the neural model the check finds nothing.", "Short sentences are not judged."));

    /** From this natural logarithm down a word is unlikely. */
    private static final double UNLIKELY = -1;

    /** What one word can add. */
    private static final double MOST = 4;

    /** The sum over unlikely words, divided by the root of the number of words, from which on a sentence is garbled. */
    private static final double GARBLED = 1.3;

    /** How far above its document's average a sentence has to be. */
    private static final double ABOVE_AVERAGE = 1;

    private static final int SHORTEST = 6;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean needsNeuralModel() {
        return true;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<List<WordScore>> scores = text.fluency().scores();
        List<Finding> findings = new ArrayList<>();
        double[] garbling = new double[scores.size()];
        double sum = 0;
        for (int i = 0; i < garbling.length; i++) {
            garbling[i] = garbling(text, text.sentences().get(i), scores.get(i));
            sum += garbling[i];
        }
        for (int i = 0; i < garbling.length; i++) {
            double others = garbling.length < 2 ? 0 : (sum - garbling[i]) / (garbling.length - 1);
            if (garbling[i] > GARBLED && garbling[i] > others + ABOVE_AVERAGE) {
                findings.add(finding(text.sentences().get(i), scores.get(i), garbling[i]));
            }
        }
        return findings;
    }

    private static double garbling(AnalyzedText text, Sentence sentence, List<WordScore> scores) {
        if (!Prose.isSentence(text, sentence)) {
            return 0;
        }
        int words = 0;
        int unlikely = 0;
        double sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            int index = sentence.firstToken() + i;
            Token token = text.tokens().get(index);
            if (token.isWord()) {
                words++;
                boolean name = i > 0 && Character.isUpperCase(token.text().charAt(0));
                WordScore score = scores.get(i);
                if (score.known()
                        && score.logProbability() < UNLIKELY
                        && !name
                        && !text.language().isForeign(index)) {
                    unlikely++;
                    sum += Math.min(MOST, -score.logProbability());
                }
            }
        }
        return words < SHORTEST || unlikely < 2 ? 0 : sum / Math.sqrt(words);
    }

    private static Finding finding(Sentence sentence, List<WordScore> scores, double garbling) {
        double total = scores.stream().mapToDouble(WordScore::logProbability).sum();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                Math.min(0.9, 0.6 + 0.1 * (garbling - GARBLED)),
                sentence.span(),
                "This sentence reads as garbled: several of its words are unlikely where they stand.",
                List.of(new Evidence.LogProbability(total, List.of())),
                List.of());
    }
}
