package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFilesTest {

    private static final String CLEAN = "The harbour is quiet tonight.\n";

    /** One minor finding. */
    private static final String MINOR = "The harbour , at night, is quiet.\n";

    private static final String CHECK = "--check=space-before-punctuation";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(temp.toRealPath().resolve("\u00C9t\u00E9 copy"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run check(String... arguments) {
        return check(new Terminal(folder), arguments);
    }

    private static Run check(Terminal terminal, String... arguments) {
        return terminal.run(
                Stream.concat(Stream.of("check", CHECK), Stream.of(arguments)).toArray(String[]::new));
    }

    /** The names of the documents with findings, each as often as it has some. */
    private List<String> found(String... arguments) throws IOException {
        Run run = check(
                Stream.concat(Stream.of("--output=jsonl"), Stream.of(arguments)).toArray(String[]::new));
        List<String> names = new ArrayList<>();
        for (String line : run.lines()) {
            JsonNode finding = new ObjectMapper().readTree(line);
            names.add(finding.path("document").asText(finding.path("file").asText()));
        }
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clean.txt                                     | 0
                    minor.txt                                     | 0
                    minor.txt --fail-on minor                     | 1
                    minor.txt --fail-on minor --exit-zero         | 0
                    minor.txt --fail-on never                     | 0
                    minor.txt --max-findings 0                    | 1
                    minor.txt --max-findings 1                    | 0
                    minor.txt clean.txt --fail-on minor           | 1
                    missing.txt minor.txt --fail-on minor         | 2
                    missing.txt clean.txt --exit-zero             | 2
                    empty.txt                                     | 2
                    clean.txt --output text=clean.txt/report.txt  | 2
                    """)
    void endsIn(String arguments, int exit) throws Exception {
        write("clean.txt", CLEAN);
        write("minor.txt", MINOR);
        write("empty.txt", "");
        assertThat(check(arguments.split(" ")).exit()).isEqualTo(exit);
    }

    @Test
    void findingsGoToStandardOutputAndTheRestToStandardError() throws Exception {
        write("minor.txt", MINOR);
        Run run = check("minor.txt", "missing.txt", "--max-findings=0");
        assertThat(run.out()).contains("minor.txt:1:12").contains("space-before-punctuation");
        assertThat(run.out()).doesNotContain("there is no such file");
        assertThat(run.err())
                .contains("calque: missing.txt: there is no such file or folder; check the name")
                .contains("1 finding is more than the 0 of --max-findings");
    }

    @Test
    void theSourceTellsItsLanguage() throws Exception {
        write("story.txt", "It is question of the port of the town since the spring.\n");
        write(
                "source.txt",
                "Il est question du port de la ville depuis le printemps. Le maire a promis une réponse rapide.\n");
        write("english.txt", "There is talk of the harbour of the town. The mayor has promised a quick answer.\n");
        Run run = check("story.txt", "--check=calque", "--source=source.txt");
        assertThat(run.out()).contains("copies French “il est question de”");
        Run english = check("story.txt", "--check=calque", "--source=english.txt");
        assertThat(english.exit()).isEqualTo(2);
        assertThat(english.err()).contains("--source english.txt: its language can't be told, or is English");
        assertThat(check("story.txt", "--check=calque", "--source=none.txt").err())
                .contains("--source none.txt: there is no such file");
    }

    @Test
    void readsFoldersAtAnyDepthInOrder() throws Exception {
        write("articles/b.txt", MINOR);
        write("articles/a.md", MINOR);
        write("articles/deep/er/c.HTML", "<p>" + MINOR + "</p>");
        write("articles/notes.log", MINOR);
        write("articles/b.txt.calque.yml", "suppress:\n  - check: doubled-word\n    reason: It is meant.\n");
        write("articles/.hidden.txt", MINOR);
        write("articles/.folder/d.txt", MINOR);
        assertThat(found("articles")).containsExactly("articles/a.md", "articles/b.txt", "articles/deep/er/c.HTML");
        assertThat(found("articles/notes.log", "./articles/../articles/b.txt"))
                .containsExactly("articles/notes.log", "articles/b.txt");
    }

    @Test
    void respectsGitignore() throws Exception {
        Files.createDirectory(folder.resolve(".git"));
        write(".gitignore", "/articles/drafts/\n*.bak.txt\n");
        write("articles/a.txt", MINOR);
        write("articles/a.bak.txt", MINOR);
        write("articles/drafts/b.txt", MINOR);
        write("articles/old/.gitignore", "*\n!kept.txt\n");
        write("articles/old/c.txt", MINOR);
        write("articles/old/kept.txt", MINOR);
        assertThat(found("articles")).containsExactly("articles/a.txt", "articles/old/kept.txt");
        assertThat(found("articles", "--no-ignore")).hasSize(5);
        assertThat(found("articles/drafts/b.txt")).containsExactly("articles/drafts/b.txt");
    }

    @Test
    void takesPatterns() throws Exception {
        write("a.txt", MINOR);
        write("x/b.txt", MINOR);
        write("x/y/c.txt", MINOR);
        write("x/y/d.log", MINOR);
        assertThat(found("*.txt")).containsExactly("a.txt");
        assertThat(found("**/*.txt")).containsExactly("a.txt", "x/b.txt", "x/y/c.txt");
        assertThat(found("x/**/[cd].*")).containsExactly("x/y/c.txt", "x/y/d.log");
        Run none = check("x/*.pdf");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("x/*.pdf: no file matches it");
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() throws Exception {
        write("x/a.txt", MINOR);
        String absolute = folder.resolve("x/a.txt").toString();
        assertThat(found("x/a.txt", "x", absolute, "x/*")).containsExactly("x/a.txt");
        assertThat(found(absolute)).containsExactly(Inputs.slashed(Path.of(absolute)));
    }

    @Test
    void codeIsNeutral() throws Exception {
        write("a.md", "Type `sort , uniq` to see.\n");
        write("a.html", "<p>Type <code>sort , uniq</code> now.</p>");
        write("b.md", "Type `sort` , then see.\n");
        Run run = check("a.md", "a.html", "b.md", "--fail-on=minor");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("b.md:1:12: minor:", "3 findings in 3 documents: 1 minor, 2 neutral.");
    }

    /** Services look files up in the repository; whoever reads the rest typed the path. */
    @Test
    void anAbsolutePathIsShownAsItIsGivenAndRelativeForServices() throws Exception {
        write("x y/a.txt", MINOR);
        String absolute = Inputs.slashed(folder.resolve("x y"));
        for (String format : List.of("text", "json", "jsonl", "junit", "checkstyle", "html")) {
            assertThat(check(absolute, "--output=" + format).out()).as(format).contains(absolute + "/a.txt");
        }
        assertThat(check(absolute, "--output=sarif").out()).contains("\"uri\": \"x%20y/a.txt\"");
        assertThat(check(absolute, "--output=github").out()).contains("file=x y/a.txt,");
        assertThat(check(absolute, "--output=gitlab").out()).contains("\"path\": \"x y/a.txt\"");
        assertThat(check(absolute, "--output=rdjsonl").out()).contains("\"path\":\"x y/a.txt\"");
        assertThat(check("./x y//../x y/a.txt").out()).startsWith("x y/a.txt:1:");
    }

    @Test
    void aFolderWithoutDocumentsIsAnError() throws Exception {
        write("x/a.log", MINOR);
        Run run = check("x");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("x: it holds no file that can be read").contains(".docx");
    }

    @Test
    void aDocumentThatCannotBeReadDoesNotCostTheOthers() throws Exception {
        write("a.txt", MINOR);
        write("b.docx", "PK\u0003\u0004 this is no archive");
        Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 3, 0, 7, 0, 0, 1, 1, 2});
        write("d.txt", MINOR);
        Run run = check(".");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("a.txt:1:12").contains("d.txt:1:12");
        assertThat(run.err()).contains("calque: b.docx: ").contains("calque: c.txt: ");
    }

    @Test
    void aFolderThatCannotBeListedDoesNotCostTheOthers() throws Exception {
        write("x/a.txt", MINOR);
        write("x/closed/b.txt", MINOR);
        write("x/z.txt", MINOR);
        Path closed = folder.resolve("x/closed");
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeFalse(Files.isReadable(closed), "nothing is closed to the superuser");
            Run run = check("x");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).contains("x/a.txt:1:12").contains("x/z.txt:1:12");
            assertThat(run.err()).contains("calque: x/closed: it can't be listed; check who may read it");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void readsStandardInput() {
        Run run = check(new Terminal(folder).in(MINOR), "-");
        assertThat(run.out()).startsWith("stdin:1:12");
        Run html = check(
                new Terminal(folder).in("<p title='a , b'>" + MINOR + "</p>"), "-", "--stdin-filename", "copy/x.html");
        assertThat(html.out()).startsWith("copy/x.html:1:29").containsOnlyOnce("copy/x.html");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void readsAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.txt");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Path> written = CompletableFuture.supplyAsync(() -> fill(pipe));
        try (InputStream in = new FileInputStream(pipe.toFile())) {
            assertThat(check(new Terminal(folder).in(in), "-").out()).startsWith("stdin:1:12");
        }
        assertThat(written.get()).isEqualTo(pipe);
        CompletableFuture<Path> again = CompletableFuture.supplyAsync(() -> fill(pipe));
        assertThat(check("pipe.txt").out()).startsWith("pipe.txt:1:12");
        assertThat(again.get()).isEqualTo(pipe);
    }

    private static Path fill(Path pipe) {
        try {
            return Files.writeString(pipe, MINOR, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesReportsBesideTheText() throws Exception {
        write("minor.txt", MINOR);
        write("old.json", "old");
        Run run = check("minor.txt", "--output", "json=old.json", "--output", "sarif=new/deep/report.sarif");
        assertThat(run.out()).startsWith("minor.txt:1:12");
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(folder.resolve("old.json").toFile()).isObject())
                .isTrue();
        assertThat(json.readTree(folder.resolve("new/deep/report.sarif").toFile())
                        .path("version")
                        .asText())
                .isEqualTo("2.1.0");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("minor.txt", "old.json", "new");
        }
    }

    @Test
    void aReportInACheckedFolderIsNotCheckedWithIt() throws Exception {
        write("minor.txt", MINOR);
        write("other.html", "<p>" + MINOR + "</p>");
        String[] arguments = {".", "--output=html=report.html", "--output=jsonl"};
        Run first = check(arguments);
        assertThat(folder.resolve("report.html")).exists();
        assertThat(check(arguments).out()).isEqualTo(first.out()).contains("minor.txt", "other.html");
    }

    @Test
    void nothingHiddenInANameReachesTheTerminal() throws Exception {
        write("bad\u001B[2J\u202E.txt", "");
        Run run = check(".");
        assertThat(run.err()).contains("bad‹U+001B›[2J‹U+202E›.txt: the file is empty");
    }

    @Test
    void anotherReportOnStandardOutputReplacesTheText() throws Exception {
        write("minor.txt", MINOR);
        assertThat(check("minor.txt", "--output", "json").out()).startsWith("{");
        assertThat(check("minor.txt", "--output", "json=-").out()).startsWith("{");
        assertThat(check("minor.txt", "--quiet").out()).isEmpty();
        assertThat(check("minor.txt", "--quiet", "--output", "text").out()).startsWith("minor.txt:1:12");
    }

    @Test
    void saysWhatBecameOfEachInputWhereWanted() throws Exception {
        write("minor.txt", MINOR);
        assertThat(check("minor.txt", "--verbose").err()).contains("minor.txt: 6 words, 1 finding");
        assertThat(check("minor.txt").err()).isEmpty();
        assertThat(check("gone.txt", "--quiet").err()).contains("gone.txt");
    }

    @Test
    void showsProgressAndColoursOnATerminalOnly() throws Exception {
        write("minor.txt", MINOR);
        Run watched = check(new Terminal(folder).watched(), "minor.txt");
        assertThat(watched.err()).contains("1 of 1 checked").endsWith("\r\u001B[K");
        assertThat(watched.out()).contains("\u001B[");
        assertThat(check(new Terminal(folder).watched(), "minor.txt", "--color=never")
                        .out())
                .doesNotContain("\u001B");
        assertThat(check("minor.txt", "--color=always").out()).contains("\u001B[");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void isTheSameOnAnyNumberOfThreads(int jobs) throws Exception {
        for (int i = 0; i < 20; i++) {
            write("many/" + i + ".txt", MINOR.repeat(i));
        }
        write("many/0.txt", CLEAN);
        Run run = check("many", "--jobs=" + jobs);
        Run other = check("many", "--jobs=2");
        assertThat(run.out()).isEqualTo(other.out()).contains("190 findings in 20 documents");
    }

    @Test
    void skippingAndChoosingChecks() throws Exception {
        write("a.txt", "The harbour , at night, is quiet..\n");
        assertThat(new Terminal(folder)
                        .run("check", "a.txt", "--grammar=off", "--skip", "space-before-punctuation")
                        .out())
                .contains("doubled-punctuation")
                .doesNotContain("space-before-punctuation");
        assertThat(check("a.txt").out()).doesNotContain("doubled-punctuation");
        assertThat(new Terminal(folder)
                        .run("check", "a.txt", "--grammar=off", "--only-category", "terminology")
                        .out())
                .startsWith("0 findings");
    }

    @Test
    void readsOtherEncodings() throws Exception {
        Files.write(
                folder.resolve("latin.txt"),
                "Le Caf\u00E9 , at night, is quiet.".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check("latin.txt").out()).contains("Caf\u00E9 ,");
    }

    @Test
    void anInterruptedRunEndsWithWhatIsDone() throws Exception {
        write("minor.txt", MINOR);
        write("report.json", "old");
        Thread run = Thread.currentThread();
        InputStream endless = new InputStream() {
            @Override
            public int read() throws IOException {
                run.interrupt();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        Run interrupted = check(
                new Terminal(folder).in(endless),
                "minor.txt",
                "-",
                "minor.txt",
                "--jobs=1",
                "--output=json=report.json");
        assertThat(interrupted.exit()).isEqualTo(2);
        assertThat(interrupted.err()).contains("interrupted; of 2 inputs 1 are checked; reports with a path are left");
        assertThat(interrupted.out()).contains("minor.txt:1:12").contains("1 finding in 1 document");
        assertThat(folder.resolve("report.json")).hasContent("old");
    }
}
