package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calque.cli.CiRecipes.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the recipes, run as they stand in {@code docs/ci.md}, with the distribution that was built. */
@DisabledOnOs(OS.WINDOWS)
class CiRecipesIT {

    private static final Path DISTRIBUTION = Path.of("target", "calque").toAbsolutePath();

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void articles() throws IOException {
        assertThat(DISTRIBUTION.resolve("bin/calque"))
                .as("made in the phase package")
                .isExecutable();
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(
                folder.resolve("articles/harbour, 50% full.txt"),
                "The harbour is quiet tonight.\n\nThe mayor said that heon his side had waited for the &amp;nbsp; bridge.\n");
        Files.createDirectory(folder.resolve("calque"));
        Files.createSymbolicLink(folder.resolve("calque/calque"), DISTRIBUTION.resolve("bin/calque"));
        environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        environment.put("CALQUE_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        environment.put("GITHUB_STEP_SUMMARY", "");
    }

    private Run bash(String script) throws Exception {
        return CiRecipes.bash(folder, script, environment);
    }

    @Test
    void aShellSeesTheFindingsAndTheExitCode() throws Exception {
        List<String> recipes = CiRecipes.blocks("Plain shell", "sh");
        Run plain = bash(recipes.get(0));
        assertThat(plain.exit()).as(plain.err()).isEqualTo(1);
        assertThat(plain.out()).contains("articles/harbour, 50% full.txt:3:");
        assertThat(folder.resolve("calque-report.html")).isNotEmptyFile();
        Run script = bash(recipes.get(1));
        assertThat(script.exit()).as(script.err()).isZero();
        assertThat(script.out()).matches("[1-9][0-9]* findings\n");
    }

    @Test
    void theActionAnnotatesAndSumsUp() throws Exception {
        environment.putAll(Map.of(
                "GITHUB_ACTION_PATH", folder.resolve("calque").toString(),
                "GITHUB_OUTPUT", folder.resolve("output").toString(),
                "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString(),
                "CALQUE_PATHS", "articles",
                "CALQUE_FAIL_ON", "major",
                "CALQUE_SARIF", "calque.sarif",
                "CALQUE_ARGUMENTS", ""));
        Run run = bash(CiRecipes.action());
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).containsPattern("(?m)^::(error|warning) file=articles/harbour%2C 50%25 full.txt,line=3,");
        assertThat(folder.resolve("output")).hasContent("exit-code=1");
        assertThat(Files.readString(folder.resolve("summary.md"))).startsWith("## Calque: ");
        assertThat(Files.readString(folder.resolve("calque.sarif"))).contains("articles/harbour%2C%2050%25%20full.txt");
        String withoutTheAction =
                CiRecipes.blocks("GitHub: annotations", "yaml").get(1);
        Run step = bash(CiRecipes.yaml(withoutTheAction).at("/0/run").textValue());
        assertThat(step.exit()).as(step.err()).isEqualTo(1);
        assertThat(step.out()).isEqualTo(run.out());
    }

    @Test
    void gitlabsJobWritesItsReports() throws Exception {
        Run run = bash(CiRecipes.gitlab(Map.of("paths", "articles", "calque", "calque")));
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("gl-code-quality-report.json")))
                .contains("\"path\": \"articles/harbour, 50% full.txt\"");
        assertThat(Files.readString(folder.resolve("calque-junit.xml"))).contains("<failure ");
    }

    @Test
    void jenkinsStageWritesItsReports() throws Exception {
        String pipeline = CiRecipes.blocks("Jenkins", "groovy").get(0);
        Matcher line = Pattern.compile("sh '(.*)'").matcher(pipeline);
        assertThat(line.find()).isTrue();
        Run run = bash(line.group(1));
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        for (String file : List.of("calque-checkstyle.xml", "calque-junit.xml")) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
            assertThat(pipeline).contains("'" + file + "'");
        }
    }

    /** With a reviewdog that only keeps what it was given. */
    @Test
    void reviewdogIsGivenDiagnosticsAndDecides() throws Exception {
        CiRecipes.program(folder.resolve("bin/reviewdog"), "#!/bin/sh\ncat >given\necho \"$@\"\nexit 1\n");
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        Run run = bash(CiRecipes.blocks("reviewdog", "sh").get(0));
        assertThat(run.exit()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).startsWith("-f=rdjsonl ");
        assertThat(Files.readString(folder.resolve("given"))).startsWith("{\"message\":");
    }

    @Test
    void whatABaselineAcceptsFailsNoMore() throws Exception {
        Run run = bash(CiRecipes.blocks("Old text", "sh").get(0));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("accepted ");
        assertThat(folder.resolve("calque-baseline.yml")).content().contains("state: accepted");
    }

    @Test
    void theDistributionHasCompletionsAndAManualThatAreOfThisVersion() throws Exception {
        Path share = DISTRIBUTION.resolve("share");
        assertThat(Files.readString(share.resolve("man/man1/calque.1")))
                .isEqualTo(new Terminal(folder).run("man").out());
        assertThat(Files.readString(share.resolve("completions/calque.bash")))
                .isEqualTo(new Terminal(folder).run("completion").out());
        assertThat(Files.readString(DISTRIBUTION.resolve("bin/calque.cmd"))).contains("\r\n", "lib\\calque.jar");
    }

    /** What no test here can run has to be known by name. */
    @Test
    void everyRecipeForAShellIsRunHereOrNeedsAnEngine() throws Exception {
        Set<String> run = Set.of("Plain shell", "reviewdog", "Old text");
        for (String heading : CiRecipes.headings()) {
            if (!run.contains(heading) && !heading.equals("Container")) {
                assertThat(CiRecipes.section(heading)).as(heading).doesNotContain("```sh");
            }
        }
    }
}
