package org.calque.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.calque.engine.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;

/** What readers of SARIF make of the report. */
class SarifConsumersTest {

    private static final ViolationsLogger SILENT = mock(ViolationsLogger.class);
    private static final String VALIDATOR = "sarif-multitool-linux";

    @TempDir
    Path temp;

    @Test
    void aReaderOfSarifFindsEachResultInItsPlace() throws Exception {
        List<Violation> results = new SarifParser()
                .parseReportOutput(AwkwardRun.write(ReportFormat.SARIF), SILENT).stream()
                        .filter(result -> result.getStartLine() > 0)
                        .sorted((a, b) -> a.getStartLine() - b.getStartLine())
                        .toList();
        assertThat(results).extracting(Violation::getStartLine).containsExactly(1, 3, 4);
        assertThat(results)
                .extracting(Violation::getRule)
                .containsExactly("glued-words", "untranslated-word", "glued-words");
        assertThat(results.get(0).getMessage()).contains(AwkwardRun.MESSAGE);
    }

    @Test
    void microsoftsValidatorHasNothingToSay() throws Exception {
        List<Outcome> all = Stream.concat(SampleRun.outcomes().stream(), AwkwardRun.outcomes().stream())
                .toList();
        ReportOptions documented = ReportOptions.plain().withDocumentation("https://docs.example/checks.html#");
        assertThat(validate(SampleRun.write(ReportFormat.SARIF, documented, SampleRun.info(), all)))
                .isEmpty();
    }

    @Test
    void microsoftsValidatorOnlyMissesAnAddressWhereThereIsNone() throws Exception {
        assertThat(validate(AwkwardRun.write(ReportFormat.SARIF))).containsExactly("SARIF2005");
        String broken = AwkwardRun.write(ReportFormat.SARIF).replace("\"endLine\": 4", "\"endLine\": 2");
        assertThat(validate(broken)).contains("SARIF1007");
    }

    /** The rules that the validator finds broken; its mere recommendations, which it calls notes, are not meant. */
    private List<String> validate(String report) throws IOException, InterruptedException {
        Optional<String> validator = validator();
        assumeTrue(validator.isPresent(), VALIDATOR + " is not on the PATH; npm has it as @microsoft/" + VALIDATOR);
        Path file = temp.resolve("report.sarif");
        Files.writeString(file, report);
        Path findings = temp.resolve("findings.sarif");
        ProcessBuilder builder = new ProcessBuilder(
                        validator.get(),
                        "validate",
                        file.toString(),
                        "--rule-kind",
                        "Sarif;Ghas",
                        "--output",
                        findings.toString(),
                        "--log",
                        "ForceOverwrite")
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log").toFile());
        builder.environment().put("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1");
        builder.environment()
                .put("DOTNET_BUNDLE_EXTRACT_BASE_DIR", temp.resolve("dotnet").toString());
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(findings).as(Files.readString(temp.resolve("log"))).exists();
        JsonNode run = new ObjectMapper().readTree(findings.toFile()).at("/runs/0");
        assertThat(run.at("/artifacts").size() + run.at("/invocations").size()).isPositive();
        List<String> rules = new ArrayList<>();
        for (JsonNode result : run.path("results")) {
            rules.add(result.get("ruleId").textValue());
        }
        return rules;
    }

    /** The program itself, not the script that npm puts on the PATH: that one takes a semicolon for the end of a command. */
    private static Optional<String> validator() throws IOException {
        for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path script = Path.of(folder, VALIDATOR);
            if (Files.isExecutable(script)) {
                Path program = script.toRealPath().resolveSibling("Sarif.Multitool");
                return Optional.of((Files.exists(program) ? program : script).toString());
            }
        }
        return Optional.empty();
    }
}
