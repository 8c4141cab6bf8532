package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.score.MqmScore;
import org.calque.text.LineMap.Unit;

/**
 * For a terminal: each finding with its place, its line with the passage underlined, and its fix; a summary behind.
 * Columns count characters (code points). Nothing of a document reaches the terminal but visible characters.
 */
final class TextReport implements ReportWriter {

    private static final String RESET = "\u001B[0m";
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";

    private final Writer out;
    private final boolean color;

    TextReport(Writer out, boolean color) {
        this.out = out;
        this.color = color;
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.CODE_POINT);
            for (Finding finding : checked.findings()) {
                finding(checked, finding, locator.locate(finding.span()));
            }
        }
    }

    private void finding(CheckedDocument checked, Finding finding, Location location) throws IOException {
        String accent = accent(finding.severity());
        String place = VisibleText.onOneLine(checked.name())
                + ':'
                + location.start().line()
                + ':'
                + location.start().column()
                + ':';
        out.append(styled(BOLD, place))
                .append(' ')
                .append(styled(accent, finding.severity().id() + ':'))
                .append(' ')
                .append(VisibleText.onOneLine(finding.message()))
                .append(' ')
                .append(styled(DIM, '[' + VisibleText.onOneLine(finding.check()) + ']'))
                .append('\n');
        Excerpt excerpt = Excerpt.of(checked.document().text(), finding.span());
        out.append("    ").append(excerpt.line()).append('\n');
        out.append("    ")
                .append(" ".repeat(excerpt.indent()))
                .append(styled(accent, "^".repeat(excerpt.width())))
                .append('\n');
        if (!finding.fixes().isEmpty()) {
            String title = VisibleText.onOneLine(finding.fixes().get(0).title());
            out.append("    ")
                    .append(styled(DIM, "fix:"))
                    .append(' ')
                    .append(title)
                    .append('\n');
        }
        out.append('\n');
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        out.append(counts(summary)).append('\n');
        if (summary.known() > 0) {
            out.append(Labels.count(summary.known(), "more finding"))
                    .append(summary.known() == 1 ? " is" : " are")
                    .append(" known from the baseline.\n");
        }
        if (summary.suppressed() > 0) {
            out.append(Labels.count(summary.suppressed(), "more finding"))
                    .append(summary.suppressed() == 1 ? " is" : " are")
                    .append(" suppressed.\n");
        }
        MqmScore score = summary.score();
        if (summary.documents() > 0) {
            out.append("MQM score ")
                    .append(Labels.tenths(score.value()))
                    .append(", ")
                    .append(Labels.count(score.words(), "word"))
                    .append(score.words() < MqmScore.FEWEST_WORDS ? ": too short to rule on." : ".")
                    .append('\n');
        }
        if (summary.unread() > 0) {
            out.append(Labels.count(summary.unread(), "input")).append(" could not be read.\n");
        }
        if (summary.failures() > 0) {
            out.append("Not everything was checked: ")
                    .append(Labels.count(summary.failures(), "failure"))
                    .append(".\n");
        }
        out.flush();
    }

    /** For example {@code 3 findings in 2 documents: 1 critical, 2 minor.} */
    private String counts(RunSummary summary) {
        List<String> levels = new ArrayList<>();
        for (Severity severity : Labels.WORST_FIRST) {
            int count = summary.findings().getOrDefault(severity, 0);
            if (count > 0) {
                levels.add(styled(accent(severity), String.format(Locale.ROOT, "%,d %s", count, severity.id())));
            }
        }
        return Labels.count(summary.totalFindings(), "finding")
                + " in "
                + Labels.count(summary.documents(), "document")
                + (levels.isEmpty() ? "." : ": " + String.join(", ", levels) + '.');
    }

    private String styled(String style, String text) {
        return color ? style + text + RESET : text;
    }

    private static String accent(Severity severity) {
        return switch (severity) {
            case NEUTRAL -> DIM;
            case MINOR -> "\u001B[36m";
            case MAJOR -> "\u001B[33m";
            case CRITICAL -> "\u001B[1;31m";
        };
    }
}
