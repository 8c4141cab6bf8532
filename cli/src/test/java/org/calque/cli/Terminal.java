package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the program in a folder and keeps what it says. */
final class Terminal {

    /** What came of a run. */
    record Run(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    /** A cache without a model, for a user who was told how to get it. */
    private static final Path NO_CACHE = Path.of("target", "no-cache").toAbsolutePath();

    private final Path folder;
    private InputStream in = InputStream.nullInputStream();
    private boolean progress;
    private ModelFolders models;
    private @Nullable Path stepSummary;

    Terminal(Path folder) {
        this.folder = folder;
        this.models = new ModelFolders(NO_CACHE.resolve("model"), Optional.empty());
        try {
            Files.createDirectories(NO_CACHE);
            Files.write(models.noteGiven(), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Terminal models(ModelFolders others) {
        models = others;
        return this;
    }

    /** As in a step of GitHub Actions. */
    Terminal stepSummary(Path file) {
        stepSummary = file;
        return this;
    }

    Terminal in(String text) {
        return in(text.getBytes(UTF_8));
    }

    Terminal in(byte[] bytes) {
        return in(new ByteArrayInputStream(bytes));
    }

    Terminal in(InputStream stream) {
        in = stream;
        return this;
    }

    Terminal watched() {
        progress = true;
        return this;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                in,
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                folder,
                progress,
                progress,
                folder.resolve("no-user").resolve(ConfigFile.NAME),
                models,
                "",
                Optional.ofNullable(stepSummary));
        int exit = new Main(surroundings).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
