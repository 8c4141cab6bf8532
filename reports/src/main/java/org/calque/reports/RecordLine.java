package org.calque.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.calque.check.Finding;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.jspecify.annotations.Nullable;

/**
 * The line of output for one record: {@code {"id", "findings", "score"?, "error"?}}, without a line end. Offsets count
 * UTF-16 code units of the record's text.
 */
public final class RecordLine {

    private RecordLine() {}

    /**
     * The line for a record that was checked. What failed meanwhile is its error; the findings of the other checks
     * stand.
     *
     * @param id the record's id; null if it has none
     */
    public static String of(@Nullable String id, CheckedDocument checked) {
        return line(id, checked, failures(checked.failures()));
    }

    /**
     * The line for a record that could not be read.
     *
     * @param id the record's id; null if it could not be read either
     */
    public static String ofError(@Nullable String id, String error) {
        return line(id, null, error);
    }

    private static @Nullable String failures(List<CheckFailure> failures) {
        return failures.isEmpty()
                ? null
                : failures.stream()
                        .map(failure -> failure.part() + ": " + failure.reason())
                        .collect(Collectors.joining("; "));
    }

    private static String line(@Nullable String id, @Nullable CheckedDocument checked, @Nullable String error) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.compact(line)) {
            json.writeStartObject();
            Json.nullableString(json, "id", id);
            json.writeArrayFieldStart("findings");
            if (checked != null) {
                for (Finding finding : checked.findings()) {
                    json.writeStartObject();
                    FindingJson.write(json, finding, checked.document().text());
                    json.writeEndObject();
                }
            }
            json.writeEndArray();
            if (checked != null) {
                Json.number(json, "score", checked.score().value());
            }
            if (error != null) {
                Json.string(json, "error", error);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return line.toString();
    }
}
