package org.calque.reports.html;

import java.util.List;
import java.util.Locale;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.UnreadInput;
import org.calque.reports.Labels;
import org.calque.reports.VisibleText;
import org.calque.score.MqmScore;
import org.calque.text.Block;
import org.calque.text.BlockKind;

/**
 * What the overview says of one input.
 *
 * @param id of its section; empty if it could not be read
 * @param title its headline, or its name
 * @param name its name
 * @param verdict class and word: {@code fails}, {@code passes} and so on
 * @param score MQM score, from 0 to 100
 * @param counts how many findings of each severity, worst first
 * @param error why it could not be read; empty if it was
 */
record DocumentRow(
        String id,
        String title,
        String name,
        Verdict verdict,
        double score,
        long words,
        List<Integer> counts,
        String error) {

    /** Headlines longer than this are cut in the overview. */
    private static final int TITLE_LENGTH = 140;

    enum Verdict {
        UNREAD("Not read"),
        FAILS("Fails"),
        INCOMPLETE("Not all checked"),
        SHORT("Too short"),
        PASSES("Passes"),
        CHECKED("Checked");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Verdict of(CheckedDocument checked, FailOn failOn) {
            boolean fails = checked.findings().stream().anyMatch(finding -> failOn.isReachedBy(finding.severity()));
            if (!fails && !checked.failures().isEmpty()) {
                return INCOMPLETE;
            }
            if (checked.score().words() < MqmScore.FEWEST_WORDS) {
                return SHORT;
            }
            if (failOn == FailOn.NEVER) {
                return CHECKED;
            }
            return fails ? FAILS : PASSES;
        }
    }

    DocumentRow {
        counts = List.copyOf(counts);
    }

    static DocumentRow of(int number, CheckedDocument checked, FailOn failOn) {
        List<Integer> counts = Labels.WORST_FIRST.stream()
                .map(severity -> (int) checked.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count())
                .toList();
        return new DocumentRow(
                "d" + number,
                title(checked),
                VisibleText.onOneLine(checked.name()),
                Verdict.of(checked, failOn),
                checked.score().value(),
                checked.score().words(),
                counts,
                "");
    }

    static DocumentRow of(UnreadInput unread) {
        String name = VisibleText.onOneLine(unread.name());
        String reason = VisibleText.onOneLine(unread.reason());
        String withoutName = reason.startsWith(name + ": ") ? reason.substring(name.length() + 2) : reason;
        return new DocumentRow("", name, name, Verdict.UNREAD, 0, 0, List.of(), withoutName);
    }

    private static String title(CheckedDocument checked) {
        for (Block block : checked.document().blocks()) {
            if (block.kind() == BlockKind.HEADLINE) {
                return Shortened.end(block.span().of(checked.document().text()), TITLE_LENGTH);
            }
        }
        return VisibleText.onOneLine(checked.name());
    }

    int findings() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings have a severity. */
    int count(Severity severity) {
        return counts.isEmpty() ? 0 : counts.get(Labels.WORST_FIRST.indexOf(severity));
    }

    String scoreText() {
        return Labels.tenths(score);
    }
}
