package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The recipes of {@code docs/ci.md} and the files that they lean on, and a folder to run their lines in. */
final class CiRecipes {

    record Run(int exit, String out, String err) {}

    static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");

    private CiRecipes() {}

    /** The blocks of code of a language under a heading, in order. */
    static List<String> blocks(String heading, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(section(heading));
        while (fence.find()) {
            blocks.add(fence.group(1));
        }
        assertThat(blocks).as(language + " under " + heading).isNotEmpty();
        return blocks;
    }

    static String section(String heading) throws IOException {
        String document = Files.readString(TOP.resolve("docs/ci.md"));
        int start = document.indexOf("## " + heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = document.indexOf("\n## ", start + 1);
        return document.substring(start, end < 0 ? document.length() : end);
    }

    static List<String> headings() throws IOException {
        return HEADING.matcher(Files.readString(TOP.resolve("docs/ci.md")))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    static JsonNode yaml(String text) throws IOException {
        return YAML.readTree(text);
    }

    static JsonNode yaml(Path file) throws IOException {
        return yaml(Files.readString(TOP.resolve(file)));
    }

    /** The command that the step {@code check} of the action runs. */
    static String action() throws IOException {
        for (JsonNode step : yaml(Path.of("action.yml")).at("/runs/steps")) {
            if (step.path("id").asText().equals("check")) {
                return step.get("run").textValue();
            }
        }
        throw new AssertionError("action.yml has no step “check”");
    }

    /** The command of GitLab's template, with the inputs that are given and the defaults of the others. */
    static String gitlab(Map<String, String> inputs) throws IOException {
        List<JsonNode> documents = YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(TOP.resolve("ci/gitlab.yml").toFile())
                .readAll();
        String script = documents.get(1).at("/calque/script/0").textValue();
        for (Map.Entry<String, JsonNode> input :
                documents.get(0).at("/spec/inputs").properties()) {
            String value = inputs.getOrDefault(
                    input.getKey(), input.getValue().path("default").asText());
            script = script.replace("$[[ inputs." + input.getKey() + " ]]", value);
        }
        assertThat(script).doesNotContain("$[[");
        return script;
    }

    /** Runs a script in a folder as a step of GitHub's runner is run. */
    static Run bash(Path folder, String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, ".out", "");
        Path err = Files.createTempFile(folder, ".err", "");
        ProcessBuilder builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        Run run = new Run(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
