package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.reports.Labels;
import org.calque.reports.VisibleText;

/** Puts findings into words. */
final class Notes {

    /** The longest passage that a note quotes, in UTF-16 code units. */
    private static final int QUOTE = 90;

    /** How many fixes a note shows. */
    private static final int SUGGESTIONS = 3;

    private Notes() {}

    /**
     * The note on a finding.
     *
     * @param twin id of the place of its twin, for those that have one
     */
    static Note of(Finding finding, String text, int number, String id, String mark, String twin) {
        List<Note.Reason> reasons = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            reasons.add(reason(evidence, twin));
        }
        return new Note(
                id,
                mark,
                number,
                VisibleText.onOneLine(finding.check()),
                name(finding.checkId()),
                Kind.of(finding).css(),
                finding.severity().id(),
                finding.category().path().replace("/", " / "),
                VisibleText.onOneLine(finding.message()),
                confidence(finding.confidence()) + ", " + Numbers.hundredths(finding.confidence()),
                finding.fixes().stream()
                        .limit(SUGGESTIONS)
                        .map(fix -> suggestion(fix, text))
                        .toList(),
                reasons);
    }

    /** A check's id in words: {@code glued-words} is {@code Glued words}. */
    static String name(String check) {
        String words = check.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A probability in words. */
    static String confidence(double probability) {
        if (probability >= .95) {
            return "almost certain";
        }
        if (probability >= .85) {
            return "very likely";
        }
        if (probability >= .7) {
            return "likely";
        }
        return probability >= .5 ? "more likely than not" : "unsure";
    }

    private static Note.Suggestion suggestion(Fix fix, String text) {
        String trust = Labels.applicability(fix.applicability()).replace("display-only", "a hint");
        Edit edit = fix.edits().get(0);
        boolean replacement = fix.edits().size() == 1 && !edit.span().isEmpty();
        return new Note.Suggestion(
                Shortened.middle(fix.title(), QUOTE),
                replacement ? Shortened.middle(edit.span().of(text), QUOTE) : "",
                replacement ? Shortened.middle(edit.replacement(), QUOTE) : "",
                trust);
    }

    private static Note.Reason reason(Evidence evidence, String twin) {
        if (evidence instanceof Evidence.Language language) {
            return new Note.Reason(
                    "Language",
                    Labels.language(language.language())
                            + ", "
                            + confidence(language.probability())
                            + " ("
                            + Numbers.hundredths(language.probability())
                            + ")",
                    "");
        }
        if (evidence instanceof Evidence.DictionaryEntry entry) {
            return new Note.Reason("Dictionary", dictionaries(entry), "");
        }
        if (evidence instanceof Evidence.Script script) {
            return new Note.Reason("Script", VisibleText.onOneLine(script.script()), "");
        }
        if (evidence instanceof Evidence.LogProbability likelihood) {
            return new Note.Reason("Expected", expected(likelihood), "");
        }
        if (evidence instanceof Evidence.Pattern pattern) {
            return new Note.Reason("Pattern", Shortened.middle(pattern.description(), 2 * QUOTE), "");
        }
        return new Note.Reason("Twin", "the other passage", twin);
    }

    private static String dictionaries(Evidence.DictionaryEntry entry) {
        String word = "“" + Shortened.middle(entry.word(), QUOTE) + "”";
        if (entry.languages().isEmpty()) {
            return word + " stands in no dictionary";
        }
        String languages = String.join(
                ", ", entry.languages().stream().map(Labels::language).toList());
        return word + " stands in these dictionaries: " + languages;
    }

    private static String expected(Evidence.LogProbability likelihood) {
        String observed = "what stands here has a log-probability of " + Numbers.hundredths(likelihood.observed());
        if (likelihood.expected().isEmpty()) {
            return observed;
        }
        String expected = String.join(
                ", ",
                likelihood.expected().stream()
                        .map(word -> "“" + Shortened.middle(word, QUOTE) + "”")
                        .toList());
        return expected + "; " + observed;
    }
}
