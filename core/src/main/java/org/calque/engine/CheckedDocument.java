package org.calque.engine;

import java.util.ArrayList;
import java.util.List;
import org.calque.check.Finding;
import org.calque.score.MqmScore;
import org.calque.text.Document;

/**
 * A document and what was found in it.
 *
 * @param document the document
 * @param findings what was found and counts, in order of place, overlaps resolved
 * @param failures what failed meanwhile
 * @param score its MQM score
 * @param decisions what a baseline says of findings, in order of place: of those it silences, which are no longer among
 *     the findings, and of some that are
 * @param suppressed findings that are said to be meant to be there, in order of place; they are not among the findings
 * @param idle what is said of findings that are not there, as messages
 */
public record CheckedDocument(
        Document document,
        List<Finding> findings,
        List<CheckFailure> failures,
        MqmScore score,
        List<Decision> decisions,
        List<Suppressed> suppressed,
        List<String> idle)
        implements Outcome {

    public CheckedDocument {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        decisions = List.copyOf(decisions);
        suppressed = List.copyOf(suppressed);
        idle = List.copyOf(idle);
    }

    /** A document that no baseline speaks of. */
    public CheckedDocument(Document document, List<Finding> findings, List<CheckFailure> failures, MqmScore score) {
        this(document, findings, failures, score, List.of());
    }

    /** A document in which nothing is suppressed. */
    public CheckedDocument(
            Document document,
            List<Finding> findings,
            List<CheckFailure> failures,
            MqmScore score,
            List<Decision> decisions) {
        this(document, findings, failures, score, decisions, List.of(), List.of());
    }

    @Override
    public String name() {
        return document.name();
    }

    /** The findings that a baseline silences, in order of place. */
    public List<Finding> known() {
        return decisions.stream()
                .filter(decision -> decision.state().silences())
                .map(Decision::finding)
                .toList();
    }

    /** The fingerprint of each finding, aligned with {@link #findings()}; see {@link Fingerprint}. */
    public List<String> fingerprints() {
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            fingerprints.add(fingerprint(finding));
        }
        return fingerprints;
    }

    /**
     * Recognises a finding of this document after it was edited elsewhere: 16 hexadecimal digits made of the check's id,
     * the passage and its neighbouring words in the same block.
     */
    public String fingerprint(Finding finding) {
        return Fingerprint.of(finding, document);
    }
}
