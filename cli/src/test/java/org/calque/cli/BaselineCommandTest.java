package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.calque.cli.Terminal.Run;
import org.calque.engine.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings are accepted once and stay known, whatever happens to the rest of the text. */
class BaselineCommandTest {

    private static final String CHECKS = "--check=space-before-punctuation,doubled-punctuation";

    private static final String FERRIES = "The ferries to the islands , which left at nine, are late again.";
    private static final String MAYOR = "The mayor of the town said nothing to the press.. He left by car.";
    private static final String STORY = "A quiet night in the harbour\n\n" + FERRIES + "\n\n" + MAYOR + "\n";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run run(String command, String... arguments) {
        return new Terminal(folder)
                .run(Stream.of(command.split(" "), new String[] {CHECKS}, arguments)
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
    }

    private Run check(String... paths) {
        return run("check --baseline calque-baseline.yml --fail-on minor --allow-stale", paths);
    }

    private List<Baseline.Entry> entries() throws Exception {
        return BaselineFile.read(folder.resolve("calque-baseline.yml"), "calque-baseline.yml")
                .entries();
    }

    @Test
    void onTwoHundredOldStoriesOnlyWhatIsNewFails() throws Exception {
        for (int i = 0; i < 200; i++) {
            write("stories/" + i + ".txt", "Story " + i + " of the harbour\n\n" + FERRIES + "\n\n" + MAYOR + "\n");
        }
        assertThat(run("check --fail-on minor", "stories").exit()).isEqualTo(1);
        Run created = run("baseline create", "stories");
        assertThat(created.exit()).as(created.err()).isZero();
        assertThat(created.out()).isEmpty();
        assertThat(created.err()).contains("accepted 400 findings in 200 documents");
        assertThat(entries()).extracting(Baseline.Entry::count).containsExactly(200, 200);
        assertThat(check("stories").exit()).isZero();
        write("stories/77.txt", STORY + "\nThe pier is closed ; nobody knows why.\n");
        Run later = check("stories");
        assertThat(later.exit()).isEqualTo(1);
        assertThat(later.out()).contains("stories/77.txt:7:").contains("1 finding in 200 documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the order of paragraphs    | A quiet night in the harbour¶%2$s¶%1$s
            another paragraph before   | A quiet night in the harbour¶Something new is said here.¶%1$s¶%2$s
            another at either side     | New.¶%1$s¶Old ones stay as they are here.¶%2$s¶New.
            a sentence edited behind   | A quiet night in the harbour¶%1$s Nobody knows why.¶%2$s He is well.
            capitals and white space   | A quiet night¶The  ferries to the Islands , which left at nine, are late¶%2$s
            one neighbour mended       | A loud night¶The ferries to the islands , that left at ten, are late again.¶%2$s
            the other neighbour mended | A loud night¶The ferries to all cities , which left at nine, are late¶%2$s
            """)
    void aFindingStaysKnownWhenThisChanges(String what, String edited) throws Exception {
        write("story.txt", STORY);
        assertThat(run("baseline create", "story.txt").exit()).isZero();
        write("story.txt", edited.replace("¶", "\n\n").formatted(FERRIES, MAYOR));
        Run run = check("story.txt");
        assertThat(run.exit()).as(what + ": " + run.out()).isZero();
    }

    @Test
    void aFindingStaysKnownWhenItsFileIsRenamed() throws Exception {
        write("story.txt", STORY);
        assertThat(run("baseline create", "story.txt").exit()).isZero();
        Files.createDirectory(folder.resolve("old"));
        Files.move(folder.resolve("story.txt"), folder.resolve("old/renamed.txt"));
        assertThat(check(".").exit()).isZero();
    }

    @Test
    void thePassageAloneIsNotEnough() throws Exception {
        write("story.txt", STORY);
        assertThat(run("baseline create", "story.txt").exit()).isZero();
        write("story.txt", STORY.replace(FERRIES, "Nobody was there , and the lights were out."));
        Run run = check("story.txt");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("story.txt:3:17").contains("1 finding in 1 document");
    }

    @Test
    void oneMoreOfTheSameIsNew() throws Exception {
        write("story.txt", STORY);
        assertThat(run("baseline create", "story.txt").exit()).isZero();
        write("story.txt", STORY + "\n" + FERRIES + "\n");
        assertThat(check("story.txt").out()).contains("1 finding in 1 document");
    }

    @Test
    void aDecisionOnOneOfSeveralIdenticalDocumentsIsKeptToThatOne() throws Exception {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            write(name, FERRIES + "\n");
        }
        run("baseline create", "b.txt");
        String baseline = Files.readString(folder.resolve("calque-baseline.yml"));
        write("calque-baseline.yml", baseline.replace("accepted", "dismissed\n  document: \"b.txt\""));
        Run run = check("a.txt", "b.txt", "c.txt");
        assertThat(run.out()).contains("a.txt:1:", "c.txt:1:").doesNotContain("b.txt:");
        Files.move(folder.resolve("b.txt"), folder.resolve("d.txt"));
        assertThat(check(".").out()).as("renamed: one of them").contains("2 findings in 3 documents");
    }

    @Test
    void whatTheFileSaysAlreadyIsKeptAndASecondTimeAddsNothing() throws Exception {
        write("story.txt", STORY);
        new Terminal(folder).run("baseline", "create", "--check=space-before-punctuation", "story.txt");
        String dismissed = Files.readString(folder.resolve("calque-baseline.yml"))
                .replace("accepted", "dismissed\n  note: \"as the house wants it\"");
        write("calque-baseline.yml", dismissed);
        run("baseline create", "story.txt");
        String both = Files.readString(folder.resolve("calque-baseline.yml"));
        assertThat(both).contains("state: accepted", "state: dismissed", "as the house wants it");
        assertThat(run("baseline create", "story.txt").err()).contains("accepted 0 findings in 0 documents");
        assertThat(folder.resolve("calque-baseline.yml")).hasContent(both);
    }

    @Test
    void whatSomebodyConfirmedIsNotAccepted() throws Exception {
        write("story.txt", FERRIES + "\n");
        run("baseline create", "story.txt");
        write(
                "calque-baseline.yml",
                Files.readString(folder.resolve("calque-baseline.yml")).replace("accepted", "confirmed"));
        assertThat(run("baseline create", "story.txt").err()).contains("accepted 0 findings");
        assertThat(check("story.txt").exit()).isEqualTo(1);
    }

    @Test
    void pruningTakesOutWhatIsGoneAndFollowsWhatHasNewNeighbours() throws Exception {
        write("story.txt", STORY);
        run("baseline create", "story.txt");
        List<Baseline.Entry> before = entries();
        write("story.txt", STORY.replace("press..", "press.").replace("which left at nine", "gone since ten"));
        Run stale = run("check --baseline calque-baseline.yml", "story.txt");
        assertThat(stale.exit()).isEqualTo(2);
        Run pruned = run("baseline prune", "story.txt");
        assertThat(pruned.exit()).isZero();
        assertThat(pruned.err()).contains("1 entry is stale and taken out");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.check()).isEqualTo("space-before-punctuation");
            assertThat(before).extracting(Baseline.Entry::fingerprint).doesNotContain(entry.fingerprint());
        });
        assertThat(run("check --baseline calque-baseline.yml", "story.txt").exit())
                .isZero();
    }

    @Test
    void pruningLeavesWhatItCannotKnow() throws Exception {
        write("story.txt", STORY);
        run("baseline create", "story.txt");
        String before = Files.readString(folder.resolve("calque-baseline.yml"));
        Run run = run("baseline prune", "missing.txt", "story.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("missing.txt: there is no such file", "is left as it was");
        write("story.txt", "All is well.\n");
        new Terminal(folder).run("baseline", "prune", "--check=glued-words", "story.txt");
        assertThat(folder.resolve("calque-baseline.yml")).hasContent(before);
        assertThat(run("baseline prune", "story.txt").err()).contains("2 entries are stale and taken out");
        assertThat(folder.resolve("calque-baseline.yml")).content().endsWith("entries: []\n");
    }

    @Test
    void isWrittenAsTheReportExportsIt() throws Exception {
        Path exported = Path.of("..", "reports", "src", "test", "golden", "decisions.yml");
        assertThat(BaselineFile.write(BaselineFile.read(exported, "decisions.yml")))
                .isEqualTo(Files.readString(exported));
        write("odd.txt", "He said “\u0085 \uD83D\uDE00 \"so , it was\"”, and\u200B , nothing more was said.\n");
        run("baseline create", "odd.txt");
        assertThat(entries()).isNotEmpty();
        String written = Files.readString(folder.resolve("calque-baseline.yml"));
        assertThat(BaselineFile.write(new Baseline(entries()))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            baseline                                | Say create or prune
            baseline create                         | Name files or folders, as in `calque baseline create .`
            baseline create -                       | it takes files, not standard input
            baseline prune a.txt                    | calque-baseline.yml: there is no such file; `calque baseline create`
            baseline create --baseline bad.yml a.txt | --baseline bad.yml: version has to be 1
            baseline create --baseline . a.txt      | it is a folder
            baseline create --jobs 0 a.txt          | a number above 0
            baseline creat a.txt                    | did you mean “create”?
            """)
    void answersMisuse(String line, String answer) throws Exception {
        write("a.txt", STORY);
        write("bad.yml", "version: 2\n");
        Run run = new Terminal(folder).run(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("calque: ").contains(answer);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("bad.yml")).hasContent("version: 2");
    }

    @Test
    void helpTeachesByExample() {
        assertThat(new Terminal(folder).run("baseline", "--help").out())
                .contains("calque check --baseline calque-baseline.yml stories/");
        assertThat(new Terminal(folder).run("baseline", "create", "--help").out())
                .contains("--baseline", "calque baseline create stories/");
    }
}
