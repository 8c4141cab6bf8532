package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;
import org.calque.engine.RunSummary;
import org.calque.engine.UnreadInput;
import org.junit.jupiter.api.Test;

/** Formats of the services that show findings on a change: GitHub, GitLab, reviewdog. */
class ForgeReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void githubAnnotationsArePlacedAndEscaped() throws IOException {
        assertThat(write(ReportFormat.GITHUB, List.of(SampleRun.story())))
                .contains("::warning file=news/story one.txt,line=5,endLine=5,col=18,endColumn=22,title=glued-words::"
                        + "“heon” is two words run together: a space is missing.\n");
        assertThat(write(ReportFormat.GITHUB, List.of(SampleRun.hostile())))
                .contains("%0A%25".replace("%", "%25"))
                .contains("file=evil/<img src=x onerror=alert(1)>‹U+001B›[2J‹U+202E› \"'&]]>.txt")
                .doesNotContain("\r");
        assertThat(write(ReportFormat.GITHUB, List.of(SampleRun.office())))
                .contains("::warning file=C%3Anotes #1.docx,title=wrong-script::");
    }

    @Test
    void githubShowsTheWorstFirstTenOfALevelAndSaysHowManyMore() throws IOException {
        List<String> lines = write(ReportFormat.GITHUB, List.of(SampleRun.large(30), SampleRun.hostile()))
                .lines()
                .toList();
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
        assertThat(lines.subList(20, lines.size())).containsExactly("21 more", "41 findings in 2 documents.");
    }

    @Test
    void githubShowsFailuresBeforeFindingsHoweverMany() throws IOException {
        List<Outcome> outcomes = new ArrayList<>(List.of(SampleRun.hostile()));
        outcomes.add(new UnreadInput("damaged.pdf", "damaged.pdf: the file is damaged"));
        List<String> lines = write(ReportFormat.GITHUB, outcomes).lines().toList();
        assertThat(lines.get(0)).isEqualTo("::error file=damaged.pdf,title=Calque::damaged.pdf: the file is damaged");
        assertThat(lines).hasSize(10 + 2).endsWith("1 more", "10 findings in 1 document.");
    }

    @Test
    void githubSeesThatACleanRunHasRun() throws IOException {
        assertThat(write(ReportFormat.GITHUB, List.of(SampleRun.clean()))).isEqualTo("0 findings in 1 document.\n");
    }

    @Test
    void theStepSummaryStaysUnderItsLimitAndSaysWhatIsLeftOut() throws IOException {
        CheckedDocument large = SampleRun.large(20_000);
        String summary = summary(List.of(large));
        assertThat(summary.getBytes(StandardCharsets.UTF_8).length).isBetween(900_000, 1024 * 1024);
        assertThat(summary).startsWith("## Calque: 20,001 findings in 1 document\n");
        long rows = summary.lines().filter(line -> line.startsWith("| major")).count();
        assertThat(summary).endsWith("\n" + (20_001 - rows) + " more\n");
    }

    @Test
    void theStepSummaryHoldsNoMarkupOfTheDocument() throws IOException {
        assertThat(summary(List.of(SampleRun.hostile()))).doesNotContain("<", "`", "](", "\u202E");
    }

    @Test
    void gitlabFingerprintsAreUnique() throws IOException {
        CheckedDocument story = SampleRun.story();
        JsonNode issues =
                MAPPER.readTree(write(ReportFormat.GITLAB, List.of(story, SampleRun.large(50), SampleRun.page())));
        Set<String> fingerprints = new HashSet<>();
        issues.forEach(issue -> fingerprints.add(issue.get("fingerprint").textValue()));
        assertThat(fingerprints).hasSize(issues.size()).hasSize(story.findings().size() + 51 + 2);
        assertThat(issues.get(2).toString())
                .startsWith("{\"description\":\"“heon” is two words run together: a space is missing.\","
                        + "\"check_name\":\"glued-words\",\"fingerprint\":\"")
                .endsWith(
                        "\",\"severity\":\"major\",\"location\":{\"path\":\"news/story one.txt\",\"lines\":{\"begin\":5}}}");
        assertThat(issues.findValuesAsText("severity"))
                .contains("info", "minor", "major")
                .doesNotContain("neutral");
    }

    @Test
    void reviewdogCountsBytesAndSuggests() throws IOException {
        JsonNode story = lines(List.of(SampleRun.story())).get(2);
        assertThat(story.toString())
                .isEqualTo("{\"message\":\"“heon” is two words run together: a space is missing.\","
                        + "\"location\":{\"path\":\"news/story one.txt\",\"range\":{\"start\":{\"line\":5,\"column\":21},"
                        + "\"end\":{\"line\":5,\"column\":25}}},\"severity\":\"WARNING\",\"source\":{\"name\":\"calque\"},"
                        + "\"code\":{\"value\":\"glued-words\",\"url\":\"https://docs.example/#glued-words\"},"
                        + "\"suggestions\":[{\"range\":{\"start\":{\"line\":5,\"column\":21},"
                        + "\"end\":{\"line\":5,\"column\":25}},\"text\":\"he on\"}]}");
    }

    @Test
    void reviewdogGivesNoRangeInAFileThatCannotBePointedInto() throws IOException {
        assertThat(lines(List.of(SampleRun.office())))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.at("/location")).hasSize(1));
    }

    private static List<JsonNode> lines(List<Outcome> outcomes) throws IOException {
        ReportOptions options = ReportOptions.plain().withDocumentation("https://docs.example/#");
        String report = SampleRun.write(ReportFormat.RDJSONL, options, SampleRun.info(), outcomes);
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : report.lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static String summary(List<Outcome> outcomes) throws IOException {
        StringWriter out = new StringWriter();
        GitHubSummary summary = new GitHubSummary(out);
        summary.begin(SampleRun.info());
        RunSummary sum = RunSummary.none();
        for (Outcome outcome : outcomes) {
            summary.add(outcome);
            sum = sum.plus(outcome);
        }
        summary.end(sum);
        return out.toString();
    }

    private static String write(ReportFormat format, List<Outcome> outcomes) throws IOException {
        return SampleRun.write(format, ReportOptions.plain(), SampleRun.info(), outcomes);
    }
}
