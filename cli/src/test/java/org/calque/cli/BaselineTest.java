package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.cli.Terminal.Run;
import org.calque.engine.Baseline;
import org.calque.engine.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was decided counts no more; the files that reports lay beside themselves. */
class BaselineTest {

    private static final String CHECK = "--check=space-before-punctuation";

    @TempDir
    Path folder;

    @BeforeEach
    void story() throws IOException {
        Files.writeString(
                folder.resolve("story.txt"), "The harbour , at night, is quiet. The ferries , too, are gone.\n");
    }

    private Run check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "story.txt";
        all[2] = CHECK;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return new Terminal(folder).run(all);
    }

    /** A baseline that speaks of the first of the two findings. */
    private void writeBaseline(String state, String more) throws IOException {
        String json =
                check("--output", "sarif=story.sarif", "--quiet", "--exit-zero").out()
                        + Files.readString(folder.resolve("story.sarif"));
        String fingerprint = json.replaceAll("(?s).*?calqueFinding/v1\"\\s*:\\s*\"([0-9a-f]{16})\".*", "$1");
        Files.writeString(
                folder.resolve("known.yml"),
                "version: 1\nentries:\n- check: space-before-punctuation\n  fingerprint: \"" + fingerprint
                        + "\"\n  count: 1\n  quote: \" ,\"\n  state: " + state + "\n  note: \"why: not\"\n" + more);
    }

    @Test
    void onlyWhatIsNewCounts() throws IOException {
        assertThat(check("--fail-on=minor", "--max-findings=1").exit()).isEqualTo(1);
        writeBaseline("dismissed", "");
        Run run = check("--baseline", "known.yml", "--max-findings=1", "--output", "html=report.html");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 finding in 1 document", "1 more finding is known from the baseline.");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("1 finding is new, 1 is known from the baseline.", "Baseline: dismissed, “why: not”.");
        writeBaseline("confirmed", "");
        assertThat(check("--baseline", "known.yml", "--max-findings=1").exit()).isEqualTo(1);
    }

    @Test
    void aStaleEntryIsAnErrorUnlessItIsAllowedOrItsCheckDidNotRun() throws IOException {
        writeBaseline("accepted", """
                - check: space-before-punctuation
                  fingerprint: "00000000000000aa"
                  quote: "gone ,"
                  state: accepted
                - check: glued-words
                  fingerprint: "00000000000000aa"
                  state: accepted
                """);
        Run run = check("--baseline", "known.yml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("--baseline known.yml: space-before-punctuation “gone ,” is not found any more")
                .doesNotContain("glued-words");
        assertThat(check("--baseline", "known.yml", "--allow-stale").exit()).isZero();
        assertThat(check("--allow-stale").exit()).isEqualTo(2);
    }

    @Test
    void whatTheReportExportsIsRead() throws Exception {
        Baseline baseline =
                BaselineFile.read(Path.of("..", "reports", "src", "test", "golden", "decisions.yml"), "decisions.yml");
        assertThat(baseline.entries())
                .extracting(Baseline.Entry::state)
                .containsExactly(Decision.State.CONFIRMED, Decision.State.FIXED, Decision.State.DISMISSED);
        assertThat(baseline.entries().get(1).note()).isEqualTo("it’s \"his\" side: #1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 2                                              | version has to be 1
            just text                                               | a baseline has version: 1 and entries
            {version: 1, entries: 3}                                | entries has to be a list
            {version: 1, entrys: []}                                | did you mean “entries”?
            {version: 1, entries: [{chek: x}]}                      | entry 1: there is no key “chek”; did you mean “check”?
            {version: 1, entries: [{check: x, state: open, fingerprint: a}]} | entry 1: state “open” is not accepted
            {version: 1, entries: [{check: x, state: fixed, fingerprint: a}]} | entry 1: fingerprint “a” is not 16
            {version: 1, entries: [{check: x, count: two}]}         | entry 1: count “two” is no whole number
            {version: 1                                             | known.yml:
            """)
    void aFileThatIsNoBaselineIsAnErrorThatSaysWhere(String text, String message) throws IOException {
        Files.writeString(folder.resolve("known.yml"), text);
        Run run = check("--baseline", "known.yml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--baseline known.yml").contains(message);
    }

    @Test
    void aBaselineThatIsNotThereIsAnError() {
        Run run = check("--baseline", "nowhere.yml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--baseline nowhere.yml: there is no such file");
    }

    @Test
    void layoutsOfTheReportWriteFilesBesideItThatAreNotCheckedThemselves() throws IOException {
        Run run = new Terminal(folder)
                .run("check", ".", CHECK, "--output", "html=a report.html", "--html-layout", "pages");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("a report-files")).isDirectoryContaining("glob:**/d1.html");
        assertThat(Files.readString(folder.resolve("a report.html"))).contains("a%20report-files/report.css");
        Run again = new Terminal(folder)
                .run("check", ".", CHECK, "--output", "html=a report.html", "--html-layout", "pages");
        assertThat(again.out()).isEqualTo(run.out());
        assertThat(check("--output", "html", "--html-layout", "split").err()).contains("give the report a path");
    }

    @ParameterizedTest
    @CsvSource({"1764028800,2025-11-25", "'',''", "soon,''"})
    void theReportBearsTheDayOfSourceDateEpoch(String epoch, String day) {
        assertThat(Main.date(epoch)).isEqualTo(day);
    }
}
