package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.util.List;
import org.calque.engine.CheckedDocument;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theReportIsValidAgainstThePublishedSchema() throws IOException {
        JsonNode report = MAPPER.readTree(SampleRun.write(ReportFormat.JSON));
        assertThat(schema().validate(report)).isEmpty();
        assertThat(schema().validate(MAPPER.readTree(AwkwardRun.write(ReportFormat.JSON))))
                .isEmpty();
    }

    @Test
    void aLineOfAFindingIsValidAgainstItsPublishedSchema() throws IOException {
        JsonSchema schema = Schemas.published("finding-line");
        List<String> lines = SampleRun.write(ReportFormat.JSONL).lines().toList();
        assertThat(lines).hasSize(22);
        for (String line : lines) {
            assertThat(schema.validate(MAPPER.readTree(line))).isEmpty();
        }
        assertThat(schema.validate(MAPPER.readTree(lines.get(0).replace("\"document\"", "\"file\""))))
                .isNotEmpty();
    }

    @Test
    void theAnswerToARecordIsValidAgainstItsPublishedSchema() throws IOException {
        JsonSchema schema = Schemas.published("record-line");
        String line = RecordLine.of("1", SampleRun.story());
        assertThat(schema.validate(MAPPER.readTree(line))).isEmpty();
        assertThat(schema.validate(MAPPER.readTree(RecordLine.ofError(null, "line 3 is no JSON"))))
                .isEmpty();
        assertThat(schema.validate(MAPPER.readTree(line.replaceFirst("\"check\"", "\"rule\""))))
                .isNotEmpty();
        assertThat(schema.validate(MAPPER.readTree(line.replaceFirst("\"confidence\"", "\"sure\":1,\"confidence\""))))
                .isNotEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws IOException {
        String report = SampleRun.write(ReportFormat.JSON);
        assertThat(schema().validate(MAPPER.readTree(report.replaceFirst("\"confidence\": 0", "\"confidence\": 7"))))
                .isNotEmpty();
        assertThat(schema().validate(MAPPER.readTree(report.replaceFirst("\"category\"", "\"kategory\""))))
                .isNotEmpty();
    }

    @Test
    void offsetsLinesAndTextAgree() throws IOException {
        CheckedDocument story = SampleRun.story();
        JsonNode report = MAPPER.readTree(
                SampleRun.write(ReportFormat.JSON, ReportOptions.plain(), SampleRun.info(), List.of(story)));
        JsonNode findings = report.at("/documents/0/findings");
        assertThat(findings).hasSize(story.findings().size());
        for (JsonNode finding : findings) {
            String text = story.document().text();
            assertThat(finding.get("text").textValue())
                    .isEqualTo(text.substring(
                            finding.get("start").intValue(), finding.get("end").intValue()));
            String line = text.split("\r\n", -1)[finding.at("/location/line").intValue() - 1];
            assertThat(line.substring(finding.at("/location/column").intValue() - 1))
                    .startsWith(finding.get("text").textValue());
        }
    }

    @Test
    void aLoneSurrogateIsReplacedAndOffsetsStay() throws IOException {
        JsonNode report = MAPPER.readTree(SampleRun.write(
                ReportFormat.JSON, ReportOptions.plain(), SampleRun.info(), List.of(SampleRun.hostile())));
        assertThat(report.at("/documents/0/findings"))
                .filteredOn(finding -> finding.get("text").textValue().startsWith("\uFFFD"))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.get("text").textValue())
                        .hasSize(finding.get("end").intValue()
                                - finding.get("start").intValue()));
    }

    @Test
    void jsonLinesAreTheFindingsOfTheReport() throws IOException {
        JsonNode report = MAPPER.readTree(SampleRun.write(ReportFormat.JSON));
        List<String> lines = SampleRun.write(ReportFormat.JSONL).lines().toList();
        int line = 0;
        for (JsonNode document : report.get("documents")) {
            for (JsonNode finding : document.path("findings")) {
                JsonNode read = MAPPER.readTree(lines.get(line++));
                assertThat(read.get("document")).isEqualTo(document.get("name"));
                ObjectNode withoutName = (ObjectNode) read;
                withoutName.remove("document");
                assertThat(withoutName).isEqualTo(finding);
            }
        }
        assertThat(line).isEqualTo(lines.size()).isPositive();
    }

    private static JsonSchema schema() throws IOException {
        return Schemas.published("report");
    }
}
