package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** The checks as the rules of a SARIF run. */
final class SarifRules {

    private SarifRules() {}

    static void write(JsonGenerator json, List<CheckInfo> checks) throws IOException {
        for (CheckInfo check : checks) {
            rule(json, check);
        }
    }

    private static void rule(JsonGenerator json, CheckInfo check) throws IOException {
        json.writeStartObject();
        Json.string(json, "id", check.id());
        SarifReport.message(json, "shortDescription", check.summary());
        SarifReport.message(json, "fullDescription", check.rationale());
        json.writeObjectFieldStart("help");
        Json.string(json, "text", plainHelp(check));
        Json.string(json, "markdown", markdownHelp(check));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        Json.string(json, "level", Labels.level(check.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("translation-quality");
        json.writeString("mqm/" + check.category().path());
        json.writeEndArray();
        // a check that cannot show precision is off by default
        Json.string(json, "precision", check.onByDefault() ? "high" : "medium");
        Json.string(json, "problem.severity", problem(check.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String problem(Severity severity) {
        return switch (severity) {
            case NEUTRAL, MINOR -> "recommendation";
            case MAJOR -> "warning";
            case CRITICAL -> "error";
        };
    }

    private static String plainHelp(CheckInfo check) {
        return check.rationale()
                + "\nBad: "
                + check.bad()
                + "\nGood: "
                + check.good()
                + (check.limits().isEmpty() ? "" : "\nLimits: " + String.join(" ", check.limits()));
    }

    private static String markdownHelp(CheckInfo check) {
        StringBuilder help = new StringBuilder(escape(check.rationale()))
                .append("\n\n**Bad:** ")
                .append(escape(check.bad()))
                .append("\n\n**Good:** ")
                .append(escape(check.good()))
                .append('\n');
        for (String limit : check.limits()) {
            help.append("\n- ").append(escape(limit));
        }
        return help.toString();
    }

    private static String escape(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|&]", "\\\\$0");
    }
}
