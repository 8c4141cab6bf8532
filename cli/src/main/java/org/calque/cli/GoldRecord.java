package org.calque.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;
import org.calque.text.Span;

/**
 * A text and what is known to be wrong in it: a line with {@code id}, {@code text}, {@code spans} of {@code start},
 * {@code end} and perhaps {@code group} and {@code category}, and perhaps {@code ignore_spans}, {@code source_lang} and
 * {@code original}. Offsets count code points.
 *
 * @param name file and line, as messages call the record
 * @param text its text
 * @param spans what is wrong, in code points
 * @param others what is wrong and not asked for, in code points
 * @param ignored what is neither wrong nor right, in code points
 * @param language the language it was translated from; empty if that is not said
 * @param kind what kind of damage it has: what stands behind the last slash in its first span's category
 * @param original the text without the damage; empty if that is not said
 * @param problem what is wrong with the line, as a clause without a full stop; empty if it can be used
 */
record GoldRecord(
        String name,
        String text,
        List<Span> spans,
        List<Span> others,
        List<Span> ignored,
        String language,
        String kind,
        String original,
        String problem)
        implements InputSource {

    private static final ObjectMapper JSON = new ObjectMapper();

    GoldRecord {
        spans = List.copyOf(spans);
        others = List.copyOf(others);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads a line.
     *
     * @param groups the groups of spans that are asked for; all if there are none
     */
    static GoldRecord of(String name, LineReader.Line line, List<String> groups) {
        if (line.isTooLong()) {
            return unusable(name, "the line is longer than " + (RecordInput.MAX_BYTES >> 20) + " MB");
        }
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(line.bytes().duplicate())
                    .toString();
            return of(name, JSON.readTree(json), groups);
        } catch (CharacterCodingException e) {
            return unusable(name, "the line is not in UTF-8");
        } catch (JsonProcessingException e) {
            return unusable(name, "the line is no valid JSON");
        } catch (IllegalArgumentException e) {
            return unusable(name, String.valueOf(e.getMessage()));
        }
    }

    private static GoldRecord of(String name, JsonNode row, List<String> groups) {
        JsonNode text = row.path("text");
        if (!text.isTextual()) {
            throw new IllegalArgumentException("the record has no string “text”");
        }
        int length = text.textValue().codePointCount(0, text.textValue().length());
        List<Span> wanted = new ArrayList<>();
        List<Span> others = new ArrayList<>();
        String category = "";
        for (JsonNode span : row.path("spans")) {
            boolean isWanted =
                    groups.isEmpty() || groups.contains(span.path("group").asText(""));
            (isWanted ? wanted : others).add(span(span, length));
            category = isWanted && wanted.size() == 1 ? span.path("category").asText("") : category;
        }
        List<Span> ignored = new ArrayList<>();
        row.path("ignore_spans").forEach(span -> ignored.add(span(span, length)));
        return new GoldRecord(
                name,
                text.textValue(),
                wanted,
                others,
                ignored,
                row.path("source_lang").asText(""),
                category.substring(category.lastIndexOf('/') + 1),
                row.path("original").asText(""),
                "");
    }

    private static Span span(JsonNode span, int length) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (start < 0 || end < start || end > length) {
            throw new IllegalArgumentException(span + " is no span of a text of " + length + " characters");
        }
        return new Span(start, end);
    }

    private static GoldRecord unusable(String name, String problem) {
        return new GoldRecord(name, "", List.of(), List.of(), List.of(), "", "", "", problem);
    }

    /** Whether nothing at all is wrong in it, so that every finding is a false alarm. */
    boolean isClean() {
        return spans.isEmpty() && others.isEmpty();
    }

    /** Whether it can be held against the same text without the damage. */
    boolean isPaired() {
        return !spans.isEmpty() && !original.isEmpty();
    }

    @Override
    public Document read() throws ExtractionException {
        if (!problem.isEmpty()) {
            throw new ExtractionException(
                    name, problem, "a line has to be a JSON object with the strings id and text, and spans");
        }
        return Document.ofText(name, text);
    }
}
