package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what changed since a commit is checked, in a repository of its own. */
class ChangedSinceTest {

    private static final String OLD =
            "The harbour , at night, is quiet.\n\nThe pier is closed.\n\nThe ferries , too.\n";

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void repository() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.exists(Path.of(path, "git"))),
                "skipped: there is no program git here");
        root = Files.createDirectory(temp.toRealPath().resolve("\u00C9t\u00E9 copy"));
        git("init", "--quiet", "--initial-branch=main");
        write("a.txt", OLD);
        write("stories/b c.txt", OLD);
        write(".gitignore", "ignored.txt\n");
        commit();
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("git", "-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "--message", "m");
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Run check(Path folder, String... arguments) {
        return new Terminal(folder)
                .run(Stream.concat(
                                Stream.of("check", "--check=space-before-punctuation", "--fail-on=minor"),
                                Stream.of(arguments))
                        .toArray(String[]::new));
    }

    /** Where findings stand. */
    private static List<String> places(Run run) {
        return run.lines().stream()
                .filter(line -> line.contains("[space-before-punctuation]"))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .toList();
    }

    @Test
    void whatIsOldDoesNotCount() {
        Run run = check(root, ".", "--changed-since", "HEAD");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("0 findings in 0 documents");
        assertThat(run.err()).contains("nothing changed since HEAD");
    }

    @Test
    void onlyChangedLinesOfChangedFilesCount() throws Exception {
        write("stories/b c.txt", OLD.replace("is closed.", "is closed ; why?") + "A new line , here.\n");
        write("\u00E9 \"new\".txt", OLD);
        write("ignored.txt", OLD);
        Run run = check(root, ".", "--changed-since=HEAD");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(places(run))
                .containsExactly(
                        "stories/b c.txt:3:19",
                        "stories/b c.txt:6:11",
                        "\u00E9 \"new\".txt:1:12",
                        "\u00E9 \"new\".txt:5:12");
        assertThat(check(root.resolve("stories"), ".", "--changed-since=HEAD").lines())
                .anyMatch(line -> line.startsWith("b c.txt:3:19"))
                .noneMatch(line -> line.startsWith("b c.txt:1:"));
    }

    @Test
    void whatIsStagedOrCommittedCountsAndWhatTheOtherBranchDidMeanwhileDoesNot() throws Exception {
        git("checkout", "--quiet", "-b", "topic");
        write("a.txt", OLD + "One more , here.\n");
        commit();
        write("a.txt", OLD + "One more , here.\nAnother , there.\n");
        git("add", "--all");
        git("stash", "--quiet");
        git("checkout", "--quiet", "main");
        write("stories/b c.txt", OLD.replace("ferries ,", "boats ,"));
        commit();
        git("checkout", "--quiet", "topic");
        git("stash", "pop", "--quiet", "--index");
        assertThat(places(check(root, ".", "--changed-since=main"))).containsExactly("a.txt:6:9", "a.txt:7:8");
    }

    @Test
    void aRenamedFileCountsWhereItWasEdited() throws Exception {
        git("mv", "a.txt", "renamed.txt");
        assertThat(check(root, ".", "--changed-since=HEAD").exit()).isZero();
        write("renamed.txt", OLD.replace("The pier is", "The pier , alas, is"));
        assertThat(places(check(root, ".", "--changed-since=HEAD"))).containsExactly("renamed.txt:3:9");
    }

    @Test
    void whatIsNoTextIsCheckedAsAWhole() throws Exception {
        Path docx = Path.of("..", "src-samples", "articles", "rail-tunnel.docx");
        Files.copy(docx, root.resolve("tunnel.docx"));
        commit();
        byte[] other = Files.readAllBytes(Path.of("..", "src-samples", "articles", "olive-harvest.odt"));
        Files.write(root.resolve("tunnel.docx"), Files.readAllBytes(docx));
        Files.write(root.resolve("harvest.odt"), other);
        Run run = new Terminal(root).run("check", ".", "--grammar=off", "--verbose", "--changed-since=HEAD");
        assertThat(run.err()).contains("harvest.odt: ").doesNotContain("tunnel.docx: ");
        assertThat(run.out()).contains("harvest.odt:");
    }

    @Test
    void entriesOfABaselineForWhatDidNotChangeAreNotStale() throws Exception {
        Terminal terminal = new Terminal(root);
        assertThat(terminal.run("baseline", "create", "--check=space-before-punctuation", ".")
                        .exit())
                .isZero();
        write("a.txt", OLD + "One more , here.\n");
        Run run = check(root, "a.txt", "--changed-since=HEAD", "--baseline=calque-baseline.yml");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(places(run)).containsExactly("a.txt:6:9");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        Run unknown = check(root, ".", "--changed-since", "no-such-branch");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("Git knows no such commit").contains("`git fetch origin no-such-branch`");
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("x.txt"), OLD);
        Run noRepository = check(outside, ".", "--changed-since=HEAD");
        assertThat(noRepository.exit()).isEqualTo(2);
        assertThat(noRepository.err()).contains("lies in no working tree of Git");
        Run elsewhere = check(root, outside.toString(), "--changed-since=HEAD");
        assertThat(elsewhere.exit()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("lies outside the working tree");
        assertThat(new Terminal(root)
                        .run("check", "--records=x", "--changed-since=HEAD")
                        .err())
                .contains("--records goes with no PATH");
    }
}
