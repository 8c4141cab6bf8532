package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;

/**
 * All findings of a document in order of place, those that a baseline silences among them.
 *
 * @param decisions what the baseline says of each finding
 */
record ReviewedFindings(CheckedDocument checked, List<Finding> findings, List<Optional<Decision>> decisions) {

    ReviewedFindings {
        findings = List.copyOf(findings);
        decisions = List.copyOf(decisions);
    }

    static ReviewedFindings of(CheckedDocument checked) {
        IdentityHashMap<Finding, Decision> made = new IdentityHashMap<>();
        checked.decisions().forEach(decision -> made.put(decision.finding(), decision));
        List<Finding> all = new ArrayList<>(checked.findings());
        all.addAll(checked.known());
        all.sort(Comparator.comparing(Finding::span));
        return new ReviewedFindings(
                checked,
                all,
                all.stream()
                        .map(finding -> Optional.ofNullable(made.get(finding)))
                        .toList());
    }
}
