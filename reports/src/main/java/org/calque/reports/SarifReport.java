package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.calque.check.Edit;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.Suppressed;
import org.calque.engine.UnreadInput;
import org.calque.text.LineMap.Unit;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0 (OASIS): one run, with the worst results if there are more than services take. The rule of a grammar finding
 * is its check; the finding names the engine's rule behind a slash, which SARIF calls a hierarchical rule id (3.27.5).
 * Where there is a baseline, each result says whether it is in it (3.27.24): {@code unchanged} if the baseline silences it,
 * {@code new} otherwise, so that new results are those that fail a run.
 */
final class SarifReport implements ReportWriter {

    /** Code-scanning services refuse a run with more (GitHub). What is left out is said in a notification. */
    static final int MOST_RESULTS = 25_000;

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** Notifications of a run that must not grow with its inputs. */
    private static final int MOST_NOTIFICATIONS = 1_000;

    /** How deep results are indented. */
    private static final String INDENT = "\n" + " ".repeat(8);

    /** Writes the report and, while a result is described, that result. */
    private JsonGenerator json;

    private final ReportOptions options;
    private final WorstResults worst = new WorstResults(MOST_RESULTS);
    private final Map<String, Integer> ruleIndex = new TreeMap<>();
    private final List<Notification> notifications = new ArrayList<>();
    private int leftOut;
    private boolean failed;
    private boolean hasBaseline;

    private record Notification(String level, String message) {}

    /**
     * A finding as a result shows it.
     *
     * @param baselineState whether a baseline knows it; empty if there is none
     * @param suppression who says that it is meant to be there; null if nobody does
     */
    private record Kept(
            Finding finding, String baselineState, @Nullable Suppressed suppression) {}

    SarifReport(Writer out, ReportOptions options) throws IOException {
        this.json = Json.indented(out);
        this.options = options;
    }

    @Override
    public void begin(RunInfo run) throws IOException {
        hasBaseline = run.hasBaseline();
        json.writeStartObject();
        Json.string(json, "$schema", SCHEMA);
        Json.string(json, "version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        Json.string(json, "name", "Calque");
        Json.string(json, "semanticVersion", run.version());
        if (!options.documentation().isEmpty()) {
            Json.string(json, "informationUri", options.documentation().replaceFirst("#.*", ""));
        }
        json.writeArrayFieldStart("rules");
        SarifRules.write(json, run.checks(), options.documentation());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("automationDetails");
        Json.string(json, "id", "calque/");
        json.writeEndObject();
        Json.string(json, "columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("newlineSequences");
        for (String sequence : List.of("\r\n", "\n", "\r")) {
            json.writeString(sequence);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (int i = 0; i < run.checks().size(); i++) {
            ruleIndex.put(run.checks().get(i).id(), i);
        }
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        if (outcome instanceof CheckedDocument checked) {
            Locator locator = Locator.of(checked.document(), Unit.UTF16);
            Locator fixLocator = Locator.of(checked.document(), Unit.UTF16);
            for (Finding finding : checked.findings()) {
                keep(checked, new Kept(finding, hasBaseline ? "new" : "", null), locator, fixLocator);
            }
            silenced(checked);
            checked.idle().forEach(message -> note(checked.name() + ": " + message));
            for (CheckFailure failure : checked.failures()) {
                notify("error", failure.message());
            }
        } else if (outcome instanceof UnreadInput unread) {
            notify("error", unread.reason());
        }
    }

    /** Findings that don't count follow those that do, each kind from the beginning: a list of places goes one way only. */
    private void silenced(CheckedDocument checked) throws IOException {
        Locator locator = Locator.of(checked.document(), Unit.UTF16);
        Locator fixLocator = Locator.of(checked.document(), Unit.UTF16);
        for (Decision decision : checked.decisions()) {
            if (decision.state().silences()) {
                boolean isDismissed = decision.state() == Decision.State.DISMISSED;
                Suppressed judged = isDismissed ? new Suppressed(decision.finding(), decision.note(), false) : null;
                keep(checked, new Kept(decision.finding(), "unchanged", judged), locator, fixLocator);
            }
        }
        Locator again = Locator.of(checked.document(), Unit.UTF16);
        Locator fixesAgain = Locator.of(checked.document(), Unit.UTF16);
        for (Suppressed each : checked.suppressed()) {
            keep(checked, new Kept(each.finding(), hasBaseline ? "new" : "", each), again, fixesAgain);
        }
    }

    private void keep(CheckedDocument checked, Kept kept, Locator locator, Locator fixLocator) throws IOException {
        Location location = locator.locate(kept.finding().span());
        if (!worst.wants(kept.finding().severity())) {
            leftOut++;
            return;
        }
        JsonGenerator report = json;
        StringWriter result = new StringWriter();
        json = Json.indented(result);
        result(checked, kept, location, fixLocator);
        json.close();
        json = report;
        worst.add(kept.finding().severity(), result.toString());
    }

    private void note(String message) {
        if (notifications.size() < MOST_NOTIFICATIONS) {
            notifications.add(new Notification("warning", message));
        }
    }

    private void notify(String level, String message) {
        failed = true;
        if (notifications.size() < MOST_NOTIFICATIONS) {
            notifications.add(new Notification(level, message));
        }
    }

    private void result(CheckedDocument checked, Kept kept, Location location, Locator fixLocator) throws IOException {
        Finding finding = kept.finding();
        Suppressed suppression = kept.suppression();
        json.writeStartObject();
        Json.string(json, "ruleId", finding.check());
        Integer rule = ruleIndex.get(finding.checkId());
        if (rule != null) {
            json.writeNumberField("ruleIndex", rule);
        }
        Json.string(json, "level", Labels.level(finding.severity()));
        message(json, "message", finding.message().isBlank() ? finding.check() : finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(checked.name());
        region("region", location);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        Json.string(json, "calqueFinding/v1", checked.fingerprint(finding));
        json.writeEndObject();
        if (!kept.baselineState().isEmpty()) {
            Json.string(json, "baselineState", kept.baselineState());
        }
        if (suppression != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            Json.string(json, "kind", suppression.inSource() ? "inSource" : "external");
            if (!suppression.reason().isEmpty()) {
                Json.string(json, "justification", suppression.reason());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        fixes(checked, finding, fixLocator);
        json.writeObjectFieldStart("properties");
        Json.string(json, "category", finding.category().path());
        Json.string(json, "severity", finding.severity().id());
        Json.probability(json, "confidence", finding.confidence());
        if (finding.language().isPresent()) {
            Json.string(json, "language", finding.language().get());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The fixes that a program may offer: those whose replaced text stands in the source as it does in the text. */
    private void fixes(CheckedDocument checked, Finding finding, Locator locator) throws IOException {
        SourceEdits edits = new SourceEdits(checked.document());
        List<Fix> fixes = finding.fixes().stream().filter(edits::canApply).toList();
        if (fixes.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : fixes) {
            json.writeStartObject();
            message(json, "description", fix.title().isBlank() ? "Fix" : fix.title());
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            artifact(checked.name());
            json.writeArrayFieldStart("replacements");
            for (Edit edit : fix.edits()) {
                json.writeStartObject();
                region("deletedRegion", locator.locatePlace(edits.inSource(edit.span())));
                if (!edit.replacement().isEmpty()) {
                    message(json, "insertedContent", edit.replacement());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void artifact(String name) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        Json.string(json, "uri", RelativeUri.of(options.relative(name)));
        json.writeEndObject();
    }

    private void region(String field, Location location) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", location.start().line());
        json.writeNumberField("startColumn", location.start().column());
        json.writeNumberField("endLine", location.end().line());
        json.writeNumberField("endColumn", location.end().column());
        json.writeEndObject();
    }

    static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        Json.string(json, "text", text);
        json.writeEndObject();
    }

    @Override
    public void end(RunSummary summary) throws IOException {
        leftOut += worst.moveTo(result -> json.writeRawValue(result.replace("\n", INDENT)));
        worst.close();
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", !failed);
        if (leftOut > 0) {
            notifications.add(new Notification(
                    "warning",
                    Labels.count(leftOut, "finding") + " left out: a run holds no more than " + MOST_RESULTS));
        }
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Notification notification : notifications) {
            json.writeStartObject();
            Json.string(json, "level", notification.level());
            message(json, "message", notification.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    @Override
    public void close() throws IOException {
        worst.close();
    }
}
