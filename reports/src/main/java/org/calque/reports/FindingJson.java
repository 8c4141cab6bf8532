package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.text.Span;

/** The fields of a finding, as every JSON output of Calque's own has them. */
final class FindingJson {

    private FindingJson() {}

    /** Writes the fields into an object that is open. */
    static void write(JsonGenerator json, Finding finding, String text) throws IOException {
        Json.string(json, "check", finding.check());
        Json.string(json, "category", finding.category().path());
        Json.string(json, "severity", finding.severity().id());
        Json.probability(json, "confidence", finding.confidence());
        span(json, finding.span());
        Json.string(json, "text", finding.span().of(text));
        Json.string(json, "message", finding.message());
        if (finding.language().isPresent()) {
            Json.string(json, "language", finding.language().get());
        }
        if (!finding.fixes().isEmpty()) {
            json.writeArrayFieldStart("fixes");
            for (Fix fix : finding.fixes()) {
                fix(json, fix);
            }
            json.writeEndArray();
        }
        if (!finding.evidence().isEmpty()) {
            json.writeArrayFieldStart("evidence");
            for (Evidence evidence : finding.evidence()) {
                evidence(json, evidence);
            }
            json.writeEndArray();
        }
    }

    /** Writes lines and columns, and what they count in. */
    static void write(JsonGenerator json, Location location) throws IOException {
        json.writeObjectFieldStart("location");
        Json.string(json, "in", location.inSource() ? "source" : "text");
        json.writeNumberField("line", location.start().line());
        json.writeNumberField("column", location.start().column());
        json.writeNumberField("endLine", location.end().line());
        json.writeNumberField("endColumn", location.end().column());
        json.writeEndObject();
    }

    private static void fix(JsonGenerator json, Fix fix) throws IOException {
        json.writeStartObject();
        Json.string(json, "title", fix.title());
        Json.string(json, "applicability", Labels.applicability(fix.applicability()));
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            span(json, edit.span());
            Json.string(json, "replacement", edit.replacement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStartObject();
        if (evidence instanceof Evidence.Language language) {
            Json.string(json, "type", "language");
            Json.string(json, "language", language.language());
            Json.probability(json, "probability", language.probability());
        } else if (evidence instanceof Evidence.DictionaryEntry entry) {
            Json.string(json, "type", "dictionary");
            Json.string(json, "word", entry.word());
            strings(json, "languages", entry.languages());
        } else if (evidence instanceof Evidence.Script script) {
            Json.string(json, "type", "script");
            Json.string(json, "script", script.script());
        } else if (evidence instanceof Evidence.LogProbability likelihood) {
            Json.string(json, "type", "log-probability");
            Json.number(json, "observed", likelihood.observed());
            strings(json, "expected", likelihood.expected());
        } else if (evidence instanceof Evidence.Twin twin) {
            Json.string(json, "type", "twin");
            span(json, twin.span());
        } else if (evidence instanceof Evidence.Pattern pattern) {
            Json.string(json, "type", "pattern");
            Json.string(json, "description", pattern.description());
        }
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static void strings(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(VisibleText.wellFormed(value));
        }
        json.writeEndArray();
    }
}
