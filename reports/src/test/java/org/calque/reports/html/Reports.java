package org.calque.reports.html;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.reports.HtmlLayout;
import org.calque.reports.ReportFormat;
import org.calque.reports.ReportOptions;
import org.calque.reports.ReportWriter;
import org.calque.reports.SampleRun;
import org.calque.reports.SideFiles;

/** Reports to look at. */
final class Reports {

    private Reports() {}

    static String of(Outcome... outcomes) throws IOException {
        return of(SampleRun.info(), List.of(outcomes));
    }

    static String of(RunInfo run, List<? extends Outcome> outcomes) throws IOException {
        StringWriter out = new StringWriter();
        write(out, ReportOptions.plain(), run, outcomes);
        return out.toString();
    }

    /** Two stories and what else a run meets. */
    static String ofSamples() throws IOException {
        return of(SampleRun.info(), SampleRun.outcomes());
    }

    /** A report in a folder, laid out in several files; its own file is {@code report.html}. */
    static void write(Path folder, HtmlLayout layout, List<? extends Outcome> outcomes) throws IOException {
        Path beside = Files.createDirectories(folder.resolve("report-files"));
        SideFiles files = new SideFiles() {
            @Override
            public String folder() {
                return "report-files/";
            }

            @Override
            public String report() {
                return "../report.html";
            }

            @Override
            public Writer create(String name) throws IOException {
                return Files.newBufferedWriter(beside.resolve(name));
            }
        };
        try (Writer out = Files.newBufferedWriter(folder.resolve("report.html"))) {
            write(out, ReportOptions.plain().withLayout(layout, files), SampleRun.info(), outcomes);
        }
    }

    private static void write(Writer out, ReportOptions options, RunInfo run, List<? extends Outcome> outcomes)
            throws IOException {
        try (ReportWriter writer = ReportFormat.HTML.writer(out, options)) {
            writer.begin(run);
            RunSummary summary = RunSummary.none();
            for (Outcome outcome : outcomes) {
                writer.add(outcome);
                summary = summary.plus(outcome);
            }
            writer.end(summary);
        }
    }
}
