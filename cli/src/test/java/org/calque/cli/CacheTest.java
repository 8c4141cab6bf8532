package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a file is used as long as nothing has changed, and not a moment longer. */
class CacheTest {

    @TempDir
    Path folder;

    private Path results() {
        return folder.resolve("cache").resolve("results");
    }

    private Run check(String... more) {
        String[] all = Stream.concat(
                        Stream.of("check", "story.html", "--cache", "--output", "json", "--fail-on=minor"),
                        Stream.of(more))
                .toArray(String[]::new);
        return new Terminal(folder)
                .models(new ModelFolders(folder.resolve("cache").resolve("model"), Optional.empty()))
                .run(all);
    }

    private long kept() throws IOException {
        try (Stream<Path> files = Files.walk(results())) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(
                folder.resolve("story.html"), "<html><body><h1>Ferries</h1><p>" + text + "</p></body></html>");
    }

    @Test
    void theSecondRunSaysTheSameAndKeepsNothingNew() throws IOException {
        write("The harbour , at night, is quiet. Caf&eacute; owners wait.");
        Run first = check("--check=space-before-punctuation", "--fluency=off");
        assertThat(first.exit()).as(first.err()).isEqualTo(1);
        assertThat(kept()).isEqualTo(1);
        Run second = check("--check=space-before-punctuation", "--fluency=off");
        assertThat(second).isEqualTo(first);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void anotherTextAndOtherSettingsAreCheckedAnew() throws IOException {
        write("The harbour , at night, is quiet.");
        check("--check=space-before-punctuation", "--fluency=off");
        write("The harbour, at night, is quiet.");
        assertThat(check("--check=space-before-punctuation", "--fluency=off").exit())
                .isZero();
        assertThat(kept()).isEqualTo(2);
        assertThat(check("--check=doubled-punctuation", "--fluency=off").exit()).isZero();
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void anUpdateForgetsWhatWasKept() throws IOException {
        Path jar = Files.writeString(folder.resolve("core.jar"), "one");
        Path model = Files.createDirectories(folder.resolve("model"));
        String before = BuildIdentity.of(jar.toString(), model);
        assertThat(BuildIdentity.of(jar.toString(), model)).isEqualTo(before);
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        String touched = BuildIdentity.of(jar.toString(), model);
        assertThat(touched).isNotEqualTo(before);
        Files.writeString(model.resolve("model.onnx"), "weights");
        assertThat(BuildIdentity.of(jar.toString(), model)).isNotEqualTo(touched);
    }

    @Test
    void recordsAreNotKept() {
        Run run = new Terminal(folder).in("").run("check", "--records", "-", "--cache");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--records goes with no PATH").contains("--cache");
    }
}
