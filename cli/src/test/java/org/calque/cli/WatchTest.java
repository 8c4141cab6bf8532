package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A folder is watched, and what changes in it is checked again while everything stays loaded. */
class WatchTest {

    private static final String CLEAN = "The harbour is quiet tonight.\n";
    private static final String MINOR = "The harbour , at night, is quiet.\n";

    /** How long a machine that is busy with other things may take; {@link #SOON} is what an idle one keeps to. */
    private static final Duration AT_LAST = Duration.ofSeconds(60);

    /** From a change to its finding. */
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    Path temp;

    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private CompletableFuture<Integer> run = CompletableFuture.completedFuture(0);

    @BeforeEach
    void folder() throws IOException {
        folder = temp.toRealPath();
        Files.createDirectory(folder.resolve("drafts"));
    }

    private void watch(String... arguments) throws Exception {
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                folder,
                false,
                false,
                folder.resolve("no-user").resolve(ConfigFile.NAME),
                new ModelFolders(folder.resolve("no-model"), Optional.empty()),
                "",
                Optional.empty());
        String[] all = Stream.concat(
                        Stream.of("check", "--watch", "--check=space-before-punctuation"), Stream.of(arguments))
                .toArray(String[]::new);
        run = CompletableFuture.supplyAsync(() -> new Main(surroundings).run(all), task -> {
            Thread watching = new Thread(task, "watch");
            thread.set(watching);
            watching.start();
        });
        until(() -> err().contains("Ctrl-C ends"));
    }

    private int end() throws Exception {
        java.util.Objects.requireNonNull(thread.get()).interrupt();
        return run.get(AT_LAST.toSeconds(), TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        if (!run.isDone()) {
            end();
        }
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    /** How long it took until something held. */
    private static Duration until(BooleanSupplier holds) throws InterruptedException {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime() - begin).isLessThan(AT_LAST.toNanos());
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @Test
    void whatChangesIsCheckedAgainWithinASecond() throws Exception {
        Path story = Files.writeString(folder.resolve("drafts/a.txt"), CLEAN);
        Files.writeString(folder.resolve("drafts/b.txt"), MINOR);
        watch("drafts");
        assertThat(out()).contains("drafts/b.txt:1:12").doesNotContain("a.txt:");
        Duration best = AT_LAST;
        for (int i = 0; i < 4; i++) {
            out.reset();
            Files.writeString(story, i % 2 == 0 ? MINOR : MINOR + MINOR);
            Duration took = until(() -> out().contains("MQM score"));
            best = took.compareTo(best) < 0 ? took : best;
            assertThat(out()).contains("drafts/a.txt:1:12").doesNotContain("b.txt");
        }
        assertThat(best).isLessThan(SOON);
        assertThat(end()).isZero();
        assertThat(err()).doesNotContain("interrupted");
    }

    @Test
    void newRenamedAndDeletedFilesAreNoticed() throws Exception {
        Path story = Files.writeString(folder.resolve("drafts/a.txt"), CLEAN);
        watch("drafts");
        Files.createDirectories(folder.resolve("drafts/deep/er"));
        Files.writeString(folder.resolve("drafts/deep/er/new.txt"), MINOR);
        until(() -> out().contains("drafts/deep/er/new.txt:1:12"));
        Path aside = Files.writeString(folder.resolve("drafts/.a.swp"), MINOR);
        Files.move(aside, story, StandardCopyOption.REPLACE_EXISTING);
        until(() -> out().contains("drafts/a.txt:1:12"));
        Files.delete(story);
        until(() -> err().contains("drafts/a.txt is gone"));
        assertThat(end()).isZero();
    }

    @Test
    void anEmptyFolderFillsUp() throws Exception {
        watch("drafts");
        assertThat(err()).contains("drafts: it holds no file that can be read");
        Files.writeString(folder.resolve("drafts/a.txt"), MINOR);
        until(() -> out().contains("drafts/a.txt:1:12"));
        assertThat(end()).isZero();
    }

    @Test
    void reportsWithAPathHoldEverythingAndAreKeptUpToDate() throws Exception {
        Path story = Files.writeString(folder.resolve("drafts/a.txt"), CLEAN);
        Files.writeString(folder.resolve("drafts/b.txt"), MINOR);
        Path report = folder.resolve("drafts/report.html");
        watch("drafts", "--output", "html=drafts/report.html", "--max-findings=1");
        assertThat(report).content().contains("drafts/b.txt");
        assertThat(err()).doesNotContain("--max-findings");
        Files.writeString(story, MINOR);
        until(() -> err().contains("2 findings are more than the 1 of --max-findings"));
        assertThat(report).content().contains("drafts/a.txt", "drafts/b.txt");
        assertThat(end()).isZero();
        assertThat(out()).doesNotContain("report.html");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatGoInCirclesAreSurvived() throws Exception {
        Files.writeString(folder.resolve("drafts/a.txt"), MINOR);
        Files.createSymbolicLink(folder.resolve("drafts/up"), folder);
        Files.createSymbolicLink(folder.resolve("drafts/self"), Path.of("self"));
        Files.createSymbolicLink(folder.resolve("drafts/self.txt"), Path.of("self.txt"));
        watch("drafts");
        assertThat(out()).containsOnlyOnce("a.txt:1:12").contains("1 finding in 1 document");
        assertThat(end()).isZero();
    }

    @Test
    void aChangedConfigurationIsReadAgain() throws Exception {
        Path config = Files.writeString(folder.resolve("calque.yml"), "checks: {space-before-punctuation: major}\n");
        Files.writeString(folder.resolve("drafts/a.txt"), MINOR);
        watch("drafts", "--output=json=report.json");
        assertThat(out()).contains("drafts/a.txt:1:12: major");
        Files.writeString(config, "checks: {space-before-punctuation: critical}\n");
        until(() -> out().contains("drafts/a.txt:1:12: critical"));
        assertThat(err()).contains("the configuration is read again");
        assertThat(folder.resolve("report.json")).content().contains("\"critical\"");
        out.reset();
        Files.delete(config);
        until(() -> out().contains("drafts/a.txt:1:12: minor"));
        assertThat(end()).isZero();
    }

    @Test
    void aBrokenConfigurationIsReportedOnceAndTheLastGoodOneGoesOn() throws Exception {
        Path config = Files.writeString(folder.resolve("calque.yml"), "checks: {space-before-punctuation: critical}\n");
        Path story = Files.writeString(folder.resolve("drafts/a.txt"), CLEAN);
        watch("drafts");
        Files.writeString(config, "checks: {space-before-punctuatoin: major}\n");
        String trouble = "calque.yml:1:10: there is no check “space-before-punctuatoin”; did you mean"
                + " “space-before-punctuation”?; until that is mended, what was read before goes on";
        until(() -> err().contains(trouble));
        Files.writeString(story, MINOR);
        until(() -> out().contains("drafts/a.txt:1:12: critical"));
        Files.writeString(folder.resolve("drafts/new.txt"), MINOR);
        until(() -> out().contains("drafts/new.txt:1:12: critical"));
        assertThat(err()).containsOnlyOnce(trouble);
        out.reset();
        Files.writeString(config, "checks: {space-before-punctuation: major}\n");
        until(() -> out().contains("drafts/a.txt:1:12: major") && out().contains("drafts/new.txt:1:12: major"));
        assertThat(end()).isZero();
    }

    @Test
    void onlyWhatAConfigurationSpeaksOfIsCheckedAgain() throws Exception {
        Files.createDirectories(folder.resolve("drafts/deep"));
        Files.writeString(folder.resolve("drafts/a.txt"), MINOR);
        Files.writeString(folder.resolve("drafts/deep/b.txt"), MINOR);
        watch("drafts");
        out.reset();
        Path config = folder.resolve("drafts/deep/calque.yml");
        Files.writeString(config, "dictionary: {files: [words.txt]}\n");
        until(() -> err().contains("calque.yml:1:22: there is no file “words.txt” beside drafts/deep/calque.yml"));
        Files.writeString(folder.resolve("drafts/deep/words.txt"), "Kvitka\n");
        until(() -> out().contains("drafts/deep/b.txt:1:12"));
        out.reset();
        Files.writeString(folder.resolve("drafts/deep/words.txt"), "Kvitka\nwebinar\n");
        until(() -> out().contains("drafts/deep/b.txt:1:12"));
        assertThat(out()).doesNotContain("drafts/a.txt:1:12");
        Files.writeString(
                folder.resolve("drafts/deep/b.txt.calque.yml"), "suppress: [{check: space-before-punctuation}]\n");
        out.reset();
        until(() -> out().contains("1 more finding is suppressed"));
        assertThat(end()).isZero();
    }

    @Test
    void answersMisuse() {
        Terminal terminal = new Terminal(folder);
        assertThat(terminal.run("check", "--watch", "-").err()).contains("--watch goes with files and folders");
        assertThat(terminal.run("check", "--watch").err()).contains("what should be checked?");
        assertThat(terminal.run("check", "--watch", "--records", "x").err()).contains("--records goes with no PATH");
        assertThat(terminal.run("check", "--watch", "--changed-since=HEAD", "drafts")
                        .exit())
                .isEqualTo(2);
    }
}
