package org.calque.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.reports.ReportOptions;
import org.calque.reports.ReportWriter;
import org.jspecify.annotations.Nullable;

/** The reports of a run, written side by side. Those that go to files take their places together, at the end. */
final class Reports implements AutoCloseable {

    private record Open(
            ReportWriter report, Writer out, @Nullable OutputFile file) {}

    private final Surroundings surroundings;
    private final boolean colors;
    private final List<Open> open = new ArrayList<>();

    /** @param colors whether text on standard output is coloured */
    Reports(Surroundings surroundings, boolean colors) {
        this.surroundings = surroundings;
        this.colors = colors;
    }

    /** @throws IOException if its file can't be written; the message names the file */
    void open(Output output) throws IOException {
        OutputFile file = null;
        OutputStream stream = surroundings.out();
        if (output.path().isPresent()) {
            file = OutputFile.create(surroundings.folder().resolve(output.path().get()));
            stream = file.stream();
        }
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        open.add(new Open(
                output.format().writer(out, ReportOptions.plain().withColor(colors && file == null)), out, file));
    }

    void begin(RunInfo run) throws IOException {
        for (Open each : open) {
            each.report().begin(run);
        }
    }

    void add(Outcome outcome) throws IOException {
        for (Open each : open) {
            each.report().add(outcome);
            if (each.file() == null) {
                each.out().flush();
            }
        }
    }

    void end(RunSummary summary) throws IOException {
        for (Open each : open) {
            each.report().end(summary);
            each.out().flush();
        }
        for (Open each : open) {
            if (each.file() != null) {
                each.file().commit();
            }
        }
    }

    /** Ends a run that was broken off: standard output gets its summary, files are left as they were. */
    void breakOff(RunSummary summary) throws IOException {
        for (Open each : open) {
            if (each.file() == null) {
                each.report().end(summary);
                each.out().flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Open each : open) {
            each.report().close();
            if (each.file() != null) {
                each.file().close();
            }
        }
    }
}
