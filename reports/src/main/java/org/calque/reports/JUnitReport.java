package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.text.LineMap.Unit;

/**
 * JUnit's XML: a suite for the run, a case for each input. A case fails by its findings (neutral ones alone don't fail
 * it) and is in error if the input could not be read or not be checked in full. Cases wait in a temporary file for their
 * number. Surefire's schema wants a time of each: it is 0, so that the same run gives the same bytes.
 */
final class JUnitReport implements ReportWriter {

    private final Writer out;
    private final Spool cases = new Spool();
    private int failed;
    private int inError;

    JUnitReport(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) throws IOException {
        try (Xml xml = new Xml(cases.writer())) {
            xml.open("testcase", "name", outcome.name(), "classname", "calque", "time", "0")
                    .newLine();
            if (outcome instanceof CheckedDocument checked) {
                checked(xml, checked);
            } else if (outcome instanceof UnreadInput unread) {
                inError++;
                xml.empty("error", "type", "unread", "message", unread.reason());
            }
            xml.end();
        }
    }

    private void checked(Xml xml, CheckedDocument checked) throws IOException {
        String counts = Labels.count(checked.findings().size(), "finding");
        boolean fails = checked.findings().stream()
                .anyMatch(finding -> finding.severity().atLeast(Severity.MINOR));
        if (!checked.failures().isEmpty()) {
            inError++;
            CheckFailure first = checked.failures().get(0);
            xml.open("error", "type", first.part(), "message", "not everything was checked")
                    .newLine();
            for (CheckFailure failure : checked.failures()) {
                xml.line(failure.part() + ": " + failure.reason());
            }
            list(xml, checked);
            xml.end();
        } else if (fails) {
            failed++;
            xml.open("failure", "type", worst(checked.findings()).id(), "message", counts)
                    .newLine();
            list(xml, checked);
            xml.end();
        } else if (!checked.findings().isEmpty()) {
            xml.open("system-out").newLine();
            list(xml, checked);
            xml.end();
        }
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).max(Severity::compareTo).orElse(Severity.NEUTRAL);
    }

    private static void list(Xml xml, CheckedDocument checked) throws IOException {
        Locator locator = Locator.of(checked.document(), Unit.CODE_POINT);
        for (Finding finding : checked.findings()) {
            Location location = locator.locate(finding.span());
            xml.line(location.start().line()
                    + ":"
                    + location.start().column()
                    + ": "
                    + finding.severity().id()
                    + ": "
                    + finding.message()
                    + " ["
                    + finding.check()
                    + "]");
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        String tests = Integer.toString(summary.documents() + summary.unread());
        String failures = Integer.toString(failed);
        String errors = Integer.toString(inError);
        Xml xml = new Xml(out).declaration();
        xml.open("testsuites", "name", "calque", "tests", tests, "failures", failures, "errors", errors)
                .newLine();
        xml.open("testsuite", "name", "calque", "tests", tests, "failures", failures, "errors", errors, "skipped", "0")
                .newLine();
        xml.insert(cases).end().end().flush();
    }

    @Override
    public void close() throws IOException {
        cases.close();
    }
}
