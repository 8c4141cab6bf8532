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
 * @param verdict first word of the headline; empty if nothing is ruled on
 * @param statement the rest of it
 * @param details more on what was checked
 * @param asked the score that each document has to reach; empty if none
 * @param kinds how the penalty is shared by kinds of damage
 * @param plot the scores of the documents
 * @param rows the documents, worst first
 */
record Overview(
        String verdict,
        String statement,
        String details,
        String asked,
        RunSummary summary,
        List<Points.KindPoints> kinds,
        ScorePlot plot,
        List<DocumentRow> rows) {

    Overview {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
    }

    static Overview of(RunInfo run, RunSummary summary, Points points, List<DocumentRow> rows) {
        int failing = summary.findings().entrySet().stream()
                .filter(count -> run.failOn().isReachedBy(count.getKey()))
                .mapToInt(count -> count.getValue())
                .sum();
        List<String> why = why(run, summary, failing, rows);
        return new Overview(
                verdict(run, summary, !why.isEmpty()),
                statement(run.failOn(), summary, why),
                details(run, summary),
                run.minScore().isPresent() ? Labels.tenths(run.minScore().getAsDouble()) : "",
                summary,
                points.byKind(summary.score().words()),
                ScorePlot.of(rows, run.minScore()),
                rows);
    }

    private static String verdict(RunInfo run, RunSummary summary, boolean fails) {
        if (summary.unread() > 0 || fails) {
            return "Fails.";
        }
        if (summary.failures() > 0) {
            return "Incomplete.";
        }
        if (summary.documents() > 0 && summary.score().words() < MqmScore.FEWEST_WORDS) {
            return "Too short to rule on.";
        }
        boolean isAsked = run.failOn() != FailOn.NEVER
                || run.minScore().isPresent()
                || run.maxFindings().isPresent();
        return isAsked ? "Passes." : "";
    }

    /** Everything that makes the run fail, as sentences. */
    private static List<String> why(RunInfo run, RunSummary summary, int failing, List<DocumentRow> rows) {
        List<String> why = new ArrayList<>();
        if (failing > 0) {
            why.add(Labels.count(failing, "finding") + (failing == 1 ? " is " : " are ") + level(run.failOn()) + ".");
        }
        if (run.minScore().isPresent()) {
            double asked = run.minScore().getAsDouble();
            long below = rows.stream()
                    .filter(row -> !row.id().isEmpty() && row.words() >= MqmScore.FEWEST_WORDS)
                    .filter(row -> row.score() < asked || row.count(Severity.CRITICAL) > 0)
                    .count();
            if (below > 0 && summary.documents() == 1) {
                why.add("The score is " + Labels.tenths(summary.score().value()) + " where " + Labels.tenths(asked)
                        + " and nothing critical is asked.");
            } else if (below > 0) {
                why.add(Labels.count(below, "document") + (below == 1 ? " misses" : " miss") + " the score of "
                        + Labels.tenths(asked) + ".");
            }
        }
        int counting = summary.totalFindings() - summary.findings().getOrDefault(Severity.NEUTRAL, 0);
        if (run.maxFindings().isPresent() && counting > run.maxFindings().getAsLong()) {
            why.add(Labels.count(counting, "finding") + " where "
                    + run.maxFindings().getAsLong() + " are allowed.");
        }
        return why;
    }

    private static String level(FailOn failOn) {
        return failOn.name().toLowerCase(Locale.ROOT) + (failOn == FailOn.CRITICAL ? "" : " or worse");
    }

    private static String statement(FailOn failOn, RunSummary summary, List<String> why) {
        List<String> parts = new ArrayList<>(why);
        if (failOn == FailOn.NEVER && why.isEmpty()) {
            parts.add(Labels.count(summary.totalFindings(), "finding") + ".");
        } else if (why.isEmpty()) {
            parts.add("No finding is " + level(failOn) + ".");
        }
        if (summary.unread() > 0) {
            parts.add(Labels.count(summary.unread(), "input") + " could not be read.");
        }
        return String.join(" ", parts);
    }

    private static String details(RunInfo run, RunSummary summary) {
        StringBuilder details = new StringBuilder(Labels.count(summary.score().words(), "word"))
                .append(" in ")
                .append(Labels.count(summary.documents(), "document"))
                .append(", ")
                .append(Labels.count(run.checks().size(), "check"))
                .append('.');
        if (summary.known() > 0) {
            details.append(' ')
                    .append(Labels.count(summary.totalFindings(), "finding"))
                    .append(summary.totalFindings() == 1 ? " is" : " are")
                    .append(" new, ")
                    .append(summary.known())
                    .append(summary.known() == 1 ? " is" : " are")
                    .append(" known from the baseline.");
        }
        if (summary.suppressed() > 0) {
            details.append(' ')
                    .append(Labels.count(summary.suppressed(), "finding"))
                    .append(summary.suppressed() == 1 ? " is" : " are")
                    .append(" suppressed; each document lists its own.");
        }
        if (summary.failures() > 0) {
            details.append(" Not everything was checked: ")
                    .append(Labels.count(summary.failures(), "failure"))
                    .append('.');
        }
        return details.toString();
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

    boolean hasKnown() {
        return summary.known() > 0;
    }
}
