package org.calque.engine;

import org.calque.check.Finding;
import org.calque.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Findings of a check that are meant to be there.
 *
 * @param check the check's id, or the name of a rule such as {@code grammar/HE_VERB_AGR}
 * @param reason why; empty if nothing is said
 * @param place where that is said, as messages call it
 * @param range where in the text the findings begin; null if it is said outside of the source
 * @param quote the passage; empty for any
 */
public record Suppression(
        String check, String reason, String place, @Nullable Span range, String quote) {

    /**
     * One that is said outside of the source.
     *
     * @param quote the passage, white space folded; empty for any
     */
    public static Suppression outside(String check, String quote, String reason, String place) {
        return new Suppression(check, reason, place, null, quote.strip().replaceAll("\\s+", " "));
    }

    /** Whether it speaks of a finding of a text. */
    boolean covers(Finding finding, String text) {
        if (!check.equals(finding.check()) && !check.equals(finding.checkId())) {
            return false;
        }
        int start = finding.span().start();
        boolean isInRange = range == null || (range.start() <= start && start < range.end());
        return isInRange
                && (quote.isEmpty()
                        || quote.equals(finding.span().of(text).strip().replaceAll("\\s+", " ")));
    }

    /** The id of the check in the catalog: what stands before the slash, if there is one. */
    String checkId() {
        int slash = check.indexOf('/');
        return slash < 0 ? check : check.substring(0, slash);
    }
}
