package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.text.LineMap.Unit;

/** Checkstyle's XML: a file for each input, an error for each finding. Columns count characters (code points). */
final class CheckstyleReport implements ReportWriter {

    private final Xml xml;

    CheckstyleReport(Writer out) throws IOException {
        this.xml = new Xml(out);
    }

    @Override
    public void begin(RunInfo run) throws IOException {
        xml.declaration().open("checkstyle", "version", "10.0").newLine();
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        xml.open("file", "name", outcome.name()).newLine();
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.CODE_POINT);
            for (Finding finding : checked.findings()) {
                Location location = locator.locate(finding.span());
                xml.empty(
                        "error",
                        "line",
                        Integer.toString(location.start().line()),
                        "column",
                        Integer.toString(location.start().column()),
                        "severity",
                        severity(finding.severity()),
                        "message",
                        finding.message(),
                        "source",
                        "calque." + finding.check());
            }
            for (CheckFailure failure : checked.failures()) {
                failure(failure.part() + ": " + failure.reason());
            }
        } else if (outcome instanceof UnreadInput unread) {
            failure(unread.reason());
        }
        xml.end();
    }

    private void failure(String message) throws IOException {
        xml.empty("error", "line", "1", "severity", "error", "message", message, "source", "calque");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case NEUTRAL, MINOR -> "info";
            case MAJOR -> "warning";
            case CRITICAL -> "error";
        };
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        xml.end().flush();
    }
}
