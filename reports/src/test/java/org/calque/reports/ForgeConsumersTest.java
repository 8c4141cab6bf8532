package org.calque.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What GitHub's runner, GitLab and reviewdog make of the reports for them. */
class ForgeConsumersTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theRunnerReadsNameAndMessageAsTheyWere() throws IOException {
        List<WorkflowCommand> commands = commands(AwkwardRun.write(ReportFormat.GITHUB));
        assertThat(commands).extracting(WorkflowCommand::name).containsExactly("error", "error", "warning");
        assertThat(commands)
                .allSatisfy(command -> assertThat(command.properties()).containsEntry("file", AwkwardRun.NAME));
        assertThat(commands.get(0).data()).isEqualTo(AwkwardRun.MESSAGE);
        assertThat(commands.get(0).properties())
                .containsEntry("title", "glued-words")
                .containsEntry("line", "1")
                .containsEntry("endLine", "1")
                .containsEntry("col", "18")
                .containsEntry("endColumn", "22");
        assertThat(commands.get(2).properties())
                .containsEntry("line", "3")
                .containsEntry("endLine", "4")
                .doesNotContainKeys("col", "endColumn");
    }

    @Test
    void theRunnerReadsNoCommandOutOfHostileText() throws IOException {
        List<WorkflowCommand> commands = commands(SampleRun.write(ReportFormat.GITHUB));
        assertThat(commands).hasSize(22).allSatisfy(command -> {
            assertThat(command.name()).isIn("error", "warning", "notice");
            assertThat(command.properties().keySet())
                    .isSubsetOf("file", "line", "endLine", "col", "endColumn", "title");
        });
    }

    @Test
    void gitlabsReportHasTheFieldsThatItDocuments() throws IOException {
        JsonSchema schema = Schemas.ofOthers("gitlab-code-quality");
        JsonNode awkward = MAPPER.readTree(AwkwardRun.write(ReportFormat.GITLAB));
        assertThat(schema.validate(awkward)).isEmpty();
        assertThat(awkward).hasSize(3);
        assertThat(awkward.at("/0/location/path").textValue()).isEqualTo(AwkwardRun.NAME);
        assertThat(schema.validate(MAPPER.readTree(SampleRun.write(ReportFormat.GITLAB))))
                .isEmpty();
        assertThat(schema.validate(MAPPER.readTree("[{\"description\": \"no more\"}]")))
                .isNotEmpty();
    }

    @Test
    void reviewdogsLinesAreDiagnosticsWhoseBytesAreThePassage() throws IOException {
        JsonSchema schema = Schemas.ofOthers("reviewdog-diagnostic");
        List<JsonNode> lines = lines(AwkwardRun.write(ReportFormat.RDJSONL));
        assertThat(lines)
                .hasSize(3)
                .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
        assertThat(passage(lines.get(0).at("/location/range"))).isEqualTo("heon");
        assertThat(passage(lines.get(0).at("/suggestions/0/range"))).isEqualTo("heon");
        assertThat(passage(lines.get(1).at("/location/range"))).isEqualTo("\u00FCber\r\nall");
        assertThat(passage(lines.get(2).at("/location/range"))).isEqualTo("heon");
        assertThat(lines(SampleRun.write(ReportFormat.RDJSONL)))
                .hasSize(22)
                .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
        assertThat(schema.validate(MAPPER.readTree("{\"message\": \"no place\"}")))
                .isNotEmpty();
    }

    /** The passage of a range, cut out of the file's bytes as reviewdog does. */
    private static String passage(JsonNode range) {
        byte[] bytes = AwkwardRun.TEXT.getBytes(UTF_8);
        return new String(
                Arrays.copyOfRange(bytes, offset(bytes, range.get("start")), offset(bytes, range.get("end"))), UTF_8);
    }

    private static int offset(byte[] bytes, JsonNode position) {
        int offset = 0;
        for (int line = 1; line < position.get("line").intValue(); offset++) {
            if (bytes[offset] == '\n') {
                line++;
            }
        }
        return offset + position.get("column").intValue() - 1;
    }

    private static List<JsonNode> lines(String report) throws IOException {
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : report.lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static List<WorkflowCommand> commands(String output) {
        return output.lines()
                .map(WorkflowCommand::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A workflow command as GitHub's runner reads a line: white space, {@code ::}, a name that it knows, properties
     * between commas up to the next {@code ::}, and the rest.
     */
    private record WorkflowCommand(String name, Map<String, String> properties, String data) {

        private static final List<String> KNOWN = List.of("error", "warning", "notice", "debug", "add-mask", "group");

        static Optional<WorkflowCommand> parse(String line) {
            String command = line.stripLeading();
            int end = command.indexOf("::", 2);
            if (!command.startsWith("::") || end < 0) {
                return Optional.empty();
            }
            String head = command.substring(2, end);
            int space = head.indexOf(' ');
            String name = space < 0 ? head : head.substring(0, space);
            if (!KNOWN.contains(name)) {
                return Optional.empty();
            }
            Map<String, String> properties = new java.util.LinkedHashMap<>();
            for (String property : (space < 0 ? "" : head.substring(space + 1).strip()).split(",", -1)) {
                String[] pair = property.split("=", 2);
                if (pair.length == 2 && !pair[1].isEmpty()) {
                    properties.put(
                            pair[0],
                            unescape(pair[1])
                                    .replace("%3A", ":")
                                    .replace("%2C", ",")
                                    .replace("%25", "%"));
                }
            }
            return Optional.of(new WorkflowCommand(
                    name, properties, unescape(command.substring(end + 2)).replace("%25", "%")));
        }

        private static String unescape(String text) {
            return text.replace("%0D", "\r").replace("%0A", "\n");
        }
    }
}
