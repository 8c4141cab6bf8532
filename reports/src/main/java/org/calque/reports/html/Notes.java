package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.engine.Decision;
import org.calque.reports.Labels;
import org.calque.reports.VisibleText;

/** Puts findings into words. */
final class Notes {

    /** The longest passage that a note quotes, in UTF-16 code units. */
    private static final int QUOTE = 90;

    /** How many fixes a note shows beside the best. */
    private static final int OTHERS = 3;

    private Notes() {}

    /**
     * The note on a finding.
     *
     * @param decision what a baseline says of it, if anything
     * @param twin id of the place of its twin, for those that have one
     */
    static Note of(Finding finding, Optional<Decision> decision, String text, int number, String id, String twin) {
        List<Note.Reason> reasons = new ArrayList<>();
        for (Evidence evidence : finding.evidence()) {
            reasons.add(reason(evidence, twin));
        }
        List<String> names = CharacterNames.in(text, finding.span());
        if (!names.isEmpty()) {
            reasons.add(new Note.Reason("Characters", String.join(", ", names), ""));
        }
        List<Fix> fixes = finding.fixes().stream()
                .filter(fix -> fix.edits().get(fix.edits().size() - 1).span().end() <= text.length())
                .toList();
        return new Note(
                id,
                number,
                VisibleText.onOneLine(finding.check()),
                VisibleText.onOneLine(finding.checkId()),
                name(finding.checkId()),
                Kind.of(finding).css(),
                finding.severity().id(),
                decision.map(made -> made.state().id()).orElse(""),
                VisibleText.onOneLine(decision.map(Decision::note).orElse("")),
                VisibleText.onOneLine(finding.message()),
                fixes.isEmpty() ? List.of() : difference(fixes.get(0), text),
                fixes.isEmpty() ? "" : trust(fixes.get(0)),
                fixes.stream()
                        .skip(1)
                        .limit(OTHERS)
                        .map(fix -> Shortened.middle(fix.title(), QUOTE) + ", " + trust(fix))
                        .toList(),
                sentence(confidence(finding.confidence())) + ", " + Numbers.hundredths(finding.confidence()),
                reasons);
    }

    /** A check's id in words: {@code glued-words} is {@code Glued words}. */
    static String name(String check) {
        return sentence(VisibleText.onOneLine(check).replace('-', ' '));
    }

    private static String sentence(String words) {
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

    private static List<WordDiff.Part> difference(Fix fix, String text) {
        Correction correction = Correction.of(fix, text);
        return WordDiff.of(correction.before(), correction.after());
    }

    private static String trust(Fix fix) {
        return switch (fix.applicability()) {
            case SAFE -> "safe";
            case LIKELY -> "likely";
            case DISPLAY_ONLY -> "a hint";
        };
    }

    private static Note.Reason reason(Evidence evidence, String twin) {
        if (evidence instanceof Evidence.Language language) {
            return new Note.Reason(
                    "Language",
                    Labels.language(language.language())
                            + ", "
                            + confidence(language.probability())
                            + ", "
                            + Numbers.hundredths(language.probability()),
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
        return word + ": " + languages;
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
