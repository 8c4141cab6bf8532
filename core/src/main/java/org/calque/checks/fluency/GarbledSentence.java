package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.fluency.WordScore;
import org.calque.text.Sentence;

/** Sentences in which too much is unlikely at once, against what is usual in their document. */
public final class GarbledSentence implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "garbled-sentence",
            Category.GRAMMAR,
            Severity.MAJOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A sentence that as a whole makes no sense to a language model.",
            "Where translation breaks down, no single word is at fault: word after word is unlikely. The check counts"
                    + " how many words of a sentence must be wrong and compares that with the rest of the document, so that"
                    + " a style of its own is not held against a text. Needs the neural fluency model.",
            "[[Was the talks on by minister the during of state visit]].",
            "During the state visit the minister was at the talks.",
            List.of("Without the neural model the check finds nothing.", "Short sentences are not judged."));

    private static final int SHOWN = 5;

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
        List<SuspectWords.Suspect> suspects = SuspectWords.of(text);
        Garbling garbling = Garbling.of(text, suspects);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            if (garbling.isGarbled(i)) {
                Sentence sentence = text.sentences().get(i);
                List<SuspectWords.Suspect> own = suspects.stream()
                        .filter(suspect ->
                                suspect.token() >= sentence.firstToken() && suspect.token() < sentence.endToken())
                        .toList();
                findings.add(finding(text, i, own, garbling.excess(i)));
            }
        }
        return findings;
    }

    private static Finding finding(
            AnalyzedText text, int sentence, List<SuspectWords.Suspect> suspects, double excess) {
        String worst = suspects.stream()
                .filter(Garbling::isDoubtful)
                .sorted(Comparator.comparing(suspect -> -suspect.logOdds()))
                .limit(SHOWN)
                .sorted(Comparator.comparing(SuspectWords.Suspect::token))
                .map(suspect -> "“" + text.tokens().get(suspect.token()).text() + "”")
                .collect(Collectors.joining(", "));
        double total = text.fluency().scores().get(sentence).stream()
                .mapToDouble(WordScore::logProbability)
                .sum();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                Math.min(0.95, 0.7 + 0.3 * excess),
                text.sentences().get(sentence).span(),
                "This sentence reads as garbled: " + worst + " are unlikely where they stand.",
                List.of(new Evidence.LogProbability(total, List.of())),
                List.of());
    }
}
