package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.calque.cli.CiRecipes.Run;
import org.calque.reports.ReportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The files for pipelines and the recipes of {@code docs/ci.md}: they agree with each other and with the program. */
@DisabledOnOs(OS.WINDOWS)
class CiFilesTest {

    /** Shows its arguments, and ends as a run with findings does. */
    private static final String SHOWS_ARGUMENTS = "#!/bin/sh\nprintf '<%s>' \"$@\"\nexit 1\n";

    @TempDir
    Path folder;

    @Test
    void theActionPassesItsInputsOnAsTheyAre() throws Exception {
        CiRecipes.program(folder.resolve("action/calque"), SHOWS_ARGUMENTS);
        Path output = folder.resolve("output");
        Run run = CiRecipes.bash(
                folder,
                CiRecipes.action(),
                Map.of(
                        "GITHUB_ACTION_PATH", folder.resolve("action").toString(),
                        "GITHUB_OUTPUT", output.toString(),
                        "CALQUE_PATHS", "my articles\n*.txt\n$(touch owned)\n-odd.txt\n",
                        "CALQUE_FAIL_ON", "minor",
                        "CALQUE_SARIF", "a b.sarif",
                        "CALQUE_ARGUMENTS", "--skip\nglued-words\n\n"));
        assertThat(run.out())
                .isEqualTo("<check><--output><github><--fail-on><minor><--output><sarif=a b.sarif><--skip><glued-words>"
                        + "<--><my articles><*.txt><$(touch owned)><-odd.txt>");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(output).hasContent("exit-code=1");
        assertThat(folder.resolve("owned")).doesNotExist();
    }

    @Test
    void theActionReachesItsInputsOnlyThroughTheEnvironment() throws Exception {
        JsonNode action = CiRecipes.yaml(Path.of("action.yml"));
        TreeSet<String> used = new TreeSet<>();
        for (JsonNode step : action.at("/runs/steps")) {
            assertThat(step.path("run").asText()).doesNotContain("${{");
            step.path("env")
                    .forEach(value -> used.add(
                            value.textValue().replace("${{ inputs.", "").replace(" }}", "")));
        }
        assertThat(used).containsExactlyElementsOf(new TreeSet<>(fields(action.get("inputs"))));
    }

    @Test
    void theLauncherAndTheActionFingerprintTheSameSources() throws Exception {
        String find = "find pom.xml .mvn ./*/pom.xml ./*/src/main -type f";
        assertThat(Files.readString(CiRecipes.TOP.resolve("calque"))).contains(find);
        assertThat(Files.readString(CiRecipes.TOP.resolve("action.yml"))).contains(find);
    }

    @Test
    void workflowsUseTheActionWithInputsThatItHas() throws Exception {
        List<String> inputs = fields(CiRecipes.yaml(Path.of("action.yml")).get("inputs"));
        for (String heading : List.of("GitHub: annotations", "GitHub: code scanning")) {
            JsonNode workflow = CiRecipes.yaml(CiRecipes.blocks(heading, "yaml").get(0));
            JsonNode steps = workflow.at("/jobs/calque/steps");
            assertThat(steps.get(0).get("uses").textValue()).startsWith("actions/checkout@");
            assertThat(steps.get(1).get("uses").textValue()).isEqualTo("OWNER/calque@main");
            assertThat(inputs).containsAll(fields(steps.get(1).get("with")));
        }
        JsonNode scanning =
                CiRecipes.yaml(CiRecipes.blocks("GitHub: code scanning", "yaml").get(0));
        assertThat(scanning.at("/jobs/calque/steps/2/with/sarif_file"))
                .isEqualTo(scanning.at("/jobs/calque/steps/1/with/sarif"));
        assertThat(scanning.at("/permissions/security-events").textValue()).isEqualTo("write");
    }

    @Test
    void gitlabsTemplateHasTheInputsOfTheRecipeAndUploadsWhatItWrites() throws Exception {
        JsonNode recipe = CiRecipes.yaml(CiRecipes.blocks("GitLab", "yaml").get(0));
        JsonNode include = recipe.at("/include/0");
        assertThat(CiRecipes.TOP.resolve(include.get("file").textValue())).isRegularFile();
        JsonNode spec = CiRecipes.yaml(Path.of("ci/gitlab.yml"));
        assertThat(fields(spec.at("/spec/inputs"))).containsAll(fields(include.get("inputs")));
        assertThat(recipe.at("/calque/before_script/0").textValue())
                .endsWith(spec.at("/spec/inputs/calque/default").textValue());
        String template = Files.readString(CiRecipes.TOP.resolve("ci/gitlab.yml"));
        assertThat(CiRecipes.gitlab(Map.of("paths", "articles")))
                .isEqualTo(".calque/calque check articles --fail-on major --output text"
                        + " --output gitlab=gl-code-quality-report.json --output junit=calque-junit.xml");
        assertThat(template).contains("codequality: gl-code-quality-report.json", "junit: calque-junit.xml");
    }

    @Test
    void theHookForPreCommitTakesTheFilesThatCanBeRead() throws Exception {
        JsonNode hook = CiRecipes.yaml(Path.of(".pre-commit-hooks.yaml")).get(0);
        JsonNode recipe = CiRecipes.yaml(CiRecipes.blocks("pre-commit", "yaml").get(0));
        assertThat(hook.get("id")).isEqualTo(recipe.at("/repos/0/hooks/0/id"));
        assertThat(Files.isExecutable(
                        CiRecipes.TOP.resolve(hook.get("entry").textValue().replaceFirst(" .*", ""))))
                .isTrue();
        Pattern files = Pattern.compile(hook.get("files").textValue());
        for (String type : List.of("txt", "md", "html", "htm", "xhtml", "docx", "odt", "rtf", "pdf", "epub")) {
            assertThat(files.matcher("news/a." + type).find()).as(type).isTrue();
        }
        assertThat(files.matcher("a.py").find() || files.matcher("txt").find()).isFalse();
    }

    /** An option, in a recipe or a file for a pipeline, that the program does not have would fail everybody's pipeline. */
    @Test
    void everyOptionInTheRecipesExists() throws Exception {
        List<String> known = options(new Terminal(folder).run("check", "--help").out());
        int seen = 0;
        for (String file : List.of("docs/ci.md", "action.yml", "ci/gitlab.yml")) {
            for (String line :
                    Files.readString(CiRecipes.TOP.resolve(file)).lines().toList()) {
                int start = line.indexOf("calque check");
                String call = start < 0 ? "" : line.substring(start).replaceFirst(" \\| .*", "");
                for (var option : Pattern.compile(" (--[a-z][a-z-]*)")
                        .matcher(call)
                        .results()
                        .toList()) {
                    assertThat(known).as(line).contains(option.group(1));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void everyOptionAndFormatInTheReadmeExists() throws Exception {
        String readme = Files.readString(CiRecipes.TOP.resolve("README.md"));
        List<String> named = options(readme);
        assertThat(named).hasSizeGreaterThan(20);
        String manual = new Terminal(folder).run("man").out().replace("\\-", "-");
        assertThat(options(manual)).containsAll(named);
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(readme).contains("`" + format.id() + "`");
        }
    }

    private static List<String> options(String text) {
        return Pattern.compile("(?<![a-z-])--[a-z][a-z-]*")
                .matcher(text)
                .results()
                .map(option -> option.group())
                .toList();
    }

    private static List<String> fields(JsonNode object) throws IOException {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }
}
