package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Span;

/** A word, or a few, written twice: {@code the the}, {@code of the of the}. */
public final class DoubledWord implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "doubled-word",
            Category.ADDITION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word or a few words written twice in a row.",
            "Translation models repeat themselves, and an article or preposition of the source is sometimes translated"
                    + " both as a word and with the phrase that holds it.",
            "The ministers met in [[the the]] old harbour.",
            "The ministers met in the old harbour.",
            List.of(
                    "A name doubled by mistake is not told from one that is doubled by right where neither half is an"
                            + " English word.",
                    "Words that may be doubled for emphasis (very, long, no) are never reported; four or more in a row"
                            + " are left to “repetition-loop”."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        WordRuns all = new WordRuns(text);
        List<WordRun> runs = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
                Optional<WordRun> run = all.at(i, sentence.endToken());
                if (run.isPresent()) {
                    runs.add(run.get());
                    i += run.get().times() * run.get().group().size() - 1;
                }
            }
        }
        Map<String, Long> terms = runs.stream()
                .filter(run -> (run.isCapitalized() && run.isSameCase(text)) || run.isPartOfCompound(text.tokens()))
                .collect(Collectors.groupingBy(run -> run.span().of(text.text()), Collectors.counting()));
        return runs.stream()
                .filter(run ->
                        terms.getOrDefault(run.span().of(text.text()), 0L) < 2 && !MeantDoubling.isMeant(run, text))
                .map(run -> finding(run, text.text()))
                .toList();
    }

    private static Finding finding(WordRun run, String text) {
        String words = run.once().of(text);
        String times = run.times() == 2 ? "twice" : run.times() + " times";
        Span surplus = new Span(run.span().start() + words.length(), run.span().end());
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                run.isCapitalized() ? .85 : .95,
                run.span(),
                "“" + words + "” stands here " + times + " in a row.",
                List.of(new Evidence.Pattern(run.group().size() == 1 ? "a doubled word" : "doubled words")),
                List.of(new Fix("Keep one “" + words + "”", List.of(new Edit(surplus, "")), Applicability.LIKELY)));
    }
}
