package org.calque.reports;

/**
 * How reports are to look.
 *
 * @param color whether text may carry the colour codes of terminals
 * @param documentation where checks are described: the beginning of a URL that a check's id completes; empty if nowhere
 */
public record ReportOptions(boolean color, String documentation) {

    /** No colours, no links. */
    public static ReportOptions plain() {
        return new ReportOptions(false, "");
    }

    public ReportOptions withColor(boolean allowed) {
        return new ReportOptions(allowed, documentation);
    }

    public ReportOptions withDocumentation(String url) {
        return new ReportOptions(color, url);
    }
}
