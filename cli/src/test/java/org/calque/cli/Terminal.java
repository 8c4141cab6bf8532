package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Runs the program in a folder and keeps what it says. */
final class Terminal {

    /** What came of a run. */
    record Run(int exit, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final Path folder;
    private InputStream in = InputStream.nullInputStream();
    private boolean progress;

    Terminal(Path folder) {
        this.folder = folder;
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
                "");
        int exit = new Main(surroundings).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
