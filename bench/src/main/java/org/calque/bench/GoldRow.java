package org.calque.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.calque.text.Span;

/**
 * A row of annotated text.
 *
 * @param text the text
 * @param faults where it is known to be wrong, in UTF-16 code units
 * @param undamaged the same text without the faults, where the row has it
 */
record GoldRow(String text, List<Span> faults, Optional<String> undamaged) {

    GoldRow {
        faults = List.copyOf(faults);
    }

    /** The rows of a JSON Lines file whose spans count code points. */
    static List<GoldRow> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldRow> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            String text = row.get("text").asText();
            List<Span> faults = new ArrayList<>();
            for (JsonNode span : row.path("spans")) {
                int start = text.offsetByCodePoints(0, span.get("start").asInt());
                int end = text.offsetByCodePoints(0, span.get("end").asInt());
                faults.add(new Span(start, end));
            }
            rows.add(new GoldRow(
                    text, faults, Optional.ofNullable(row.get("original")).map(JsonNode::asText)));
        }
        return rows;
    }

    /** Whether a passage touches a fault. */
    boolean isFault(Span span) {
        return faults.stream().anyMatch(fault -> fault.start() <= span.end() && span.start() <= fault.end());
    }
}
