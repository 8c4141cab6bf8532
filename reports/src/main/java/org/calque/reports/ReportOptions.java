package org.calque.reports;

/**
 * How reports are to look.
 *
 * @param color whether text may carry the colour codes of terminals
 * @param documentation where checks are described: the beginning of a URL that a check's id completes; empty if nowhere
 * @param layout how the HTML report is laid out in files
 * @param files where a report puts what does not go into its own file
 * @param folder an absolute path with slashes and none at its end, which relative names are relative to; empty if unknown
 */
public record ReportOptions(boolean color, String documentation, HtmlLayout layout, SideFiles files, String folder) {

    /** No colours, no links, one file. */
    public static ReportOptions plain() {
        return new ReportOptions(false, "", HtmlLayout.SINGLE, SideFiles.none(), "");
    }

    public ReportOptions withColor(boolean allowed) {
        return new ReportOptions(allowed, documentation, layout, files, folder);
    }

    public ReportOptions withDocumentation(String url) {
        return new ReportOptions(color, url, layout, files, folder);
    }

    /** With a layout, and a place for what it does not put into the report's own file. */
    public ReportOptions withLayout(HtmlLayout other, SideFiles beside) {
        return new ReportOptions(color, documentation, other, beside, folder);
    }

    /** With a folder in which services look for the files that a report names. */
    public ReportOptions withFolder(String path) {
        return new ReportOptions(color, documentation, layout, files, path);
    }

    /** A document's name for formats whose readers take only relative ones; as it is where it lies elsewhere. */
    String relative(String name) {
        return !folder.isEmpty() && name.startsWith(folder + "/") ? name.substring(folder.length() + 1) : name;
    }
}
