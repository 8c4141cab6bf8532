package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;
import org.calque.engine.Outcome;
import org.calque.engine.Suppressed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void theReportIsValidAgainstTheSchemaOfOasis() throws IOException {
        assertThat(schema().validate(report(SampleRun.outcomes()))).isEmpty();
        assertThat(schema().validate(report(List.of()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() throws IOException {
        String report = SampleRun.write(ReportFormat.SARIF);
        assertThat(schema().validate(MAPPER.readTree(report.replaceFirst("\"startLine\": \\d+", "\"startLine\": 0"))))
                .isNotEmpty();
    }

    @Test
    void everyResultHasARuleAMessageAndOnePlaceOfFourNumbers() throws IOException {
        JsonNode run = report(SampleRun.outcomes()).at("/runs/0");
        assertThat(run.get("columnKind").textValue()).isEqualTo("utf16CodeUnits");
        assertThat(run.get("results")).hasSize(22).allSatisfy(result -> {
            JsonNode rule =
                    run.at("/tool/driver/rules/" + result.get("ruleIndex").intValue() + "/id");
            assertThat(result.get("ruleId").textValue()).startsWith(rule.textValue());
            assertThat(result.at("/message/text").textValue()).isNotBlank();
            assertThat(result.get("locations")).hasSize(1);
            assertThat(result.at("/locations/0/physicalLocation/region"))
                    .hasSize(4)
                    .allSatisfy(number -> assertThat(number.intValue()).isPositive());
            assertThat(result.at("/partialFingerprints/calqueFinding~1v1").textValue())
                    .matches("[0-9a-f]{16}");
        });
    }

    @Test
    void thereAreNoEmptyStrings() throws IOException {
        Deque<JsonNode> nodes = new ArrayDeque<>(List.of(report(SampleRun.outcomes())));
        int strings = 0;
        while (!nodes.isEmpty()) {
            JsonNode node = nodes.pop();
            node.forEach(nodes::push);
            if (node.isTextual()) {
                strings++;
                assertThat(node.textValue()).isNotEmpty();
            }
        }
        assertThat(strings).isGreaterThan(100);
    }

    /** All results say so or none does (3.27.24); those that a reviewer dismissed are suppressed too. */
    @Test
    void whatABaselineKnowsIsUnchangedAndAllElseIsNew() throws IOException {
        CheckedDocument story = SampleRun.story();
        List<Finding> findings = story.findings();
        CheckedDocument judged = new CheckedDocument(
                story.document(),
                findings.subList(2, 5),
                List.of(),
                story.score(),
                List.of(
                        new Decision(findings.get(0), Decision.State.ACCEPTED, ""),
                        new Decision(findings.get(1), Decision.State.DISMISSED, "so it was printed"),
                        new Decision(findings.get(2), Decision.State.CONFIRMED, "")),
                List.of(new Suppressed(findings.get(5), "meant", true)),
                List.of());
        JsonNode report = MAPPER.readTree(SampleRun.write(
                ReportFormat.SARIF, ReportOptions.plain(), SampleRun.info().withBaseline(true), List.of(judged)));
        assertThat(schema().validate(report)).isEmpty();
        JsonNode results = report.at("/runs/0/results");
        assertThat(results.findValuesAsText("baselineState"))
                .containsExactly("new", "new", "new", "unchanged", "unchanged", "new");
        assertThat(results.get(3).has("suppressions")).isFalse();
        assertThat(results.get(4).at("/suppressions/0"))
                .isEqualTo(MAPPER.readTree("{\"kind\": \"external\", \"justification\": \"so it was printed\"}"));
        assertThat(results.get(5).at("/suppressions/0/kind").textValue()).isEqualTo("inSource");
        assertThat(SampleRun.write(ReportFormat.SARIF)).doesNotContain("baselineState");
    }

    @Test
    void fixesReplaceTheSourceAndOnlyWhereItHoldsTheReplacedText() throws IOException {
        JsonNode results = report(List.of(SampleRun.page())).at("/runs/0/results");
        assertThat(results.at("/0/fixes/0/artifactChanges/0/replacements/0").toString())
                .isEqualTo("{\"deletedRegion\":{\"startLine\":2,\"startColumn\":20,\"endLine\":2,\"endColumn\":24},"
                        + "\"insertedContent\":{\"text\":\"over\"}}");
        // “hesaid” has a tag inside in the source: replacing it would lose the tag, inserting a space before it does
        // not
        assertThat(results.at("/1/fixes")).hasSize(1);
        assertThat(results.at("/1/fixes/0/artifactChanges/0/replacements/0").toString())
                .isEqualTo("{\"deletedRegion\":{\"startLine\":2,\"startColumn\":32,\"endLine\":2,\"endColumn\":32},"
                        + "\"insertedContent\":{\"text\":\" \"}}");
    }

    @Test
    void aDocumentWithoutAWayBackToItsSourceHasNoFixes() {
        CheckedDocument office = SampleRun.office();
        Fix fix = Fix.replace(office.findings().get(0).span(), "Zhang Wei", org.calque.check.Applicability.SAFE);
        assertThat(new SourceEdits(office.document()).canApply(fix)).isFalse();
        assertThat(new SourceEdits(SampleRun.story().document())
                        .canApply(SampleRun.story().findings().get(0).fixes().get(0)))
                .isTrue();
    }

    @Test
    void failuresAndUnreadInputsAreNotificationsOfARunThatDidNotSucceed() throws IOException {
        JsonNode invocation = report(SampleRun.outcomes()).at("/runs/0/invocations/0");
        assertThat(invocation.get("executionSuccessful").booleanValue()).isFalse();
        assertThat(invocation.get("toolExecutionNotifications").findValuesAsText("text"))
                .containsExactly(
                        "crashed.txt: grammar: java.lang.IllegalStateException: <no>",
                        "damaged.pdf: the file is damaged; open it and save it again");
        assertThat(report(List.of(SampleRun.clean()))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void moreFindingsThanServicesTakeAreLeftOutAndThatIsSaid() throws IOException {
        JsonNode run =
                report(List.of(SampleRun.large(SarifReport.MOST_RESULTS))).at("/runs/0");
        assertThat(run.get("results")).hasSize(SarifReport.MOST_RESULTS);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue())
                .isEqualTo("1 finding left out: a run holds no more than 25000");
    }

    @Test
    void theWorstFindingsAreKeptAndNotTheFirst() throws IOException {
        CheckedDocument first = SampleRun.large(SarifReport.MOST_RESULTS);
        CheckedDocument last = SampleRun.large(2);
        List<Finding> worse = last.findings().stream()
                .map(finding -> finding.withSeverity(Severity.CRITICAL))
                .toList();
        JsonNode run = report(List.of(first, SampleRun.checked(last.document(), 2, worse.toArray(new Finding[0]))))
                .at("/runs/0");
        JsonNode results = run.get("results");
        assertThat(results).hasSize(SarifReport.MOST_RESULTS);
        assertThat(results.get(0).get("level").textValue()).isEqualTo("warning");
        for (int i = 1; i <= 3; i++) {
            assertThat(results.get(results.size() - i).get("level").textValue()).isEqualTo("error");
        }
        assertThat(results.get(results.size() - 4).get("level").textValue()).isEqualTo("warning");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue())
                .startsWith("4 findings left out");
    }

    @ParameterizedTest
    @CsvSource({
        "news/story one.txt, news/story%20one.txt",
        "C:notes #1.docx, C%3Anotes%20%231.docx",
        "\u00fcber/50%?.txt, %C3%BCber/50%25%3F.txt",
        "/tmp/a b.txt, file:///tmp/a%20b.txt",
        "\uD83C\uDF89.txt, %F0%9F%8E%89.txt",
        "\uD800.txt, %EF%BF%BD.txt",
    })
    void namesArePercentEncoded(String name, String uri) {
        assertThat(RelativeUri.of(name)).isEqualTo(uri);
    }

    private static JsonNode report(List<Outcome> outcomes) throws IOException {
        return MAPPER.readTree(SampleRun.write(ReportFormat.SARIF, ReportOptions.plain(), SampleRun.info(), outcomes));
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(schema));
        }
    }
}
