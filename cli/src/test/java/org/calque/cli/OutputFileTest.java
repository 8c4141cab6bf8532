package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theOldFileStaysUntilTheNewOneIsWhole() throws Exception {
        Path target = Files.writeString(folder.resolve("report.html"), "old");
        try (OutputFile file = OutputFile.create(target)) {
            file.stream().write("new".getBytes(UTF_8));
            file.stream().flush();
            assertThat(target).hasContent("old");
            file.commit();
        }
        assertThat(target).hasContent("new");
        assertThat(names()).containsExactly("report.html");
    }

    @Test
    void aFileThatIsNotCommittedLeavesNothing() throws Exception {
        Path target = folder.resolve("report.html");
        try (OutputFile file = OutputFile.create(target)) {
            file.stream().write("half".getBytes(UTF_8));
        }
        assertThat(names()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws Exception {
        Path target = Files.writeString(folder.resolve("target.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);
        try (OutputFile file = OutputFile.create(link)) {
            file.stream().write("new".getBytes(UTF_8));
            file.commit();
        }
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> OutputFile.create(folder)).isInstanceOf(IOException.class);
    }
}
