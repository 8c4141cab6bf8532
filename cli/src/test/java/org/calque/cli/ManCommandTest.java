package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.calque.cli.Terminal.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManCommandTest {

    @TempDir
    Path folder;

    @Test
    void thePageHasEveryCommandAndEveryOption() {
        Run run = new Terminal(folder).run("man");
        assertThat(run.exit()).isZero();
        String text = run.out().replace("\\-", "-").replace("\\&", "");
        assertThat(text).startsWith(".TH \"CALQUE\" \"1\"").doesNotContain("${", "%n");
        assertThat(run.lines()).contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"EXIT STATUS\"");
        List<String> commands = new Terminal(folder)
                .run("--help").lines().stream()
                        .dropWhile(line -> !line.startsWith("Commands:"))
                        .filter(line -> line.matches("  [a-z].*"))
                        .map(line -> line.strip().replaceFirst(" .*", ""))
                        .toList();
        assertThat(commands).contains("check", "model");
        for (String command : commands) {
            assertThat(text).contains("calque " + command);
            List<String> options = new Terminal(folder)
                    .run(command, "--help").lines().stream()
                            .filter(line -> line.matches("\\s+(-., )?--[a-z].*"))
                            .map(line -> line.replaceFirst("\\s+(-., )?(--[a-z-]+).*", "$2"))
                            .toList();
            assertThat(options).contains("--help");
            for (String option : options) {
                if (!option.equals("--help") && !option.equals("--version")) {
                    assertThat(text).containsPattern("\\.B \"" + option + "[ \"]");
                }
            }
        }
        assertThat(text).contains("text, json, jsonl, sarif, html, junit, checkstyle, github, gitlab, rdjsonl");
    }

    @Test
    void troffSetsThePageWithoutAComplaint() throws Exception {
        assumeTrue(hasGroff(), "groff is not installed, which sets manual pages");
        Process groff = new ProcessBuilder("groff", "-man", "-ww", "-z", "-Kutf8", "-Tutf8")
                .redirectErrorStream(true)
                .start();
        groff.getOutputStream().write(new Terminal(folder).run("man").out().getBytes(UTF_8));
        groff.getOutputStream().close();
        assertThat(new String(groff.getInputStream().readAllBytes(), UTF_8)).isEmpty();
        assertThat(groff.waitFor()).isZero();
    }

    private static boolean hasGroff() throws InterruptedException {
        try {
            return new ProcessBuilder("groff", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
