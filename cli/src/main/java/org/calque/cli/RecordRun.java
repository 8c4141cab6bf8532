package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.Outcome;
import org.calque.engine.UnreadInput;
import org.calque.reports.RecordLine;

/** Checks records: one line out for each line in, in order, in memory that does not grow with their number. */
final class RecordRun {

    private final String name;
    private final Surroundings surroundings;
    private final Diagnostics diagnostics;
    private final Gate gate;
    private final KnownFindings known;

    /** @param name how messages call the file */
    RecordRun(String name, Surroundings surroundings, Diagnostics diagnostics, Gate gate, KnownFindings known) {
        this.name = name;
        this.surroundings = surroundings;
        this.diagnostics = diagnostics;
        this.gate = gate;
        this.known = known;
    }

    ExitCode check(Checker checker, int jobs, InputStream in) {
        RecordLines<RecordInput> records =
                new RecordLines<>(in, (number, line) -> List.of(RecordInput.of(name + ":" + number, line)));
        try {
            checker.checkAll(records, jobs, outcome -> answer(records.answered(), outcome));
        } catch (CheckingInterruptedException e) {
            Thread.interrupted();
            diagnostics.done();
            diagnostics.error("interrupted; the records answered so far are checked");
            return ExitCode.ERROR;
        }
        diagnostics.done();
        gate.explain(diagnostics);
        Optional<IOException> failure = records.failure();
        if (failure.isPresent()) {
            diagnostics.error(name + ":" + records.number() + ": it can't be read on ("
                    + failure.get().getMessage() + "); what stands before it is checked");
            return ExitCode.ERROR;
        }
        return known.end(gate.verdict(), diagnostics);
    }

    private void answer(RecordInput record, Outcome found) {
        Outcome outcome = known.judge(found);
        gate.add(outcome);
        diagnostics.outcome(outcome);
        String line;
        if (outcome instanceof CheckedDocument checked) {
            line = RecordLine.of(record.id(), checked);
        } else {
            line = RecordLine.ofError(record.id(), ((UnreadInput) outcome).reason());
        }
        surroundings.out().append(line).append('\n');
        surroundings.out().flush();
    }
}
