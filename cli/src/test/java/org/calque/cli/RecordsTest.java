package org.calque.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final String[] CHECK = {"check", "--check=space-before-punctuation", "--records"};

    @TempDir
    Path folder;

    private Run check(String records, String... arguments) {
        return check(new Terminal(folder).in(records), "-", arguments);
    }

    private static Run check(Terminal terminal, String file, String... arguments) {
        return terminal.run(Stream.of(Stream.of(CHECK), Stream.of(file), Stream.of(arguments))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static List<JsonNode> answers(Run run) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : run.lines()) {
            answers.add(new ObjectMapper().readTree(line));
        }
        return answers;
    }

    @Test
    void answersEachLineInOrder() throws Exception {
        String records = IntStream.range(0, 300)
                .mapToObj(i ->
                        "{\"id\":\"r" + i + "\",\"text\":\"Quiet" + (i % 2 == 0 ? " ,\"" : ",\"") + ",\"more\":[{}]}")
                .collect(Collectors.joining("\n"));
        Run run = check(records, "--jobs=3");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> answers = answers(run);
        assertThat(answers).hasSize(300);
        for (int i = 0; i < 300; i++) {
            JsonNode answer = answers.get(i);
            assertThat(answer.get("id").asText()).isEqualTo("r" + i);
            assertThat(answer.get("findings").size()).isEqualTo(i % 2 == 0 ? 1 : 0);
            assertThat(answer.has("error")).isFalse();
            assertThat(answer.has("more")).isFalse();
        }
    }

    @Test
    void aFindingHasItsSpanInTheRecordsText() throws Exception {
        JsonNode finding = answers(check("{\"text\":\"\\ud83d\\ude00 caf\u00E9 ,\\n no\",\"id\":\"\"}"))
                .get(0)
                .get("findings")
                .get(0);
        assertThat(finding.get("check").asText()).isEqualTo("space-before-punctuation");
        assertThat(finding.get("start").asInt()).isEqualTo(7);
        assertThat(finding.get("end").asInt()).isEqualTo(9);
        assertThat(finding.get("text").asText()).isEqualTo(" ,");
        assertThat(finding.get("severity").asText()).isEqualTo("minor");
        assertThat(finding.get("confidence").asDouble()).isBetween(0.01, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not json                         |   | no valid JSON at column 1
                    {"id":"a","text":"b"             | a | no valid JSON
                    {"id":"a"}                       | a | no string “text”
                    {"id":"a","text":null}           | a | no string “text”
                    {"text":"b"}                     |   | no string “id”
                    {"id":7,"text":"b"}              |   | no string “id”
                    ["a","b"]                        |   | no JSON object
                    {"id":"a","text":"b"} {}         | a | something follows
                    ''                               |   | the line is empty
                    ' '                              |   | the line is empty
                    """)
    void aLineThatFailsSaysWhyAndCostsNoOther(String line, String id, String error) throws Exception {
        Run run = check("{\"id\":\"1\",\"text\":\"Quiet ,\"}\n" + line + "\n{\"id\":\"3\",\"text\":\"Quiet ,\"}\n");
        assertThat(run.exit()).isEqualTo(2);
        List<JsonNode> answers = answers(run);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).get("findings").size()).isEqualTo(1);
        assertThat(answers.get(2).get("findings").size()).isEqualTo(1);
        JsonNode failed = answers.get(1);
        assertThat(failed.get("id").isNull()).isEqualTo(id == null);
        assertThat(failed.get("id").asText("")).isEqualTo(id == null ? "" : id);
        assertThat(failed.get("findings").isArray()).isTrue();
        assertThat(failed.get("findings").isEmpty()).isTrue();
        assertThat(failed.get("error").asText()).startsWith("stdin:2: ").contains(error);
        assertThat(run.err()).contains("calque: stdin:2: ").contains(error);
    }

    @Test
    void aLineInAnotherEncodingKeepsItsIdIfThatIsWhole() throws Exception {
        String records = "{\"id\":\"a\",\"text\":\"caf\u00E9\"}\n{\"id\":\"\u00E9\",\"text\":\"cafe\"}\n";
        List<JsonNode> answers = answers(check(new Terminal(folder).in(records.getBytes(ISO_8859_1)), "-"));
        assertThat(answers.get(0).get("id").asText()).isEqualTo("a");
        assertThat(answers.get(1).get("id").isNull()).isTrue();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.get("error").asText()).contains("not in UTF-8"));
    }

    @Test
    void aLineThatIsNestedTooDeepIsAnsweredAndTheNextToo() throws Exception {
        String deep = "{\"id\":\"a\",\"text\":\"x\",\"meta\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}";
        Run run = new Terminal(folder)
                .in(deep + "\n{\"id\":\"b\",\"text\":\"y\"}\n")
                .run("check", "--records", "-", "--check=calque");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).contains("no valid JSON");
        assertThat(run.lines().get(1)).contains("\"b\"").doesNotContain("error");
    }

    @Test
    void takesByteOrderMarkAndCarriageReturns() throws Exception {
        Run run = check("\uFEFF{\"id\":\"a\",\"text\":\"Quiet ,\"}\r\n{\"id\":\"b\",\"text\":\"Quiet\"}\r\n");
        assertThat(run.exit()).isZero();
        assertThat(answers(run)).hasSize(2);
    }

    @Test
    void textWithHalfACharacterIsAnsweredInValidJson() throws Exception {
        List<JsonNode> answers = answers(check("{\"id\":\"\\udc00\",\"text\":\"\\ud800 , quiet \\ud800\"}"));
        assertThat(answers.get(0).get("findings").size()).isEqualTo(1);
    }

    @Test
    void anEmptyTextHasNoFindings() throws Exception {
        Run run = check("{\"id\":\"a\",\"text\":\"\"}");
        assertThat(run.exit()).isZero();
        assertThat(answers(run)).hasSize(1);
    }

    @Test
    void noRecordsAreNoError() {
        Run run = check("");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void thresholdsHoldForRecordsToo() {
        String record = "{\"id\":\"a\",\"text\":\"Quiet ,\"}";
        assertThat(check(record, "--fail-on=minor").exit()).isEqualTo(1);
        assertThat(check(record, "--fail-on=minor", "--exit-zero").exit()).isZero();
        assertThat(check(record, "--max-findings=0").exit()).isEqualTo(1);
    }

    @Test
    void readsAFile() throws Exception {
        Files.writeString(folder.resolve("r.jsonl"), "{\"id\":\"a\"}");
        Run run = check(new Terminal(folder), "r.jsonl");
        assertThat(run.out()).contains("r.jsonl:1: the record has no string");
        Run missing = check(new Terminal(folder), "x.jsonl");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("x.jsonl: there is no such file");
    }

    @Test
    void aLineThatIsTooLongIsSkipped() throws Exception {
        byte[] half = " ".repeat(RecordInput.MAX_BYTES / 2 + 1).getBytes(ISO_8859_1);
        InputStream in = new SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream("{\"id\":\"a\",".getBytes(ISO_8859_1)),
                new ByteArrayInputStream(half),
                new ByteArrayInputStream(half),
                new ByteArrayInputStream(
                        "\"text\":\"b\"}\n{\"id\":\"b\",\"text\":\"Quiet ,\"}".getBytes(ISO_8859_1)))));
        List<JsonNode> answers = answers(check(new Terminal(folder).in(in), "-"));
        assertThat(answers.get(0).get("id").asText()).isEqualTo("a");
        assertThat(answers.get(0).get("error").asText()).contains("longer than 16 MB");
        assertThat(answers.get(1).get("findings").size()).isEqualTo(1);
    }

    @Test
    void whatWasReadBeforeTheInputBrokeIsAnswered() throws Exception {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("{\"id\":\"a\",\"text\":\"Quiet ,\"}\n".getBytes(ISO_8859_1)), broken);
        Run run = check(new Terminal(folder).in(in), "-");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(answers(run)).hasSize(1);
        assertThat(run.err()).contains("stdin:2").contains("the disk is gone");
    }
}
