package org.calque.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.reports.GitHubSummary;
import org.calque.reports.ReportWriter;

/** The summary of a step on GitHub, added to what the step has already written into its file. */
final class StepSummary implements ReportWriter {

    private final Path file;
    private final StringWriter text = new StringWriter();
    private final GitHubSummary summary = new GitHubSummary(text);

    StepSummary(Path file) {
        this.file = file;
    }

    @Override
    public void begin(RunInfo run) {
        summary.begin(run);
    }

    @Override
    public void add(Outcome outcome) {
        summary.add(outcome);
    }

    @Override
    public void end(RunSummary sum) throws IOException {
        summary.end(sum);
        Files.writeString(file, text.toString(), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
