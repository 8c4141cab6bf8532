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
 * @param findings what was found, in order of place, overlaps resolved
 * @param failures what failed meanwhile
 * @param score its MQM score
 */
public record CheckedDocument(Document document, List<Finding> findings, List<CheckFailure> failures, MqmScore score)
        implements Outcome {

    public CheckedDocument {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }

    @Override
    public String name() {
        return document.name();
    }

    /** The fingerprint of each finding, aligned with {@link #findings()}; see {@link Fingerprint}. */
    public List<String> fingerprints() {
        List<String> fingerprints = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            fingerprints.add(Fingerprint.of(finding, document.text()));
        }
        return fingerprints;
    }
}
