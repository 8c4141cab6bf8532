package org.calque.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.FluencyMode;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.calque.engine.Settings;
import org.calque.reports.ReportFormat;
import org.calque.reports.ReportOptions;
import org.calque.reports.ReportWriter;
import org.calque.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long each writer takes for a report of 200 half-translated documents, encoded and thrown away. Reads
 * {@code mixed-apertium.jsonl} in the folder that the system property {@code calque.data} names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class WriterSpeed {

    private static final int DOCUMENTS = 200;

    @Param
    public ReportFormat format = ReportFormat.TEXT;

    private final List<CheckedDocument> documents = new ArrayList<>();
    private List<CheckInfo> checks = List.of();

    @Setup(Level.Trial)
    public void prepare() throws IOException {
        Settings settings = Settings.defaults().withGrammar(false).withFluency(FluencyMode.OFF);
        try (Checker checker = Checker.create(settings)) {
            checks = checker.checks();
            List<GoldRow> rows = GoldRow.read(Path.of(System.getProperty("calque.data", "."), "mixed-apertium.jsonl"));
            for (GoldRow row : rows.subList(0, Math.min(DOCUMENTS, rows.size()))) {
                documents.add(checker.check(Document.ofText("story-" + documents.size() + ".txt", row.text())));
            }
        }
    }

    /** Writes the report as the command line does. */
    @Benchmark
    public void write() throws IOException {
        Writer out = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        RunSummary summary = RunSummary.none();
        try (ReportWriter report = format.writer(out, ReportOptions.plain())) {
            report.begin(new RunInfo("1", checks, RunInfo.FailOn.MAJOR));
            for (CheckedDocument document : documents) {
                report.add(document);
                summary = summary.plus(document);
            }
            report.end(summary);
        }
        out.flush();
    }
}
