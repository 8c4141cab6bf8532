package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** The checks as the rules of a SARIF run. */
final class SarifRules {

    private SarifRules() {}

    /** @param documentation the beginning of a URL that a check's id completes; empty if nowhere */
    static void write(JsonGenerator json, List<CheckInfo> checks, String documentation) throws IOException {
        for (CheckInfo check : checks) {
            rule(json, check, documentation);
        }
    }

    private static void rule(JsonGenerator json, CheckInfo check, String documentation) throws IOException {
        json.writeStartObject();
        Json.string(json, "id", check.id());
        String name = pascalCase(check.id());
        if (!name.equalsIgnoreCase(check.id())) {
            Json.string(json, "name", name);
        }
        if (!documentation.isEmpty()) {
            Json.string(json, "helpUri", documentation + check.id());
        }
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

    /** The rule's name (3.49.7) is an identifier for people, and must not be the id: {@code GluedWords}. */
    private static String pascalCase(String id) {
        return Arrays.stream(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
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
