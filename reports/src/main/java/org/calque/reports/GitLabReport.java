package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.text.LineMap.Unit;

/**
 * GitLab's code quality report: one JSON array of findings. GitLab drops issues whose fingerprint it has met, so path
 * and ordinal go into it.
 */
final class GitLabReport implements ReportWriter {

    private final JsonGenerator json;
    private final ReportOptions options;

    GitLabReport(Writer out, ReportOptions options) throws IOException {
        this.options = options;
        this.json = Json.indented(out);
    }

    @Override
    public void begin(RunInfo run) throws IOException {
        json.writeStartArray();
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.UTF16);
            String path = options.relative(checked.name());
            Map<String, Integer> seen = new HashMap<>();
            List<String> fingerprints = checked.fingerprints();
            for (int i = 0; i < fingerprints.size(); i++) {
                Finding finding = checked.findings().get(i);
                int ordinal = seen.merge(fingerprints.get(i), 1, Integer::sum);
                json.writeStartObject();
                Json.string(json, "description", finding.message());
                Json.string(json, "check_name", finding.check());
                Json.string(json, "fingerprint", fingerprint(path, fingerprints.get(i), ordinal));
                Json.string(json, "severity", severity(finding.severity()));
                json.writeObjectFieldStart("location");
                Json.string(json, "path", path);
                json.writeObjectFieldStart("lines");
                json.writeNumberField(
                        "begin", locator.locate(finding.span()).start().line());
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndObject();
            }
        }
    }

    private static String severity(Severity severity) {
        return severity == Severity.NEUTRAL ? "info" : severity.id();
    }

    private static String fingerprint(String path, String fingerprint, int ordinal) {
        String key = path + '\n' + fingerprint + '\n' + ordinal;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        json.writeEndArray();
        json.writeRaw('\n');
        json.flush();
    }
}
