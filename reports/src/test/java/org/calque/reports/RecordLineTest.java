package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.junit.jupiter.api.Test;

class RecordLineTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aRecordIsOneLine() {
        assertThat(RecordLine.of("a\"1", SampleRun.page()))
                .isEqualTo("{\"id\":\"a\\\"1\",\"findings\":["
                        + "{\"check\":\"untranslated-word\",\"category\":\"Accuracy/Untranslated\",\"severity\":\"major\","
                        + "\"confidence\":0.8,\"start\":20,\"end\":24,\"text\":\"\u00fcber\",\"message\":\"“\u00fcber” is German.\","
                        + "\"language\":\"de\",\"fixes\":[{\"title\":\"Replace with “over”\",\"applicability\":\"likely\","
                        + "\"edits\":[{\"start\":20,\"end\":24,\"replacement\":\"over\"}]}],"
                        + "\"evidence\":[{\"type\":\"language\",\"language\":\"de\",\"probability\":0.8}]},"
                        + "{\"check\":\"glued-words\",\"category\":\"Design/Character encoding\",\"severity\":\"major\","
                        + "\"confidence\":0.9,\"start\":30,\"end\":36,\"text\":\"hesaid\","
                        + "\"message\":\"“hesaid” is two words run together: a space is missing.\","
                        + "\"fixes\":[{\"title\":\"Replace with “he said”\",\"applicability\":\"likely\","
                        + "\"edits\":[{\"start\":30,\"end\":36,\"replacement\":\"he said\"}]},"
                        + "{\"title\":\"Insert a space\",\"applicability\":\"likely\","
                        + "\"edits\":[{\"start\":32,\"end\":32,\"replacement\":\" \"}]}]}],"
                        + "\"score\":0}");
    }

    @Test
    void aRecordWithoutFindingsHasAnEmptyList() {
        assertThat(RecordLine.of("1", SampleRun.clean())).isEqualTo("{\"id\":\"1\",\"findings\":[],\"score\":100}");
    }

    @Test
    void aRecordThatCannotBeReadHasAnErrorAndNullForItsId() {
        assertThat(RecordLine.ofError(null, "line 3 is no JSON"))
                .isEqualTo("{\"id\":null,\"findings\":[],\"error\":\"line 3 is no JSON\"}");
    }

    @Test
    void aFailedCheckIsTheErrorOfItsRecord() {
        CheckedDocument page = SampleRun.clean();
        CheckedDocument failed = new CheckedDocument(
                page.document(),
                page.findings(),
                List.of(new CheckFailure("grammar", "x", "it broke"), new CheckFailure("analysis", "x", "it too")),
                page.score());
        assertThat(RecordLine.of("1", failed))
                .isEqualTo(
                        "{\"id\":\"1\",\"findings\":[],\"score\":100,\"error\":\"grammar: it broke; analysis: it too\"}");
    }

    @Test
    void hostileTextStaysOnOneLineAndComesBack() throws IOException {
        String line = RecordLine.of("\u2028\n\u202E", SampleRun.hostile());
        assertThat(line.codePoints().filter(VisibleText::isHidden)).isEmpty();
        assertThat(line).doesNotContain("\n", "\r");
        JsonNode record = MAPPER.readTree(line);
        assertThat(record.get("id").textValue()).isEqualTo("\u2028\n\u202E");
        assertThat(record.at("/findings/4/text").textValue()).isEqualTo("\u202Egnp.exe\u202C");
        assertThat(record.at("/findings/0/evidence/1/probability").doubleValue())
                .isPositive();
    }
}
