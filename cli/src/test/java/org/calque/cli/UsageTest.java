package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void file() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "The harbour is quiet tonight.\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    chek a.txt                              | did you mean “check”?
                    check --ouput text a.txt                | did you mean “--output”?
                    check --output sarrif a.txt             | did you mean “sarif”?
                    check --output text= a.txt              | a path has to follow the =
                    check --output text --output json a.txt | only one report can go to standard output
                    check --output json=r --output html=./r a.txt | another report goes there already
                    check --output html=a.txt a.txt         | a report of this run would replace it
                    check --fail-on mayor a.txt             | did you mean “major”?
                    check --fail-on x a.txt                 | take one of: minor, major, critical, never
                    check --check space-before-punct a.txt  | did you mean “space-before-punctuation”?
                    check --skip doubled-punctuaton a.txt   | did you mean “doubled-punctuation”?
                    check --only-category untranslatd a.txt | did you mean “untranslated”?
                    check --source-language French a.txt    | for French take “fr”
                    check --source-language qq a.txt        | is no code of a language
                    check --source-language qqq a.txt       | is no code of a language
                    check --grammar maybe a.txt             | take one of: on, off
                    check --fluency neutral a.txt           | did you mean “neural”?
                    check --color blue a.txt                | take one of: auto, always, never
                    check --jobs 0 a.txt                    | a number above 0
                    check --jobs many a.txt                 | 'many' is not an int
                    check --timeout 0 a.txt                 | a number of seconds above 0
                    check --max-findings -1 a.txt           | 0 or more
                    check --min-score 101 a.txt             | a number from 0 to 100
                    check --quiet --verbose a.txt           | exclude each other
                    check --records r.jsonl a.txt           | --records goes with no PATH
                    check                                   | what should be checked?
                    check --check calque --skip calque a.txt | no check is left to run
                    check --baseline b.yml --output json=./b.yml a.txt | would replace the baseline b.yml
                    check --baseline . a.txt                | it is a folder
                    checks space-before                     | take one of
                    checks doubled-punctation               | did you mean “doubled-punctuation”?
                    """)
    void answersMisuseWithWhatWouldBeRight(String line, String answer) {
        Run run = new Terminal(folder).run(line.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("calque: ").contains(answer);
    }

    @Test
    void anEmptyArgumentIsNotTheCurrentFolder() {
        Run run = new Terminal(folder).run("check", "");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("names nothing");
    }

    @Test
    void takesCodesOfThreeLetters() {
        Run run = new Terminal(folder).run("check", "--check=doubled-punctuation", "--source-language=ast", "a.txt");
        assertThat(run.exit()).isZero();
    }

    @Test
    void needsACommand() {
        Run run = new Terminal(folder).run();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Name a command");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        Run help = new Terminal(folder).run("check", "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("--fail-on").contains("sarif");
        Run version = new Terminal(folder).run("--version");
        assertThat(version.exit()).isZero();
        assertThat(version.out()).matches("calque \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void listsTheChecksAndExplainsOne() {
        Run list = new Terminal(folder).run("checks");
        assertThat(list.exit()).isZero();
        assertThat(list.lines()).anyMatch(line -> line.startsWith("space-before-punctuation "));
        Run one = new Terminal(folder).run("checks", "space-before-punctuation");
        assertThat(one.exit()).isZero();
        assertThat(one.out())
                .startsWith("space-before-punctuation: ")
                .contains("Linguistic conventions/Punctuation")
                .contains("bad:")
                .contains("[[");
    }

    @Test
    void listsTheLanguages() {
        Run list = new Terminal(folder).run("languages");
        assertThat(list.exit()).isZero();
        assertThat(list.lines()).anyMatch(line -> line.matches("fr +French +Latin +.*dictionary.*"));
    }
}
