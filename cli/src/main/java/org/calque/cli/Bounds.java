package org.calque.cli;

/** Holds numbers that options take to their bounds. */
final class Bounds {

    private Bounds() {}

    /**
     * Refuses a number that doesn't hold.
     *
     * @param wanted what would, in words that complete “it takes”
     */
    static void require(boolean holds, String option, Object value, String wanted) throws UsageException {
        if (!holds) {
            throw new UsageException(option + " " + value + ": it takes " + wanted);
        }
    }
}
