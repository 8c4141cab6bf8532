package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calque.check.Severity;
import org.calque.engine.RunInfo;
import org.calque.engine.RunInfo.FailOn;
import org.calque.engine.RunSummary;
import org.calque.reports.Labels;
import org.calque.score.MqmScore;

/**
 * What stands above the documents.
 *
 * @param styles the style sheet
 * @param styleHash its SHA-256 in Base64, for the page's policy
 * @param verdict first word of the headline; empty if nothing is ruled on
 * @param statement the rest of it
 */
record Overview(
        String styles,
        String styleHash,
        String verdict,
        String statement,
        String details,
        RunSummary summary,
        List<KindPoints> kinds,
        List<DocumentRow> rows) {

    /**
     * How much of the penalty a kind of damage has.
     *
     * @param perThousand penalty points in 1,000 words
     * @param share of the kind that has most, in percent
     */
    record KindPoints(String label, String css, String perThousand, String share) {}

    Overview {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    static Overview of(RunInfo run, RunSummary summary, Points points, List<DocumentRow> rows, Styles styles) {
        int failing = summary.findings().entrySet().stream()
                .filter(count -> run.failOn().isReachedBy(count.getKey()))
                .mapToInt(count -> count.getValue())
                .sum();
        return new Overview(
                styles.text(),
                styles.hash(),
                verdict(run.failOn(), summary, failing),
                statement(run.failOn(), summary, failing),
                details(run, summary),
                summary,
                points.byKind(summary.score().words()),
                rows);
    }

    private static String verdict(FailOn failOn, RunSummary summary, int failing) {
        if (summary.documents() > 0 && summary.score().words() < MqmScore.FEWEST_WORDS) {
            return "Too short to rule on.";
        }
        if (summary.unread() > 0 || failing > 0) {
            return "Fails.";
        }
        if (summary.failures() > 0) {
            return "Incomplete.";
        }
        return failOn == FailOn.NEVER ? "" : "Passes.";
    }

    private static String statement(FailOn failOn, RunSummary summary, int failing) {
        List<String> parts = new ArrayList<>();
        String level = failOn.name().toLowerCase(Locale.ROOT) + (failOn == FailOn.CRITICAL ? "" : " or worse");
        if (failOn == FailOn.NEVER) {
            parts.add(Labels.count(summary.totalFindings(), "finding") + ".");
        } else if (failing == 0) {
            parts.add("No finding is " + level + ".");
        } else {
            parts.add(Labels.count(failing, "finding") + (failing == 1 ? " is " : " are ") + level + ".");
        }
        if (summary.unread() > 0) {
            parts.add(Labels.count(summary.unread(), "input") + " could not be read.");
        }
        return String.join(" ", parts);
    }

    private static String details(RunInfo run, RunSummary summary) {
        String checked = Labels.count(summary.score().words(), "word")
                + " in "
                + Labels.count(summary.documents(), "document")
                + ", "
                + Labels.count(run.checks().size(), "check")
                + ".";
        return summary.failures() == 0
                ? checked
                : checked + " Not everything was checked: " + Labels.count(summary.failures(), "failure") + ".";
    }

    String title() {
        return (verdict.isEmpty() ? "" : verdict + " ") + statement + " · Calque";
    }

    boolean isGood() {
        return verdict.equals("Passes.") || isShort();
    }

    boolean isShort() {
        return summary.score().words() < MqmScore.FEWEST_WORDS;
    }

    String score() {
        return Labels.tenths(summary.score().value());
    }

    int count(Severity severity) {
        return summary.findings().getOrDefault(severity, 0);
    }

    /** Whether there is something to choose from, or to say that a section can't. */
    boolean hasTable() {
        return rows.size() > 1 || rows.stream().anyMatch(row -> row.id().isEmpty());
    }
}
