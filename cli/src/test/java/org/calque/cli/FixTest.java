package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources are mended in place, and nothing else of them changes. */
class FixTest {

    private static final String DAMAGED =
            "The harbour , at night,, is quiet.\r\n\r\nThe ferries , too, are gone ; the caf\u00E9 is closed.\r\n";
    private static final String MENDED =
            "The harbour, at night, is quiet.\r\n\r\nThe ferries, too, are gone; the caf\u00E9 is closed.\r\n";

    @TempDir
    Path folder;

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    /** With the checks alone that the damage is for: a run loads little then. */
    private Run fix(String... arguments) {
        Stream<String> checks = Stream.of("fix", "--check=space-before-punctuation,doubled-punctuation");
        return new Terminal(folder)
                .run(Stream.concat(checks, Stream.of(arguments)).toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "windows-1252,''"})
    void lineEndsEncodingAndByteOrderMarkStay(String charset, String mark) throws Exception {
        Path story = write("story.txt", (mark + DAMAGED).getBytes(Charset.forName(charset)));
        Run run = fix("story.txt");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .isEqualTo("story.txt: 4 fixes (doubled-punctuation 1, space-before-punctuation 3)"
                        + System.lineSeparator());
        assertThat(run.err()).contains("4 fixes made in 1 of 1 file");
        assertThat(Files.readAllBytes(story)).isEqualTo((mark + MENDED).getBytes(Charset.forName(charset)));
        assertThat(fix("story.txt").err()).contains("nothing to fix in 1 file");
    }

    @Test
    void mendsMarkupBetweenItsTags() throws Exception {
        Path page = write("page.html", """
                <html><body><!-- so , it stays -->
                <p title='so , it stays'>The <b>harbour</b> , at night,
                is &eacute;legant&nbsp;.. <a href='a , b'>More</a></p></body></html>
                """);
        Path notes = write("notes.md", "# The harbour , at night\n\nIt is *quiet* , and [so](a,,b) it stays,, too.\n");
        Run run = fix("page.html", "notes.md");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(page)
                .content()
                .contains(
                        "<!-- so , it stays -->", "title='so , it stays'", "href='a , b'", "<b>harbour</b>, at night");
        assertThat(notes).hasContent("# The harbour, at night\n\nIt is *quiet*, and [so](a,,b) it stays, too.\n");
        assertThat(fix("page.html", "notes.md").err()).contains("nothing to fix in 2 files");
    }

    /** In code a space before a comma is what is meant, and in French the one before a semicolon. */
    @Test
    void leavesCodeAndDeclaredTextAlone() throws Exception {
        String markdown = """
                Type `sort , uniq` and, , then `so` , so.

                ```
                sort , uniq
                ```

                It is ``quiet ,`` , too.
                """;
        String html = """
                <html><body><p>Type <code>sort , uniq</code> , he said , and <kbd>a ,, b</kbd>.</p>
                <pre>sort , uniq
                <b>so ,, on</b></pre>
                <p>He said <i lang="fr">c'est fini ; merci</i> ; that was <span translate="no">all , all</span> , all.</p>
                </body></html>
                """;
        Path notes = write("notes.md", markdown);
        Path page = write("page.html", html);
        assertThat(fix("notes.md", "page.html").exit()).isZero();
        assertThat(notes)
                .hasContent(markdown.replace("and, , then", "and, then")
                        .replace("`so` ,", "`so`,")
                        .replace("`` , too", "``, too"));
        // what code or French ends before a mark may be meant, and stays
        assertThat(page).hasContent(html.replace("said ,", "said,").replace("</span> ,", "</span>,"));
        assertThat(fix("--quiet", "notes.md", "page.html").out()).isEmpty();
    }

    @Test
    void whatOneFixMakesRoomForIsFixedToo() throws Exception {
        Path story = write("story.txt", "It is quiet , , and late. He said so ,, and left .. Then , . he came.\n");
        assertThat(fix("story.txt").exit()).isZero();
        assertThat(fix("story.txt").err()).contains("nothing to fix");
        assertThat(story).content().doesNotContain(" ,", ",,");
    }

    @Test
    void nothingIsLeftToFixInTheSamples() throws Exception {
        Path samples = Path.of("..", "src-samples", "articles");
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.toList()) {
                write("articles/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        Run first = new Terminal(folder).run("fix", "articles");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("articles/ferry-strike.txt: ");
        assertThat(first.err()).contains("articles/rail-tunnel.docx: passed over; only plain text, Markdown and HTML");
        Run second = new Terminal(folder).run("fix", "--quiet", "articles");
        assertThat(second.out()).isEmpty();
        assertThat(new Terminal(folder).run("fix", "--diff", "articles").exit()).isZero();
    }

    @Test
    void nothingIsLeftToFixInAPageLikeThoseThatComeFromMachines() throws Exception {
        write("page.txt", """
                Home  News  Sport  Log in
                Mayor opens the new bridge , « at last » , says the town
                The mayor ,who came by boat,opened the new bridge yesterday . &quot;It is  a good day&quot; , he said..
                The creditrating of the town is A&amp;nbsp;+ , the the press wrote .
                He s\u00ADaid \u201Eno\u201C to all questions\uFF0C and left\u3002 \u041Coscow was silent .
                <p>The bridge has 3 lanes</p> .
                """);
        Run first = new Terminal(folder).run("fix", "page.txt");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("page.txt: ");
        Run second = new Terminal(folder).run("fix", "page.txt");
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).contains("nothing to fix in 1 file");
    }

    @Test
    void aDiffIsShownAndNothingChanged() throws Exception {
        Path story = write("old copy/story.txt", DAMAGED);
        write("clean.txt", "The harbour is quiet.\n");
        Run run = fix("--diff", ".");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(story).hasContent(DAMAGED);
        assertThat(run.out())
                .startsWith("--- old copy/story.txt\n+++ old copy/story.txt\n@@ -1,3 +1,3 @@\n-The harbour , at")
                .contains("+The harbour, at night, is quiet.\r\n");
        assertThat(run.err()).contains("4 fixes would be made in 1 of 2 files");
        assertThat(fix("--diff", "clean.txt").exit()).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theDiffIsWhatPatchTakes() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.exists(Path.of(path, "patch"))),
                "there is no program patch here");
        Path story = write("story.txt", DAMAGED.replace("\r\n", "\n") + "The end , without a line end.");
        Path diff = write("fixes.diff", fix("--diff", "story.txt").out());
        Process patch = new ProcessBuilder("patch", "-p0", "-i", diff.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(patch.getInputStream().readAllBytes(), UTF_8);
        assertThat(patch.waitFor()).as(said).isZero();
        assertThat(story).hasContent(MENDED.replace("\r\n", "\n") + "The end, without a line end.");
        assertThat(fix("story.txt").err()).contains("nothing to fix");
    }

    @Test
    void likelyFixesAreMadeWhenAskedFor() throws Exception {
        String text = "The the harbour is quiet at at night, he said to the press.\n";
        Path story = write("story.txt", text);
        Run safe = new Terminal(folder).run("fix", "--check=doubled-word", "story.txt");
        assertThat(safe.err()).contains("nothing to fix");
        Run likely = new Terminal(folder).run("fix", "--check=doubled-word", "--likely", "story.txt");
        assertThat(likely.exit()).isZero();
        assertThat(story).content().isNotEqualTo(text).doesNotContain("at at");
    }

    @Test
    void whatTheBaselineSilencesIsLeftAlone() throws Exception {
        Path story = write("story.txt", DAMAGED);
        String[] create = {"baseline", "create", "--check=space-before-punctuation", "story.txt"};
        assertThat(new Terminal(folder).run(create).exit()).isZero();
        assertThat(fix("--baseline", "calque-baseline.yml", "story.txt").out()).startsWith("story.txt: 1 fix (doubled");
        assertThat(story).content().contains("harbour , at", "ferries , too", "gone ; the", "night, is");
    }

    @Test
    void otherTypesAreRefused() throws Exception {
        byte[] docx = Files.readAllBytes(Path.of("..", "src-samples", "articles", "rail-tunnel.docx"));
        Path file = write("a.docx", docx);
        write("b.txt", DAMAGED);
        Run run = fix("a.docx", "b.txt", "missing.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("calque: a.docx: it is Word (DOCX), and only plain text, Markdown and HTML can be edited")
                .contains("calque: missing.txt: there is no such file");
        assertThat(run.out()).startsWith("b.txt: 4 fixes");
        assertThat(file).hasBinaryContent(docx);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void rightsAndLinksStay() throws Exception {
        Path story = write("story.txt", DAMAGED);
        Files.setPosixFilePermissions(story, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("story.txt"));
        assertThat(fix("link.txt").exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(story).content().isEqualTo(MENDED);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(story)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(story, link);
        }
    }

    @Test
    void whatCannotBeWrittenInTheEncodingIsLeftAlone() throws Exception {
        String text =
                "The caf\u00E9 \u00ABPod lip\u00E1\u00BB is closed , all day. D\u011Bkuji, \u0159ekl \u010Dlov\u011Bk.\n";
        Path story = write("story.txt", text.getBytes(Charset.forName("windows-1250")));
        assertThat(fix("story.txt").exit()).isZero();
        assertThat(Files.readString(story, Charset.forName("windows-1250")))
                .contains("closed, all day", "lip\u00E1", "\u010Dlov\u011Bk");
        assertThat(List.of(Files.readAllBytes(story).length)).doesNotContain(0);
        Path page = write("page.html", "<p>So , \u00E9t\u00E9.</p>".getBytes(UTF_16LE));
        assertThat(fix("page.html").exit()).isZero();
        assertThat(Files.readString(page, UTF_16LE)).isEqualTo("<p>So, \u00E9t\u00E9.</p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fix                            | Name files or folders, as in `calque fix .`
            fix -                          | it takes files, not standard input
            fix --baseline no.yml a.txt    | --baseline no.yml: there is no such file
            fix --dif a.txt                | did you mean “--diff”?
            """)
    void answersMisuse(String line, String answer) throws Exception {
        write("a.txt", DAMAGED);
        Run run = new Terminal(folder).run(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("calque: ").contains(answer);
        assertThat(folder.resolve("a.txt")).hasContent(DAMAGED);
    }

    @Test
    void helpTeachesByExample() {
        assertThat(new Terminal(folder).run("fix", "--help").out()).contains("calque fix --diff stories/", "patch -p0");
    }
}
