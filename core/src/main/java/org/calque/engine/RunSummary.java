package org.calque.engine;

import java.util.EnumMap;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.score.MqmScore;

/**
 * What a run adds up to: what every report ends with.
 *
 * @param documents how many inputs were checked
 * @param unread how many inputs could not be read
 * @param failures how many checks and analyses failed
 * @param findings how many findings of each severity there are; every severity has an entry
 * @param known how many findings a baseline silences
 * @param suppressed how many findings are said to be meant to be there
 * @param score the MQM score of all documents together
 */
public record RunSummary(
        int documents,
        int unread,
        int failures,
        Map<Severity, Integer> findings,
        int known,
        int suppressed,
        MqmScore score) {

    /** Nothing checked yet: the start of a sum. */
    public static RunSummary none() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        return new RunSummary(0, 0, 0, counts, 0, 0, MqmScore.none());
    }

    public RunSummary {
        findings = Map.copyOf(findings);
    }

    /** With one more outcome. */
    public RunSummary plus(Outcome outcome) {
        if (outcome instanceof CheckedDocument checked) {
            Map<Severity, Integer> counts = new EnumMap<>(findings);
            for (Finding finding : checked.findings()) {
                counts.merge(finding.severity(), 1, Integer::sum);
            }
            return new RunSummary(
                    documents + 1,
                    unread,
                    failures + checked.failures().size(),
                    counts,
                    known + checked.known().size(),
                    suppressed + checked.suppressed().size(),
                    score.plus(checked.score()));
        }
        return new RunSummary(documents, unread + 1, failures, findings, known, suppressed, score);
    }

    public int totalFindings() {
        return findings.values().stream().mapToInt(Integer::intValue).sum();
    }
}
