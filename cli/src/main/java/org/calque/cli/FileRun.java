package org.calque.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;
import org.calque.engine.RunInfo;
import org.calque.engine.RunSummary;
import org.jspecify.annotations.Nullable;

/** Checks documents and reports on them as they are done. */
final class FileRun {

    private final Reports reports;
    private final Diagnostics diagnostics;
    private final Gate gate;
    private final KnownFindings known;
    private final @Nullable ChangedLines changed;
    private RunSummary summary = RunSummary.none();

    /** @param changed the lines that count; null if all do */
    FileRun(Reports reports, Diagnostics diagnostics, Gate gate, KnownFindings known, @Nullable ChangedLines changed) {
        this.reports = reports;
        this.diagnostics = diagnostics;
        this.gate = gate;
        this.known = known;
        this.changed = changed;
    }

    ExitCode check(Checker checker, RunInfo run, int jobs, List<InputSource> inputs) throws IOException {
        diagnostics.expect(inputs.size());
        reports.begin(run);
        try {
            checker.checkAll(inputs.iterator(), jobs, this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CheckingInterruptedException e) {
            return interrupted(inputs.size());
        }
        diagnostics.done();
        reports.end(summary);
        gate.explain(diagnostics);
        return known.end(gate.verdict(), diagnostics);
    }

    /** Ends with what is done on standard output; half a report never replaces a whole one. */
    private ExitCode interrupted(int inputs) throws IOException {
        Thread.interrupted();
        diagnostics.done();
        reports.breakOff(summary);
        diagnostics.error("interrupted; of " + inputs + " inputs " + (summary.documents() + summary.unread())
                + " are checked; reports with a path are left as they were");
        return ExitCode.ERROR;
    }

    private void add(Outcome found) {
        Outcome judged = known.judge(found);
        Outcome outcome = changed == null ? judged : changed.narrow(judged);
        gate.add(outcome);
        summary = summary.plus(outcome);
        diagnostics.done();
        try {
            reports.add(outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.outcome(outcome);
    }
}
