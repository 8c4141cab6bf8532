package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.calque.reports.html.HtmlReport;

/** The formats in which a report can be written. */
public enum ReportFormat {
    TEXT,
    JSON,
    JSONL,
    SARIF,
    HTML,
    JUNIT,
    CHECKSTYLE,
    GITHUB,
    GITLAB,
    RDJSONL;

    /** The format's lower-case name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of an {@link #id}. */
    public static Optional<ReportFormat> byId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /**
     * A writer of one report.
     *
     * @param out where it goes, to be encoded as UTF-8; flushed at the end and not closed
     */
    public ReportWriter writer(Writer out, ReportOptions options) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(out, options.color());
            case JSON -> new JsonReport(out);
            case JSONL -> new JsonLinesReport(out);
            case SARIF -> new SarifReport(out, options);
            case HTML -> new HtmlReport(out, options.layout(), options.files());
            case JUNIT -> new JUnitReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out);
            case GITHUB -> new GitHubReport(out, options);
            case GITLAB -> new GitLabReport(out, options);
            case RDJSONL -> new ReviewdogReport(out, options);
        };
    }
}
