package org.calque.engine;

import java.util.List;
import java.util.regex.Pattern;

/** Decisions about findings that outlive a run: findings that were accepted, and what reviewers decided. */
public record Baseline(List<Entry> entries) {

    public Baseline {
        entries = List.copyOf(entries);
    }

    /**
     * One decision about equal findings.
     *
     * @param check the check's id, as findings have it
     * @param fingerprint of the findings, see {@link CheckedDocument#fingerprint}
     * @param count how many equal findings it speaks of, at least 1
     * @param quote the passage, for people; not looked at
     * @param state what was decided
     * @param note why; empty if nothing was said
     * @param document the only document that it speaks of, where equal findings of others were decided on otherwise; empty
     *     for all. If no document of the run has this name, it is taken for renamed, and the entry speaks of all
     */
    public record Entry(
            String check,
            String fingerprint,
            int count,
            String quote,
            Decision.State state,
            String note,
            String document) {

        private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

        /** @throws IllegalArgumentException if the check is empty, the fingerprint no fingerprint or the count below 1 */
        public Entry {
            if (check.isBlank()) {
                throw new IllegalArgumentException("check is empty");
            }
            if (!FINGERPRINT.matcher(fingerprint).matches()) {
                throw new IllegalArgumentException(
                        "fingerprint “" + fingerprint + "” is not 16 hexadecimal digits in lower case");
            }
            if (count < 1) {
                throw new IllegalArgumentException("count " + count + " is below 1");
            }
        }

        /** An entry that speaks of all documents. */
        public Entry(String check, String fingerprint, int count, String quote, Decision.State state, String note) {
            this(check, fingerprint, count, quote, state, note, "");
        }

        /** The same of other findings. */
        Entry with(String otherFingerprint, int otherCount) {
            return new Entry(check, otherFingerprint, otherCount, quote, state, note, document);
        }

        /** The id of the check in the catalog: what stands before the slash, if there is one. */
        String checkId() {
            int slash = check.indexOf('/');
            return slash < 0 ? check : check.substring(0, slash);
        }
    }
}
