package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.Suppressed;
import org.calque.engine.UnreadInput;
import org.calque.score.MqmScore;
import org.calque.text.LineMap.Unit;

/** The whole report as one JSON object, as {@code docs/schema/report.schema.json} describes it. */
final class JsonReport implements ReportWriter {

    /** Version of the report's schema: the second number grows with new fields, the first if old ones change. */
    static final String SCHEMA_VERSION = "1.1";

    private final JsonGenerator json;

    JsonReport(Writer out) throws IOException {
        this.json = Json.indented(out);
    }

    @Override
    public void begin(RunInfo run) throws IOException {
        json.writeStartObject();
        Json.string(json, "schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        Json.string(json, "name", "Calque");
        Json.string(json, "version", run.version());
        json.writeEndObject();
        Json.string(json, "failOn", run.failOn().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("checks");
        for (CheckInfo check : run.checks()) {
            json.writeStartObject();
            Json.string(json, "id", check.id());
            Json.string(json, "category", check.category().path());
            Json.string(json, "severity", check.severity().id());
            Json.string(json, "summary", check.summary());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("documents");
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        json.writeStartObject();
        Json.string(json, "name", outcome.name());
        if (outcome instanceof CheckedDocument checked) {
            checked(checked);
        } else if (outcome instanceof UnreadInput unread) {
            Json.string(json, "error", unread.reason());
        }
        json.writeEndObject();
    }

    private void checked(CheckedDocument checked) throws IOException {
        score(checked.score());
        Locator locator = Locator.of(checked.document(), Unit.UTF16);
        List<String> fingerprints = checked.fingerprints();
        json.writeArrayFieldStart("findings");
        for (int i = 0; i < fingerprints.size(); i++) {
            Finding finding = checked.findings().get(i);
            json.writeStartObject();
            FindingJson.write(json, finding, checked.document().text());
            FindingJson.write(json, locator.locate(finding.span()));
            Json.string(json, "fingerprint", fingerprints.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        suppressed(checked);
        json.writeArrayFieldStart("failures");
        for (CheckFailure failure : checked.failures()) {
            json.writeStartObject();
            Json.string(json, "part", failure.part());
            Json.string(json, "reason", failure.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suppressed(CheckedDocument checked) throws IOException {
        if (!checked.suppressed().isEmpty()) {
            Locator locator = Locator.of(checked.document(), Unit.UTF16);
            json.writeArrayFieldStart("suppressed");
            for (Suppressed each : checked.suppressed()) {
                json.writeStartObject();
                FindingJson.write(json, each.finding(), checked.document().text());
                FindingJson.write(json, locator.locate(each.finding().span()));
                Json.string(json, "fingerprint", checked.fingerprint(each.finding()));
                Json.string(json, "suppressedBy", each.inSource() ? "source" : "sidecar");
                Json.string(json, "reason", each.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!checked.idle().isEmpty()) {
            json.writeArrayFieldStart("idleSuppressions");
            for (String idle : checked.idle()) {
                json.writeString(VisibleText.wellFormed(idle));
            }
            json.writeEndArray();
        }
    }

    private void score(MqmScore score) throws IOException {
        json.writeNumberField("words", score.words());
        json.writeNumberField("points", score.points());
        Json.number(json, "score", score.value());
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("documents", summary.documents());
        json.writeNumberField("unread", summary.unread());
        json.writeNumberField("failures", summary.failures());
        if (summary.suppressed() > 0) {
            json.writeNumberField("suppressed", summary.suppressed());
        }
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.id(), summary.findings().getOrDefault(severity, 0));
        }
        json.writeEndObject();
        score(summary.score());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }
}
