package org.calque.reports;

/**
 * How reports are to look.
 *
 * @param color whether text may carry the colour codes of terminals
 */
public record ReportOptions(boolean color) {

    /** No colours. */
    public static ReportOptions plain() {
        return new ReportOptions(false);
    }
}
