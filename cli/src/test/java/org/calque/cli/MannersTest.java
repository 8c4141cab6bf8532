package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How the program behaves among others: it leaves when nobody reads on, and nothing behind. */
class MannersTest {

    private static final String MINOR = "The harbour , at night, is quiet.\n";
    private static final String CHECK = "--check=space-before-punctuation";

    @TempDir
    Path temp;

    private Path folder;
    private Path temporary;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        temporary = Files.createDirectory(temp.resolve("temporary"));
    }

    /** The program in a JVM of its own. */
    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + temporary.resolve("home"),
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(temp.resolve("err").toFile())
                .start();
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String err() throws IOException {
        return Files.readString(temp.resolve("err"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void endsQuietlyWhenNobodyReadsOn() throws Exception {
        Files.writeString(folder.resolve("a.txt"), MINOR.repeat(5000));
        Files.writeString(folder.resolve("report.json"), "old");
        Process process =
                start("check", CHECK, "--fluency=ngram", "a.txt", "--output=text", "--output=json=report.json");
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.readLine()).startsWith("a.txt:1:12");
        }
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(err()).isEmpty();
        assertThat(process.exitValue()).as("as of SIGPIPE").isEqualTo(141);
        assertThat(names(folder)).containsExactly("a.txt", "report.json");
        assertThat(folder.resolve("report.json")).hasContent("old");
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingBehindWhenItIsInterrupted() throws Exception {
        Files.writeString(folder.resolve("a.txt"), MINOR);
        Files.writeString(folder.resolve("report.html"), "old");
        Process process = start(
                "check",
                CHECK,
                "--fluency=ngram",
                "a.txt",
                "-",
                "--output=html=report.html",
                "--output=text",
                "--jobs=1");
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.readLine()).startsWith("a.txt:1:12");
            assertThat(names(folder)).hasSize(3);
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(err()).contains("interrupted; of 2 inputs 1 are checked");
        assertThat(process.exitValue()).as("as of SIGINT").isEqualTo(130);
        assertThat(names(folder)).containsExactly("a.txt", "report.html");
        assertThat(folder.resolve("report.html")).hasContent("old");
        assertThat(names(temporary)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void watchingEndsWithoutAWord() throws Exception {
        Files.writeString(folder.resolve("a.txt"), MINOR);
        Process process = start("check", CHECK, "--fluency=ngram", "--watch", "--quiet", "--output=text", "a.txt");
        try (BufferedReader reader = process.inputReader(UTF_8)) {
            assertThat(reader.readLine()).startsWith("a.txt:1:12");
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(err()).isEmpty();
        assertThat(names(temporary)).isEmpty();
    }
}
