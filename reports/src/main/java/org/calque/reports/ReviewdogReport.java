package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.text.LineMap.Unit;

/**
 * Reviewdog's diagnostic format, one finding a line. Lines and columns count from 1, columns in bytes of UTF-8. A file
 * that can't be pointed into gets no range.
 */
final class ReviewdogReport implements ReportWriter {

    private final JsonGenerator json;
    private final ReportOptions options;

    ReviewdogReport(Writer out, ReportOptions options) throws IOException {
        this.json = Json.compact(out);
        this.options = options;
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.UTF8_BYTE);
            Locator fixLocator = Locator.of(checked.document(), Unit.UTF8_BYTE);
            SourceEdits edits = new SourceEdits(checked.document());
            for (Finding finding : checked.findings()) {
                json.writeStartObject();
                Json.string(json, "message", finding.message());
                json.writeObjectFieldStart("location");
                Json.string(json, "path", options.relative(checked.name()));
                Location location = locator.locate(finding.span());
                if (location.inSource()) {
                    range(location);
                }
                json.writeEndObject();
                Json.string(json, "severity", severity(finding.severity()));
                json.writeObjectFieldStart("source");
                Json.string(json, "name", "calque");
                json.writeEndObject();
                json.writeObjectFieldStart("code");
                Json.string(json, "value", finding.check());
                if (!options.documentation().isEmpty()) {
                    Json.string(json, "url", options.documentation() + finding.checkId());
                }
                json.writeEndObject();
                suggestions(finding, edits, fixLocator);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    /** A suggestion replaces one range: fixes of several edits can't be said. */
    private void suggestions(Finding finding, SourceEdits edits, Locator locator) throws IOException {
        List<Fix> fixes = finding.fixes().stream()
                .filter(fix -> fix.edits().size() == 1 && edits.canApply(fix))
                .toList();
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("suggestions");
        for (Fix fix : fixes) {
            json.writeStartObject();
            range(locator.locatePlace(edits.inSource(fix.edits().get(0).span())));
            Json.string(json, "text", fix.edits().get(0).replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void range(Location location) throws IOException {
        json.writeObjectFieldStart("range");
        json.writeObjectFieldStart("start");
        json.writeNumberField("line", location.start().line());
        json.writeNumberField("column", location.start().column());
        json.writeEndObject();
        json.writeObjectFieldStart("end");
        json.writeNumberField("line", location.end().line());
        json.writeNumberField("column", location.end().column());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        String level = Labels.level(severity);
        return level.equals("note") ? "INFO" : level.toUpperCase(Locale.ROOT);
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        json.flush();
    }
}
