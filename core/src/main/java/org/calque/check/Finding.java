package org.calque.check;

import java.util.List;
import java.util.Optional;
import org.calque.text.Span;

/**
 * One suspect passage, as a check reports it.
 *
 * @param check the check's id, or for the grammar engine's rules {@code grammar/RULE_ID}, {@code spelling/RULE_ID},
 *     {@code punctuation/RULE_ID} or {@code style/RULE_ID}
 * @param category MQM category
 * @param severity MQM severity
 * @param confidence in (0, 1]: of findings given .9, nine in ten should be right
 * @param span the passage; never empty
 * @param message what is wrong, in one sentence that needs no manual
 * @param evidence why the check thinks so, strongest first
 * @param fixes ways to mend it, best first
 */
public record Finding(
        String check,
        Category category,
        Severity severity,
        double confidence,
        Span span,
        String message,
        List<Evidence> evidence,
        List<Fix> fixes) {

    /** @throws IllegalArgumentException if the span is empty or the confidence outside (0, 1] */
    public Finding {
        if (span.isEmpty()) {
            throw new IllegalArgumentException(check + ": a finding needs a span");
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException(check + ": confidence " + confidence + " is not in (0, 1]");
        }
        evidence = List.copyOf(evidence);
        fixes = List.copyOf(fixes);
    }

    /** The id of the check in the catalog: what stands before the slash, if there is one. */
    public String checkId() {
        int slash = check.indexOf('/');
        return slash < 0 ? check : check.substring(0, slash);
    }

    /** The language the passage was recognised as: ISO 639-1, or ISO 639-3 where there is none. */
    public Optional<String> language() {
        return evidence.stream()
                .filter(Evidence.Language.class::isInstance)
                .map(found -> ((Evidence.Language) found).language())
                .findFirst();
    }

    public Finding withSeverity(Severity other) {
        return new Finding(check, category, other, confidence, span, message, evidence, fixes);
    }
}
