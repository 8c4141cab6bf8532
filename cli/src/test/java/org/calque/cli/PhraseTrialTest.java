package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code calque checks --test}. */
class PhraseTrialTest {

    @TempDir
    Path folder;

    private Run test(String yaml) throws IOException {
        Files.writeString(folder.resolve("calque.yml"), yaml);
        return new Terminal(folder).run("checks", "--test", "calque.yml");
    }

    @Test
    void rulesThatDoAsTheirExamplesSayPass() throws IOException {
        Run run = test("""
                phrases:
                  - pattern: "in the frame|framework of"
                    message: Say “as part of”.
                    fix: as part of
                    bad:
                      - The visit took place [[in the frame of]] the summit.
                      - "[[In the framework of]] the talks they met [[in the frame of]] a dinner."
                overrides:
                  - files: sports/
                    phrases:
                      - pattern: "=make a goal"
                        message: Goals are scored.
                        bad: He [[made a goal]] late.
                        good: He scored a goal late.
                """);
        assertThat(run.out()).isEqualToIgnoringNewLines("2 rules, 6 examples: all as they should be.\n");
        assertThat(run.exit()).isZero();
    }

    @Test
    void whatIsNotAsItShouldBeIsSaidWithItsPlace() throws IOException {
        Run run = test("""
                phrases:
                  - pattern: in the frame of
                    message: Say “as part of”.
                    fix: in the frame of it
                    bad: The visit took place [[in the frame of]] the summit.
                  - pattern: give a look
                    message: One looks at things.
                    bad: He [[gives a look]] to the plans.
                    good: Let us give a look to the plans.
                  - pattern: a look
                    message: m
                    bad: It had [[a look of]] age.
                    good: It looked old.
                """);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        "calque.yml:2:5: the bad example with its fix, “The visit took place in the frame of it the"
                                + " summit.”, is flagged: “in the frame of”",
                        "calque.yml:6:5: the bad example “He [[gives a look]] to the plans.” is not flagged",
                        "calque.yml:6:5: the good example “Let us give a look to the plans.” is flagged: “give a look”",
                        "calque.yml:10:5: the bad example “It had [[a look of]] age.” is flagged elsewhere: “a look”",
                        "3 rules, 6 examples: 4 failures.");
    }

    @Test
    void aFileThatIsWrongOrNotThereIsAnError() throws IOException {
        assertThat(test("phrases: [{pattern: x}]").exit()).isEqualTo(2);
        Run missing = new Terminal(folder).run("checks", "--test", "nowhere.yml");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--test nowhere.yml: there is no such file");
        assertThat(new Terminal(folder)
                        .run("checks", "calque", "--test", "calque.yml")
                        .err())
                .contains("--test goes with no ID");
        assertThat(test("{}").out()).startsWith("0 rules, 0 examples");
    }
}
