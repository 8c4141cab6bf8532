package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comments and notes beside a story say is meant to be there counts no more, and is listed. */
class SuppressionTest {

    private static final String CHECK = "--check=space-before-punctuation,doubled-punctuation";

    @TempDir
    Path folder;

    private Run check(String name, String text, String... more) throws IOException {
        Files.writeString(folder.resolve(name), text);
        String[] arguments = new String[more.length + 3];
        arguments[0] = "check";
        arguments[1] = name;
        arguments[2] = CHECK;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return new Terminal(folder).run(arguments);
    }

    @Test
    void inHtmlTheNextParagraph() throws IOException {
        Run run = check("a.html", """
                <html><body><p>One , here.</p>
                <!-- calque-ignore-next space-before-punctuation -- the poet's own -->
                <p>Two , here. Gone..</p>
                <p>Three , here.</p></body></html>
                """);
        assertThat(run.out())
                .contains("a.html:1:", "a.html:3:", "a.html:4:", "[doubled-punctuation]")
                .contains("3 findings in 1 document", "1 more finding is suppressed.");
        assertThat(run.out()).doesNotContain("Two ,\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void inMarkdownTheRestOfTheParagraphItStandsIn() throws IOException {
        Run run = check("a.md", """
                One , here <!-- calque-ignore-next space-before-punctuation --> and , there and , there.

                Two , here.
                """);
        assertThat(run.out()).contains("2 findings", "2 more findings are suppressed.");
    }

    @Test
    void fromIgnoreToResume() throws IOException {
        Run run = check("a.md", """
                One , here.

                <!-- calque-ignore space-before-punctuation -->

                Two , here. Gone..

                Three , here.

                <!-- calque-resume -->

                Four , here.
                """);
        assertThat(run.out()).contains("3 findings", "2 more findings are suppressed.");
    }

    @Test
    void aCommentBeforeThePageHoldsForAllOfIt() throws IOException {
        Run run = check("a.html", """
                <!-- calque-ignore space-before-punctuation -- a facsimile -->
                <!DOCTYPE html>
                <html><head><title>t</title></head><body><p>One , here.</p><p>Two , here.</p></body></html>
                """);
        assertThat(run.out()).contains("0 findings", "2 more findings are suppressed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!-- calque-ignore-next -->                       | it has to name a check
            <!-- calque-ignore -- everything -->              | it has to name a check
            <!-- calque-ignore-next space-before -->          | there is no check “space-before”
            <!-- calque-ignore-next two words -->             | it has to name a check
            """)
    void aCommentThatNamesNoCheckIsAnErrorAndSuppressesNothing(String comment, String message) throws IOException {
        Run run = check("a.html", comment + "<p>One , here.</p>");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("1 finding in 1 document");
        assertThat(run.err()).contains("a.html: suppression: ").contains(message);
    }

    @Test
    void whatSuppressesNothingIsSaid() throws IOException {
        String text = "<!-- calque-ignore-next doubled-punctuation --><p>One here.</p>";
        Run run = check("a.html", text);
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("a.html: <!-- calque-ignore-next doubled-punctuation --> suppresses nothing; remove it");
        Run other = new Terminal(folder).run("check", "a.html", "--check=space-before-punctuation");
        assertThat(other.err()).isEmpty();
    }

    @Test
    void notesBesideAStory() throws IOException {
        Files.writeString(folder.resolve("a.txt.calque.yml"), """
                suppress:
                  - check: doubled-punctuation
                    quote: ".."
                    reason: as it was printed
                  - check: space-before-punctuation
                    quote: " ;"
                """);
        Run run = check("a.txt", "One , here. Gone..\n");
        assertThat(run.out()).contains("1 finding in 1 document", "1 more finding is suppressed.");
        assertThat(run.err()).contains("a.txt.calque.yml:5:5 suppresses nothing");
        assertThat(new Terminal(folder).run("check", ".", CHECK).out()).contains("in 1 document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suppres: []                          | a.txt.calque.yml:1:1: there is no key “suppres”; did you mean “suppress”?
            suppress: [{quote: a}]               | a.txt.calque.yml:1:12: a suppression needs “check”
            suppress: [{check: space-before-punctuatio}] | did you mean “space-before-punctuation”?
            suppress: [{check: calque, why: b}]  | a.txt.calque.yml:1:28: there is no key “why”
            """)
    void notesThatAreWrongCostTheirStoryOnly(String notes, String message) throws IOException {
        Files.writeString(folder.resolve("a.txt.calque.yml"), notes);
        Files.writeString(folder.resolve("b.txt"), "One , here.\n");
        Run run = check("a.txt", "One , here.\n", "b.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a.txt: the notes beside it are wrong: ").contains(message);
        assertThat(run.out()).contains("b.txt:1:").doesNotContain("a.txt:1:");
    }

    @Test
    void reportsListWhatIsSuppressed() throws IOException {
        String text = "<!-- calque-ignore space-before-punctuation -- so \"it\" was --><p>One , here. Gone..</p>";
        check("a.html", text, "--output=sarif=a.sarif", "--output=json=a.json", "--output=html=r.html");
        assertThat(Files.readString(folder.resolve("a.sarif")))
                .contains("\"suppressions\": [", "\"kind\": \"inSource\"", "\"justification\": \"so \\\"it\\\" was\"");
        assertThat(Files.readString(folder.resolve("a.json")))
                .contains("\"suppressedBy\": \"source\"", "\"reason\": \"so \\\"it\\\" was\"", "\"suppressed\": 1");
        assertThat(Files.readString(folder.resolve("r.html")))
                .contains("1 finding is suppressed; each document lists its own.")
                .contains("<summary>1 suppressed finding</summary>")
                .contains("<b>space-before-punctuation</b> “<bdi> ,</bdi>” so \"it\" was</li>");
    }

    @Test
    void whatIsKeptIsSuppressedAnew() throws IOException {
        Files.writeString(
                folder.resolve("a.html"), "<!-- calque-ignore-next doubled-punctuation --><p>One , here. Gone..</p>");
        Terminal terminal = new Terminal(folder)
                .models(new ModelFolders(folder.resolve("cache").resolve("model"), Optional.empty()));
        String[] arguments = {"check", "a.html", "--cache", "--quiet", "--output=text", CHECK};
        String first = terminal.run(arguments).out();
        assertThat(first).contains("1 finding in 1 document", "1 more finding is suppressed.");
        assertThat(terminal.run(arguments).out()).isEqualTo(first);
        Files.writeString(
                folder.resolve("a.html.calque.yml"), "suppress: {check: space-before-punctuation, quote: ' ,'}");
        assertThat(terminal.run(arguments).out()).contains("0 findings", "2 more findings are suppressed.");
    }
}
