package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program {@code bin/calque} of the distribution, with a Java that only shows how it was called. */
@DisabledOnOs(OS.WINDOWS)
class DistributionTest {

    private static final String ONE_DOCUMENT = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path temp;

    private Path program;

    @BeforeEach
    void distribution() throws IOException {
        Path home = temp.resolve("ma\u00EEtre d\u2019h\u00F4tel");
        program = home.resolve("bin/calque");
        Files.createDirectories(program.getParent());
        Files.createDirectory(home.resolve("lib"));
        Files.copy(Path.of("src/main/dist/bin/calque"), program);
        Path java = temp.resolve("java home/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$LC_ALL\" \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(temp.resolve("one.txt"), "One.");
        Files.writeString(temp.resolve("two.txt"), "Two.");
        Files.writeString(temp.resolve("three.txt"), "Three.");
    }

    private List<String> call(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", temp.resolve("java home").toString());
        builder.environment().put("LC_ALL", "de_DE.ISO-8859-1");
        builder.environment().remove("CALQUE_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return out.lines().toList();
    }

    @Test
    void handsArgumentsOnAsTheyAre() throws Exception {
        List<String> called = call(Map.of(), "check", "a  b.txt", "*", "d\u2019\u00E9t\u00E9");
        assertThat(called).endsWith("check", "a  b.txt", "*", "d\u2019\u00E9t\u00E9");
        assertThat(called.get(0)).isEqualTo("C.UTF-8");
        String jar = program.toRealPath()
                .resolveSibling("../lib/calque.jar")
                .normalize()
                .toString();
        assertThat(called).containsSequence("-jar", jar, "check");
    }

    @Test
    void leavesTheOptimisingCompilerOutForOneDocumentOnly() throws Exception {
        assertThat(call(Map.of(), "check", "one.txt")).contains(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", "one.txt", "two.txt", "three.txt")).doesNotContain(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", ".")).doesNotContain(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", "--records", "one.txt")).doesNotContain(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", "--records=-")).doesNotContain(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", "--watch", "one.txt")).doesNotContain(ONE_DOCUMENT);
        assertThat(call(Map.of(), "evaluate", "one.txt")).doesNotContain(ONE_DOCUMENT);
    }

    @Test
    void takesNoValueOfAnOptionForAnInput() throws Exception {
        Files.createDirectory(temp.resolve("neural"));
        assertThat(call(Map.of(), "check", "one.txt", "--fluency", "neural")).contains(ONE_DOCUMENT);
        assertThat(call(Map.of(), "check", "--source-language", "neural", "neural"))
                .doesNotContain(ONE_DOCUMENT);
    }

    @Test
    void passesJavaOptionsOn() throws Exception {
        assertThat(call(Map.of("CALQUE_JAVA_OPTS", "-Xmx1g -Dx=y"), "check"))
                .containsSubsequence("-Xmx1g", "-Dx=y", "-jar");
    }
}
