package org.calque.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The command {@code git}, in a folder. */
final class Git {

    /** What came of a call. */
    static final class Answer {

        private final int exit;
        private final byte[] out;
        private final String err;

        private Answer(int exit, byte[] out, String err) {
            this.exit = exit;
            this.out = out;
            this.err = err;
        }

        boolean isGood() {
            return exit == 0;
        }

        /** Standard output as it came. */
        InputStream stream() {
            return new ByteArrayInputStream(out);
        }

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }

        /** The only line of standard output. */
        String line() {
            return text().strip();
        }

        /** What it said went wrong. */
        String complaint() {
            return err;
        }
    }

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /** @throws UsageException if there is no such command */
    Answer call(String... arguments) throws UsageException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).directory(folder.toFile()).start();
            process.getOutputStream().close();
            CompletableFuture<byte[]> err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
            byte[] out = all(process.getInputStream());
            return new Answer(process.waitFor(), out, new String(err.join(), StandardCharsets.UTF_8).strip());
        } catch (IOException | UncheckedIOException e) {
            throw new UsageException("the command git can't be run (" + e.getMessage()
                    + "); install Git, and see that it is on the PATH");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UsageException("interrupted while git was at work");
        }
    }

    private static byte[] all(InputStream stream) {
        try (stream) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            stream.transferTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
