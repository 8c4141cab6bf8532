package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.calque.check.Finding;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.text.LineMap.Unit;

/** One finding a line, as a JSON object: the finding of the {@code json} report with its {@code document} in front. */
final class JsonLinesReport implements ReportWriter {

    private final JsonGenerator json;

    JsonLinesReport(Writer out) throws IOException {
        this.json = Json.compact(out);
    }

    @Override
    public void begin(RunInfo run) {}

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.UTF16);
            List<String> fingerprints = checked.fingerprints();
            for (int i = 0; i < fingerprints.size(); i++) {
                Finding finding = checked.findings().get(i);
                json.writeStartObject();
                Json.string(json, "document", checked.name());
                FindingJson.write(json, finding, checked.document().text());
                FindingJson.write(json, locator.locate(finding.span()));
                Json.string(json, "fingerprint", fingerprints.get(i));
                json.writeEndObject();
                json.writeRaw('\n');
            }
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        json.flush();
    }
}
