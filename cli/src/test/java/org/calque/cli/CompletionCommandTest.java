package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.cli.Terminal.Run;
import org.calque.engine.CheckCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Completions as bash makes them. */
@DisabledOnOs(OS.WINDOWS)
class CompletionCommandTest {

    @TempDir
    Path folder;

    @Test
    void commandsOptionsAndTheirValuesAreCompleted() throws Exception {
        assertThat(completed("")).contains("check", "checks", "languages", "model", "completion", "man");
        assertThat(completed("check", "--fail")).containsExactly("--fail-on");
        assertThat(completed("check", "--fail-on", "")).containsExactly("minor", "major", "critical", "never");
        assertThat(completed("check", "--output", "s")).containsExactly("sarif");
        assertThat(completed("check", "--skip", "glued")).containsExactly("glued-words");
        assertThat(completed("check", "--check", ""))
                .hasSize(CheckCatalog.standard().infos().size());
        assertThat(completed("model", "ins")).containsExactly("install");
    }

    /** What bash offers for the last word. */
    private List<String> completed(String... words) throws Exception {
        Run run = new Terminal(folder).run("completion");
        assertThat(run.exit()).isZero();
        Path script = folder.resolve("calque.bash");
        Files.writeString(script, run.out());
        String call = "source \"$1\"; shift; COMP_WORDS=(calque \"$@\"); COMP_CWORD=$#;"
                + " _complete_calque calque \"${@: -1}\"; printf '%s\\n' \"${COMPREPLY[@]}\"";
        List<String> command = new java.util.ArrayList<>(List.of("bash", "-c", call, "bash", script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command)
                // bash says that it is not completing anything, which is true here
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), UTF_8);
        assertThat(bash.waitFor()).isZero();
        return out.lines().map(String::strip).toList();
    }
}
