package org.calque.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.reports.HtmlLayout;
import org.calque.reports.ReportFormat;
import org.calque.reports.ReportOptions;
import org.calque.reports.ReportWriter;
import org.jspecify.annotations.Nullable;

/** The reports of a run, written side by side. Those that go to files take their places together, at the end. */
final class Reports implements AutoCloseable {

    private record Open(
            ReportWriter report,
            Writer out,
            @Nullable OutputFile file,
            @Nullable FilesBeside beside) {}

    private final Surroundings surroundings;
    private final boolean colors;
    private final HtmlLayout layout;
    private final List<Open> open = new ArrayList<>();

    /** Whether one of the reports adds to the summary of the step. */
    private boolean summarized;

    /**
     * @param colors whether text on standard output is coloured
     * @param layout of the HTML report
     */
    Reports(Surroundings surroundings, boolean colors, HtmlLayout layout) {
        this.surroundings = surroundings;
        this.colors = colors;
        this.layout = layout;
    }

    /** @throws IOException if its file can't be written; the message names the file */
    void open(Output output) throws IOException {
        OutputFile file = null;
        FilesBeside beside = null;
        OutputStream stream = surroundings.out();
        ReportOptions options = ReportOptions.plain().withFolder(Inputs.slashed(surroundings.folder()));
        if (output.path().isPresent()) {
            Path path = surroundings.folder().resolve(output.path().get());
            file = OutputFile.create(path);
            stream = file.stream();
            beside = new FilesBeside(path);
            options = options.withLayout(layout, beside);
        }
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        boolean isColored = colors && file == null;
        open.add(new Open(output.format().writer(out, options.withColor(isColored)), out, file, beside));
        if (output.format() == ReportFormat.GITHUB
                && !summarized
                && surroundings.stepSummary().isPresent()) {
            ReportWriter summary = new StepSummary(surroundings.stepSummary().get());
            open.add(new Open(summary, Writer.nullWriter(), null, null));
            summarized = true;
        }
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
            if (each.beside() != null) {
                each.beside().commit();
            }
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
            if (each.beside() != null) {
                each.beside().close();
            }
            if (each.file() != null) {
                each.file().close();
            }
        }
    }
}
