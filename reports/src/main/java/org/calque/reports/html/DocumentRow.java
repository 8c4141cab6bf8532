package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.RunInfo;
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
 * @param href where its section is
 * @param title its headline, or its name
 * @param name its name
 * @param verdict whether it passes
 * @param score MQM score, from 0 to 100
 * @param counts how many findings of each severity, worst first
 * @param known how many findings a baseline silences
 * @param kinds the kinds of damage that cost most, at most two
 * @param where where its findings stand
 * @param error why it could not be read; empty if it was
 */
record DocumentRow(
        String id,
        String href,
        String title,
        String name,
        Verdict verdict,
        double score,
        long words,
        List<Integer> counts,
        int known,
        List<Kind> kinds,
        Where where,
        String error) {

    /** Headlines longer than this are cut in the overview. */
    private static final int TITLE_LENGTH = 140;

    private static final int MOST_KINDS = 2;

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

        static Verdict of(CheckedDocument checked, RunInfo run) {
            boolean below = run.minScore().isPresent()
                    && checked.score().verdict(run.minScore().getAsDouble()) == MqmScore.Verdict.FAIL;
            boolean fails = below
                    || checked.findings().stream()
                            .anyMatch(finding -> run.failOn().isReachedBy(finding.severity()));
            if (!fails && !checked.failures().isEmpty()) {
                return INCOMPLETE;
            }
            if (checked.score().words() < MqmScore.FEWEST_WORDS) {
                return SHORT;
            }
            if (run.failOn() == RunInfo.FailOn.NEVER && run.minScore().isEmpty()) {
                return CHECKED;
            }
            return fails ? FAILS : PASSES;
        }
    }

    DocumentRow {
        counts = List.copyOf(counts);
        kinds = List.copyOf(kinds);
    }

    static DocumentRow of(int number, String href, CheckedDocument checked, List<Finding> all, RunInfo run) {
        List<Integer> counts = Labels.WORST_FIRST.stream()
                .map(severity -> (int) checked.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count())
                .toList();
        return new DocumentRow(
                "d" + number,
                href,
                title(checked),
                VisibleText.onOneLine(checked.name()),
                Verdict.of(checked, run),
                checked.score().value(),
                checked.score().words(),
                counts,
                checked.known().size(),
                kinds(checked.findings()),
                Where.of(checked, all),
                "");
    }

    static DocumentRow of(UnreadInput unread) {
        String name = VisibleText.onOneLine(unread.name());
        String reason = VisibleText.onOneLine(unread.reason());
        String withoutName = reason.startsWith(name + ": ") ? reason.substring(name.length() + 2) : reason;
        return new DocumentRow(
                "",
                "",
                name,
                name,
                Verdict.UNREAD,
                0,
                0,
                List.of(),
                0,
                List.of(),
                new Where(List.of(), ""),
                withoutName);
    }

    private static String title(CheckedDocument checked) {
        for (Block block : checked.document().blocks()) {
            if (block.kind() == BlockKind.HEADLINE) {
                return Shortened.end(block.span().of(checked.document().text()), TITLE_LENGTH);
            }
        }
        return VisibleText.onOneLine(checked.name());
    }

    private static List<Kind> kinds(List<Finding> findings) {
        Map<Kind, Long> points = new EnumMap<>(Kind.class);
        for (Finding finding : findings) {
            points.merge(Kind.of(finding), (long) MqmScore.multiplier(finding.severity()), Long::sum);
        }
        List<Map.Entry<Kind, Long>> sorted = new ArrayList<>(points.entrySet());
        sorted.sort(Map.Entry.<Kind, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return sorted.stream().limit(MOST_KINDS).map(Map.Entry::getKey).toList();
    }

    int findings() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many findings have a severity. */
    int count(Severity severity) {
        return counts.isEmpty() ? 0 : counts.get(Labels.WORST_FIRST.indexOf(severity));
    }

    boolean isClean() {
        return findings() + known == 0;
    }

    String scoreText() {
        return Labels.tenths(score);
    }
}
