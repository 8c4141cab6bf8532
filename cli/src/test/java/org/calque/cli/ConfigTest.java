package org.calque.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code calque.yml} says holds for the files below it, and what is wrong in it is said with its place. */
class ConfigTest {

    private static final String STORY = "The harbour , at night, is quiet. The territory remains closed..\n";

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }

    private Run check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        all[1] = "--grammar=off";
        all[2] = "--fluency=off";
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return run(all);
    }

    @Test
    void theNearestFileDecidesOnChecksAndSeverities() throws IOException {
        write("news/story.txt", STORY);
        write("calque.yml", "checks:\n  space-before-punctuation: off\n  doubled-punctuation: critical\n");
        assertThat(check("news/story.txt").out())
                .contains("critical: ", "[doubled-punctuation]")
                .doesNotContain("[space-before-punctuation]");
        write("news/calque.yml", "checks:\n  doubled-punctuation: off\n");
        assertThat(check("news").out()).contains("[space-before-punctuation]").doesNotContain("[doubled-punctuation]");
    }

    @Test
    void theCommandLineIsStronger() throws IOException {
        write("story.txt", STORY);
        write("calque.yml", "checks:\n  doubled-punctuation: off\nsource-language: de\nscore:\n  threshold: 99\n");
        assertThat(check("story.txt", "--check=doubled-punctuation").out()).contains("[doubled-punctuation]");
        assertThat(check("story.txt", "--skip=space-before-punctuation").exit()).isZero();
    }

    @Test
    void aNamedFileIsReadAndNoOther() throws IOException {
        write("story.txt", STORY);
        write("calque.yml", "checks:\n  doubled-punctuation: off\n");
        write("ci/strict.yml", "checks:\n  space-before-punctuation: off\n");
        Run run = check("story.txt", "--config", "ci/strict.yml");
        assertThat(run.out()).contains("[doubled-punctuation]").doesNotContain("[space-before-punctuation]");
        Run missing = check("story.txt", "--config", "ci/stric.yml");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--config ci/stric.yml: there is no such file");
    }

    @Test
    void theUsersOwnFileLiesBelow() throws IOException {
        write("no-user/calque.yml", "checks:\n  space-before-punctuation: off\n  doubled-punctuation: off\n");
        write("work/story.txt", STORY);
        assertThat(check("work").out()).startsWith("0 findings");
        write("work/calque.yml", "checks:\n  doubled-punctuation: on\n");
        assertThat(check("work").out()).contains("[doubled-punctuation]").doesNotContain("[space-before-punctuation]");
        assertThat(run("config", "work/story.txt").out()).isEqualToIgnoringNewLines("""
                # no-user/calque.yml
                # work/calque.yml
                checks:
                  doubled-punctuation: on               # work/calque.yml
                  space-before-punctuation: off         # no-user/calque.yml
                """);
    }

    @Test
    void overridesSpeakOfSomeFilesOfARun() throws IOException {
        write("sports/a.txt", STORY);
        write("politics/a.txt", STORY);
        write("calque.yml", """
                checks:
                  doubled-punctuation: off
                overrides:
                  - files: sports/
                    checks:
                      space-before-punctuation: off
                  - files: ["**/a.txt", "!politics/**"]
                    checks: {doubled-punctuation: minor}
                """);
        Run run = check("sports", "politics");
        assertThat(run.out())
                .contains("sports/a.txt:1:63: minor", "politics/a.txt:1:12: ")
                .doesNotContain("sports/a.txt:1:12", "politics/a.txt:1:63");
        assertThat(run("config", "sports/a.txt").out()).contains("space-before-punctuation: off", "# calque.yml:4:5");
    }

    @Test
    void ignoredFilesAreReadOnlyWhenTheyAreNamed() throws IOException {
        write("a.txt", STORY);
        write("drafts/b.txt", STORY);
        write("c.old.txt", STORY);
        write("calque.yml", "ignore: [drafts/, '*.old.txt']\n");
        assertThat(check(".").out())
                .contains("a.txt:1:")
                .doesNotContain("b.txt")
                .doesNotContain("c.old.txt");
        assertThat(check("*.txt").out()).doesNotContain("c.old.txt");
        assertThat(check("drafts").err()).contains("holds no file", "--no-ignore");
        assertThat(check("c.old.txt").out()).contains("c.old.txt:1:");
        assertThat(check("drafts", "--no-ignore").out()).contains("drafts/b.txt:1:");
        assertThat(run("config", "drafts/b.txt").out()).contains("# ignored");
    }

    @Test
    void theHouseDictionarySilences() throws IOException {
        write(
                "story.txt",
                "Der Bundestag debated. The minister praised the Aktenzeichen of the committee on Monday.\n");
        assertThat(check("story.txt").out()).contains("Aktenzeichen", "[untranslated-");
        write("names.txt", "\uFEFF# accepted\nAktenzeichen\n\n");
        write("calque.yml", "dictionary:\n  words: [Bundestag, Der]\n  files: names.txt\n");
        assertThat(check("story.txt").out()).startsWith("0 findings");
    }

    @Test
    void termsAndPhrasesAreFound() throws IOException {
        write("story.txt", "Talks resumed in Kiev and Lemberg in the frame of the summit. He was in Danzig.\n");
        write("lists/terms.tsv", "# places\nLemberg\tLviv\tUkrainian name\nDanzig\t\n");
        write("calque.yml", """
                terms:
                  - use: Kyiv
                    not: [Kiev, Kiew]
                    why: House style.
                  - file: lists/terms.tsv
                phrases:
                  - pattern: in the frame of
                    message: Say “as part of”.
                    fix: as part of
                    severity: major
                    bad: It was [[in the frame of]] the summit.
                """);
        Run run = check("story.txt", "--check=house-term,house-phrase");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "The house writes “Kyiv”, not “Kiev”. House style. [house-term]",
                        "The house writes “Lviv”, not “Lemberg”. Ukrainian name [house-term]",
                        "The house does not write “Danzig”. [house-term]",
                        "major: Say “as part of”. [house-phrase]",
                        "fix: Replace with “as part of”");
    }

    @Test
    void rulesOfLanguageToolAreTurnedOnAndOff() throws IOException {
        write("a.txt", "He have two apples and it happen every day.\n");
        write("calque.yml", "languagetool:\n  disabled-rules: HE_VERB_AGR\n");
        Run run = run("check", "a.txt", "--fluency=off", "--check=grammar,style");
        assertThat(run.out()).as(run.err()).contains("[grammar/").doesNotContain("HE_VERB_AGR");
        write("calque.yml", "checks:\n  grammar/HE_VERB_AGR: critical\n");
        assertThat(run("check", "a.txt", "--fluency=off", "--check=grammar").out())
                .contains("critical: ", "[grammar/HE_VERB_AGR]");
        assertThat(run("check", "a.txt", "--fluency=off", "--check=grammar/HE_VERB_AGR")
                        .out())
                .contains("1 finding in 1 document");
        assertThat(run("check", "a.txt", "--fluency=off", "--check=grammar", "--skip=grammar/HE_VERB_AGR")
                        .out())
                .contains("[grammar/")
                .doesNotContain("HE_VERB_AGR");
        write("b.txt", "Each voter was promised a free gift by the mayor.\n");
        write("calque.yml", "languagetool:\n  enabled-categories: REDUNDANCY\n");
        assertThat(run("check", "b.txt", "--fluency=off").out()).contains("[style/");
    }

    @Test
    void aThresholdHoldsForTheFilesItSpeaksOf() throws IOException {
        String long100 = "The harbour is quiet at night and the ferries are gone. ".repeat(12);
        write("a/story.txt", STORY + long100);
        write("b/story.txt", STORY + long100);
        write("calque.yml", "overrides:\n  - files: a/\n    score: {threshold: 99.9}\n");
        assertThat(check("b", "--fail-on=never", "--check=doubled-punctuation").exit())
                .isZero();
        Run run = check("a", "b", "--fail-on=never", "--check=doubled-punctuation");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("below the score that is asked for: 1 document");
        assertThat(check("a", "--fail-on=never", "--check=doubled-punctuation", "--min-score=1")
                        .exit())
                .isZero();
    }

    @Test
    void recordsAndStandardInputHaveAConfigurationToo() throws IOException {
        write("calque.yml", "checks:\n  doubled-punctuation: off\n  space-before-punctuation: off\n");
        write("in/records.jsonl", "{\"id\": \"1\", \"text\": \"The harbour , at night..\"}\n");
        write("in/calque.yml", "checks:\n  doubled-punctuation: off\n");
        assertThat(check("--records", "in/records.jsonl").out())
                .contains("space-before-punctuation")
                .doesNotContain("doubled-punctuation");
        assertThat(new Terminal(folder)
                        .in(STORY)
                        .run("check", "-", "--grammar=off", "--fluency=off")
                        .out())
                .startsWith("0 findings");
        assertThat(new Terminal(folder)
                        .in(STORY)
                        .run("check", "-", "--stdin-filename=in/x.txt", "--grammar=off", "--fluency=off")
                        .out())
                .contains("[space-before-punctuation]");
    }

    @Test
    void whatIsKeptIsKeptForOneConfiguration() throws IOException {
        write("story.txt", "Talks resumed in Kiev.\n");
        write("calque.yml", "terms:\n  - {use: Kyiv, not: Kiev}\n");
        Terminal terminal = new Terminal(folder)
                .models(new ModelFolders(folder.resolve("cache").resolve("model"), java.util.Optional.empty()));
        String[] arguments = {"check", "story.txt", "--cache", "--quiet", "--output=text", "--check=house-term"};
        assertThat(terminal.run(arguments).out()).contains("“Kyiv”");
        assertThat(terminal.run(arguments).out()).contains("“Kyiv”");
        write("calque.yml", "terms:\n  - {use: Kyjiw, not: Kiev}\n");
        assertThat(terminal.run(arguments).out()).contains("“Kyjiw”");
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        write("story.txt", STORY);
        write("calque.yml", "# nothing yet\n");
        assertThat(check("story.txt").out()).contains("2 findings");
        assertThat(run("config").out()).isEqualToIgnoringNewLines("# calque.yml\n");
    }

    @Test
    void withoutAFileTheDefaultsApply() {
        assertThat(run("config", "story.txt").out()).contains("no calque.yml applies");
    }

    @Test
    void configurationsAreNoStories() throws IOException {
        write("story.txt", STORY);
        write("calque.yml", "checks: {doubled-punctuation: off}\n");
        Run run = check("story.txt", "calque.yml", "story.txt.calque.yml");
        assertThat(run.err()).contains("story.txt.calque.yml: there is no such file");
        assertThat(run.out()).contains("in 1 document");
        assertThat(check("*").out()).contains("in 1 document");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cheks: {}                                  | calque.yml:1:1: there is no key “cheks”; did you mean “checks”?
            checks: [calque]                           | calque.yml:1:9: checks takes keys with values, not a list
            checks: {calqe: off}                       | calque.yml:1:10: there is no check “calqe”; did you mean “calque”?
            checks: {calque: of}                       | calque.yml:1:18: there is no setting “of”; did you mean “off”?
            checks: {calque: off, calque: on}          | calque.yml:1:23: “calque” stands here a second time
            checks: {grammar/HE_VERB_AGG: off}          | calque.yml:1:10: there is no check “grammar/HE_VERB_AGG”; did you mean “grammar/HE_VERB_AGR”?
            source-language: French                    | calque.yml:1:18: source-language: “French” is no code of a language; for French take “fr”
            dictionary: {wrods: [a]}                   | calque.yml:1:14: there is no key “wrods”; did you mean “words”?
            dictionary: {files: nowhere.txt}           | calque.yml:1:21: there is no file “nowhere.txt” beside calque.yml
            dictionary: {words: [[a]]}                 | calque.yml:1:22: words takes a single value, not a list
            terms: [{use: Kyiv}]                       | calque.yml:1:9: a term needs “not”
            terms: [{use: Kyiv, file: a}]              | calque.yml:1:9: “file” stands alone
            phrases: [{pattern: a b, message: m}]      | calque.yml:1:11: a phrase needs “bad”
            phrases: [{pattern: NOUN, message: m, fix: f, bad: '[[x]]'}] | calque.yml:1:21: a pattern needs a plain word: NOUN
            phrases: [{pattern: a b, message: m, fix: f, bad: x}] | calque.yml:1:51: a bad example marks what is flagged
            phrases: [{pattern: a b, message: m, bad: '[[x]]'}] | calque.yml:1:11: a phrase without a fix needs “good”
            phrases: [{pattern: a, message: m, fix: f, severity: mayor, bad: '[[x]]'}] | calque.yml:1:54: there is no severity “mayor”; did you mean “major”?
            languagetool: {disabled-rules: EN_A_VS_A}  | calque.yml:1:32: there is no rule of LanguageTool “EN_A_VS_A”; did you mean “EN_A_VS_AN”?
            languagetool: {enabled-categories: STYL}   | calque.yml:1:36: there is no category of LanguageTool “STYL”; did you mean “STYLE”?
            ignore: '#drafts'                          | calque.yml:1:9: ignore: “#drafts” is no pattern
            score: {threshold: high}                   | calque.yml:1:20: threshold “high” is no number from 0 to 100
            score: {threshold: 101}                    | calque.yml:1:20: threshold “101” is no number from 0 to 100
            overrides: [{checks: {}}]                  | calque.yml:1:13: an override needs “files”
            overrides: [{files: a, ignore: b}]         | calque.yml:1:24: there is no key “ignore”
            just words                                 | calque.yml:1:1: calque.yml takes keys with values, not a single value
            checks: {a                                 | this is no YAML
            """)
    void whatIsWrongIsSaidWithItsPlaceAndWhatWouldBeRight(String text, String message) throws IOException {
        write("story.txt", STORY);
        write("calque.yml", text);
        Run run = check("story.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("calque: calque.yml").contains(message);
        assertThat(run("config").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lemberg Lviv", "\tLviv"})
    void aLineOfTermsThatIsNoneIsAnError(String line) throws IOException {
        write("story.txt", STORY);
        write("terms.tsv", "Kiev\tKyiv\n" + line + "\n");
        write("calque.yml", "terms:\n- file: terms.tsv\n");
        Run run = check("story.txt");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("terms.tsv:2: a line of terms is the forbidden term, a tab");
    }

    @ParameterizedTest
    @CsvSource({
        "/conf,,/conf/calque/calque.yml",
        ",/app,/app/calque/calque.yml",
        ",,/home/x/.config/calque/calque.yml",
        "relative,,/home/x/.config/calque/calque.yml"
    })
    void theUsersFileIsWhereSystemsKeepIt(String xdg, String app, String expected) {
        java.util.Map<String, String> environment = new java.util.HashMap<>();
        if (xdg != null) {
            environment.put("XDG_CONFIG_HOME", xdg);
        }
        if (app != null) {
            environment.put("APPDATA", app);
        }
        assertThat(ConfigFile.ofUser(environment, Path.of("/home/x"))).isEqualTo(Path.of(expected));
    }
}
