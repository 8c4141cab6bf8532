package org.calque.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * One record: a line with a JSON object that has the strings {@code id} and {@code text}; its other fields are not
 * looked at. Of a line that is no such record the id is kept where it can be read.
 *
 * @param name file and line, as messages call the record
 * @param id its id; null if it could not be read
 * @param text its text; null if the line is no record
 * @param problem what is wrong with the line, as a clause without a full stop; empty if it is a record
 * @param remedy what the user can do about that; empty if it is a record
 */
record RecordInput(
        String name, @Nullable String id, @Nullable String text, String problem, String remedy) implements InputSource {

    /** The most bytes that a line may have. */
    static final int MAX_BYTES = 16 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(MAX_BYTES).build())
            .build();

    /** Reads a line. */
    static RecordInput of(String name, LineReader.Line line) {
        String json;
        String problem = "";
        String remedy = "";
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(line.bytes().duplicate())
                    .toString();
        } catch (CharacterCodingException e) {
            json = StandardCharsets.UTF_8.decode(line.bytes().duplicate()).toString();
            problem = "the line is not in UTF-8";
            remedy = "write the file in UTF-8";
        }
        if (line.isTooLong()) {
            problem = "the line is longer than " + (MAX_BYTES >> 20) + " MB";
            remedy = "cut the text into several records";
        }
        return new Fields(json).record(name, problem, remedy);
    }

    @Override
    public Document read() throws ExtractionException {
        if (text == null) {
            throw new ExtractionException(name, problem, remedy);
        }
        return Document.ofText(name, text);
    }

    /** The two fields of a record, as far as they can be read. */
    private static final class Fields {

        private @Nullable String id;
        private @Nullable String text;
        private String problem = "";

        Fields(String json) {
            try (JsonParser parser = JSON.createParser(json)) {
                JsonToken first = parser.nextToken();
                if (first != JsonToken.START_OBJECT) {
                    problem = first == null ? "the line is empty" : "the line is no JSON object";
                    return;
                }
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    field(parser, parser.currentName());
                }
                if (parser.nextToken() != null) {
                    problem = "something follows the JSON object";
                }
            } catch (JsonProcessingException e) {
                String place = e.getLocation() == null
                        ? ""
                        : " at column " + e.getLocation().getColumnNr();
                problem = "the line is no valid JSON" + place + ": " + brief(e);
            } catch (IOException e) {
                problem = "the line can't be read (" + e.getMessage() + ")";
            }
        }

        /** The parser's message without what it says of its settings. */
        private static String brief(JsonProcessingException e) {
            return e.getOriginalMessage().split("[:(]", 2)[0].strip();
        }

        private void field(JsonParser parser, String field) throws IOException {
            JsonToken value = parser.nextToken();
            if (field.equals("id")) {
                id = value == JsonToken.VALUE_STRING ? parser.getText() : null;
            } else if (field.equals("text")) {
                text = value == JsonToken.VALUE_STRING ? parser.getText() : null;
            }
            parser.skipChildren();
        }

        /**
         * @param outer what is wrong with the line that holds the JSON; empty if nothing is
         * @param outerRemedy what can be done about that
         */
        RecordInput record(String name, String outer, String outerRemedy) {
            if (!outer.isEmpty()) {
                boolean isDamaged = id != null && id.indexOf('\uFFFD') >= 0;
                return new RecordInput(name, isDamaged ? null : id, null, outer, outerRemedy);
            }
            if (problem.isEmpty() && id == null) {
                problem = "the record has no string “id”";
            } else if (problem.isEmpty() && text == null) {
                problem = "the record has no string “text”";
            }
            return problem.isEmpty()
                    ? new RecordInput(name, id, text, "", "")
                    : new RecordInput(
                            name, id, null, problem, "a line has to be a JSON object with the strings id and text");
        }
    }
}
