package org.calque.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo.FailOn;
import org.calque.score.MqmScore.Verdict;

/** Decides how a run ends, outcome by outcome. */
final class Gate {

    /**
     * What is asked of the texts.
     *
     * @param failOn the severity from which on a finding fails the run
     * @param maxFindings how many findings that are not neutral the run may have, if that is limited
     * @param minScore the MQM score each document has to reach, if any
     * @param exitZero whether findings are no failure at all
     */
    record Thresholds(FailOn failOn, OptionalLong maxFindings, OptionalDouble minScore, boolean exitZero) {

        /** With a score where there is none. */
        Thresholds orScore(OptionalDouble score) {
            return minScore.isPresent() ? this : new Thresholds(failOn, maxFindings, score, exitZero);
        }
    }

    private final Thresholds thresholds;
    private Map<String, Double> scores = Map.of();
    private long findings;
    private boolean failing;
    private boolean incomplete;
    private int belowScore;
    private int tooShort;

    Gate(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /** With the score that each document has to reach, by its name, where the thresholds say nothing of that. */
    Gate withScores(Map<String, Double> byDocument) {
        scores = Map.copyOf(byDocument);
        return this;
    }

    private OptionalDouble minScore(String document) {
        Double score = scores.get(document);
        return thresholds.minScore().isPresent() || score == null ? thresholds.minScore() : OptionalDouble.of(score);
    }

    /** The score that all of so many documents have to reach; empty if there is none or they differ. */
    OptionalDouble commonScore(int documents) {
        if (thresholds.minScore().isPresent()) {
            return thresholds.minScore();
        }
        return scores.size() == documents && new HashSet<>(scores.values()).size() == 1
                ? OptionalDouble.of(scores.values().iterator().next())
                : OptionalDouble.empty();
    }

    void add(Outcome outcome) {
        if (!(outcome instanceof CheckedDocument checked)) {
            incomplete = true;
            return;
        }
        incomplete |= !checked.failures().isEmpty();
        for (Finding finding : checked.findings()) {
            failing |= thresholds.failOn().isReachedBy(finding.severity());
            findings += finding.severity() == Severity.NEUTRAL ? 0 : 1;
        }
        OptionalDouble least = minScore(checked.name());
        if (least.isPresent()) {
            Verdict verdict = checked.score().verdict(least.getAsDouble());
            belowScore += verdict == Verdict.FAIL ? 1 : 0;
            tooShort += verdict == Verdict.WITHHELD ? 1 : 0;
        }
    }

    ExitCode verdict() {
        if (incomplete) {
            return ExitCode.ERROR;
        }
        boolean crossed = failing || belowScore > 0 || tooManyFindings();
        return crossed && !thresholds.exitZero() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private boolean tooManyFindings() {
        return thresholds.maxFindings().isPresent()
                && findings > thresholds.maxFindings().getAsLong();
    }

    /** Says which thresholds were crossed. */
    void explain(Diagnostics diagnostics) {
        if (tooManyFindings()) {
            diagnostics.notice(Diagnostics.count(findings, "finding") + (findings == 1 ? " is" : " are")
                    + " more than the " + thresholds.maxFindings().getAsLong() + " of --max-findings");
        }
        if (belowScore > 0) {
            diagnostics.notice("below the score that is asked for: " + Diagnostics.count(belowScore, "document"));
        }
        if (tooShort > 0) {
            diagnostics.notice("too short to rule on their score: " + Diagnostics.count(tooShort, "document"));
        }
    }
}
