package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher in the top folder, with a Maven that only pretends to build. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final List<String> TOOLS = List.of(
            "find",
            "cksum",
            "sort",
            "cat",
            "dirname",
            "readlink",
            "mkdir",
            "grep",
            "mv",
            "rm",
            "sleep",
            "flock",
            "chmod");

    /** Writes down that it ran, takes its time, and leaves a program that shows its arguments and ends in 7. */
    private static final String MAVEN = """
            #!/bin/sh
            echo "$PWD" >>"$BUILDS"
            sleep 0.3
            [ -f broken ] && { echo '[ERROR] a class is missing'; exit 1; }
            mkdir -p cli/target/calque/bin
            printf '#!/bin/sh\\nprintf "<%%s>" "$@"\\nexit 7\\n' >cli/target/calque/bin/calque
            chmod +x cli/target/calque/bin/calque
            """;

    private record Run(int exit, String out, String err) {}

    @TempDir
    Path temp;

    private Path root;
    private Path bin;

    @BeforeEach
    void project() throws IOException {
        root = temp.resolve("Überprüfung d’été");
        bin = Files.createDirectory(temp.resolve("bin"));
        write(root.resolve("pom.xml"), "<project/>");
        write(root.resolve(".mvn/jvm.config"), "");
        write(root.resolve("cli/pom.xml"), "<project/>");
        write(root.resolve("core/src/main/java/A.java"), "class A {}");
        write(root.resolve("core/src/main/java/B.java"), "class B {}");
        Files.copy(Path.of("..", "calque"), root.resolve("calque"));
        for (String tool : TOOLS) {
            borrow(tool);
        }
        program("mvn", MAVEN);
        program("javac", "#!/bin/sh\necho javac 17.0.15\n");
    }

    private void borrow(String tool) throws IOException {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            Path found = Path.of(folder, tool);
            if (Files.isExecutable(found)) {
                program(tool, "#!/bin/sh\nexec '" + found + "' \"$@\"\n");
                return;
            }
        }
    }

    private void program(String name, String text) throws IOException {
        Path file = bin.resolve(name);
        Files.deleteIfExists(file);
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Process start(Path folder, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("BUILDS", temp.resolve("builds").toString());
        return builder.start();
    }

    private static Run end(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), out, err);
    }

    private Run calque(String... arguments) throws IOException, InterruptedException {
        return end(start(temp, root.resolve("calque"), arguments));
    }

    private int builds() throws IOException {
        Path builds = temp.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    @Test
    void buildsOnFirstUseAndSaysSoInOneLine() throws Exception {
        Run first = calque("check", "a b", "naïve*");
        assertThat(first.err()).startsWith("calque: building").hasLineCount(1);
        assertThat(first.out()).isEqualTo("<check><a b><naïve*>");
        assertThat(first.exit()).isEqualTo(7);

        Run second = calque();
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "added", "removed", "renamed", "replaced by an older one"})
    void buildsAgainWhenSourcesAre(String how) throws Exception {
        calque();
        Path source = root.resolve("core/src/main/java/A.java");
        switch (how) {
            case "changed" -> Files.writeString(source, "class A { }");
            case "added" -> Files.writeString(source.resolveSibling("C.java"), "class C {}");
            case "removed" -> Files.delete(source);
            case "renamed" -> Files.move(source, source.resolveSibling("C.java"));
            default -> {
                Files.writeString(source, "class Z {}");
                Files.setLastModifiedTime(source, FileTime.from(Instant.EPOCH));
            }
        }
        assertThat(calque().err()).startsWith("calque: building");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void doesNotBuildAgainWhenSourcesAreOnlyTouched() throws Exception {
        calque();
        Files.setLastModifiedTime(root.resolve("core/src/main/java/A.java"), FileTime.from(Instant.now()));
        write(root.resolve("core/src/test/java/ATest.java"), "class ATest {}");
        assertThat(calque().err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void isFoundThroughLinks() throws Exception {
        Path folder = Files.createDirectory(temp.resolve("other"));
        Path first = Files.createSymbolicLink(folder.resolve("first"), root.resolve("calque"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        assertThat(end(start(folder, second, "x")).out()).isEqualTo("<x>");
        assertThat(end(start(folder, first, "x")).err()).isEmpty();
        assertThat(Files.readString(temp.resolve("builds")).strip())
                .isEqualTo(root.toRealPath().toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoFirstRunsBuildOnce(boolean hasFlock) throws Exception {
        if (!hasFlock) {
            Files.deleteIfExists(bin.resolve("flock"));
        }
        List<Process> runs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            runs.add(start(temp, root.resolve("calque"), "run"));
        }
        for (Process run : runs) {
            assertThat(end(run).out()).isEqualTo("<run>");
        }
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void breaksALockThatAKilledBuildLeft() throws Exception {
        Files.deleteIfExists(bin.resolve("flock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        write(root.resolve("target/calque-build.lock.d/pid"), gone.pid() + "\n");
        assertThat(calque("x").out()).isEqualTo("<x>");
        assertThat(root.resolve("target/calque-build.lock.d")).doesNotExist();
    }

    @Test
    void saysWhereTheLogOfAFailedBuildIsAndTriesAgain() throws Exception {
        write(root.resolve("broken"), "");
        Run failed = calque("check");
        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("[ERROR] a class is missing")
                .contains(root.toRealPath().resolve("target/calque-build.log").toString());
        assertThat(failed.err()).doesNotContain("network");
        Files.delete(root.resolve("broken"));
        assertThat(calque("x").out()).isEqualTo("<x>");
    }

    @Test
    void saysThatTheNetworkIsMissing() throws Exception {
        program("mvn", "#!/bin/sh\necho '[ERROR] Could not resolve dependencies for project x'\nexit 1\n");
        Run failed = calque("check");
        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.err()).contains("see that the network is there").contains("target/calque-build.log");
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(bin.resolve("mvn"));
        Run run = calque("check");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("install Maven 3.8.7 or newer");
    }

    @Test
    void saysThatTheJdkIsMissing() throws Exception {
        Files.delete(bin.resolve("javac"));
        Run run = calque("check");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no Java compiler").contains("install a JDK 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"11.0.2", "1.8.0_402"})
    void saysThatTheJdkIsTooOld(String version) throws Exception {
        program("javac", "#!/bin/sh\necho javac " + version + "\n");
        Run run = calque("check");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is of Java " + version).contains("install a JDK 17");
        assertThat(builds()).isZero();
    }
}
