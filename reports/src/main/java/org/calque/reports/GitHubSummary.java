package org.calque.reports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.calque.score.MqmScore;
import org.calque.text.LineMap.Unit;

/**
 * The Markdown summary of a step, for the file that GitHub names by {@code GITHUB_STEP_SUMMARY}: counts and score, then
 * a table of findings as far as GitHub's limit of 1 MiB allows.
 */
public final class GitHubSummary implements ReportWriter {

    /** Bytes of UTF-8 that the rows may take: the limit, less room for what stands around them. */
    private static final int MOST_BYTES = 1024 * 1024 - 16 * 1024;

    private final Writer out;
    private final StringBuilder rows = new StringBuilder();
    private int bytes;
    private int leftOut;

    /** @param out where it goes, to be encoded as UTF-8; flushed at the end and not closed */
    public GitHubSummary(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.CODE_POINT);
            for (Finding finding : checked.findings()) {
                Location location = locator.locate(finding.span());
                String place = checked.name()
                        + ':'
                        + location.start().line()
                        + ':'
                        + location.start().column();
                row(finding.severity().id(), place, finding.message(), finding.check());
            }
            for (CheckFailure failure : checked.failures()) {
                row("not checked", checked.name(), failure.reason(), failure.part());
            }
        } else if (outcome instanceof UnreadInput unread) {
            row("not read", unread.name(), unread.reason(), "");
        }
    }

    private void row(String level, String place, String message, String check) {
        String row = "| " + level + " | " + escape(place) + " | " + escape(message) + " | " + escape(check) + " |\n";
        int length = row.getBytes(StandardCharsets.UTF_8).length;
        if (leftOut == 0 && bytes + length <= MOST_BYTES) {
            rows.append(row);
            bytes += length;
        } else {
            leftOut++;
        }
    }

    /** Neither Markdown nor HTML is left in it. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        VisibleText.onOneLine(text).codePoints().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ') {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        out.append("## Calque: ")
                .append(Labels.count(summary.totalFindings(), "finding"))
                .append(" in ")
                .append(Labels.count(summary.documents(), "document"))
                .append("\n\n");
        MqmScore score = summary.score();
        String tooShort = score.words() < MqmScore.FEWEST_WORDS ? ", too short to rule on" : "";
        out.append(String.format(
                Locale.ROOT,
                "Critical %,d, major %,d, minor %,d. MQM score %s (%s%s).\n",
                summary.findings().getOrDefault(Severity.CRITICAL, 0),
                summary.findings().getOrDefault(Severity.MAJOR, 0),
                summary.findings().getOrDefault(Severity.MINOR, 0),
                Labels.tenths(score.value()),
                Labels.count(score.words(), "word"),
                tooShort));
        if (!rows.isEmpty()) {
            out.append("\n| Severity | Place | Message | Check |\n| --- | --- | --- | --- |\n")
                    .append(rows);
        }
        if (leftOut > 0) {
            out.append("\n").append(Integer.toString(leftOut)).append(" more\n");
        }
        out.flush();
    }
}
