package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSummaryTest {

    @TempDir
    Path folder;

    private Path summary;

    @BeforeEach
    void files() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "The harbour is quiet tonight .\n");
        summary = Files.writeString(folder.resolve("summary.md"), "# Of an earlier command\n");
    }

    @Test
    void theFormatForGitHubAddsASummaryToTheStep() throws Exception {
        Run run = run("github");
        assertThat(run.out()).startsWith("::notice file=a.txt,line=1");
        assertThat(Files.readString(summary))
                .startsWith("# Of an earlier command\n## Calque: 1 finding in 1 document\n")
                .contains("| minor | a&#46;txt&#58;1&#58;29 |");
    }

    @Test
    void otherFormatsAddNone() throws Exception {
        assertThat(run("jsonl").out()).isNotEmpty();
        assertThat(Files.readString(summary)).isEqualTo("# Of an earlier command\n");
    }

    @Test
    void aSummaryThatCannotBeWrittenIsAnErrorThatNamesIt() {
        summary = folder.resolve("no such folder/summary.md");
        Run run = run("github");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no such folder/summary.md");
    }

    private Run run(String format) {
        return new Terminal(folder)
                .stepSummary(summary)
                .run("check", "a.txt", "--output", format, "--check", "space-before-punctuation");
    }
}
