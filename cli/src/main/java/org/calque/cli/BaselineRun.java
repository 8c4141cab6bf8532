package org.calque.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.Baseline;
import org.calque.engine.BaselineJudge;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.CheckingInterruptedException;
import org.calque.engine.InputSource;
import org.calque.engine.Outcome;

/** Holds texts against a baseline to write it anew. */
final class BaselineRun {

    private final Diagnostics diagnostics;
    private final BaselineJudge judge;
    private boolean incomplete;

    BaselineRun(Baseline old, List<InputSource> inputs, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.judge =
                new BaselineJudge(old, inputs.stream().map(InputSource::name).collect(Collectors.toSet()));
    }

    /**
     * Checks all.
     *
     * @param judged takes what could be read, with what the old baseline says of it
     * @return whether all was read and checked
     * @throws UsageException if it was interrupted
     */
    boolean check(Checker checker, int jobs, List<InputSource> inputs, Consumer<CheckedDocument> judged)
            throws UsageException {
        diagnostics.expect(inputs.size());
        try {
            checker.checkAll(inputs.iterator(), jobs, outcome -> take(outcome, judged));
        } catch (CheckingInterruptedException e) {
            Thread.interrupted();
            diagnostics.done();
            throw new UsageException("interrupted; the baseline is left as it was");
        }
        diagnostics.done();
        return !incomplete;
    }

    private void take(Outcome outcome, Consumer<CheckedDocument> judged) {
        diagnostics.outcome(outcome);
        if (outcome instanceof CheckedDocument checked) {
            incomplete |= !checked.failures().isEmpty();
            judged.accept(judge.judge(checked));
        } else {
            incomplete = true;
        }
    }

    /** The old baseline with what it silences now. */
    Baseline pruned(List<CheckInfo> checks) {
        return judge.pruned(ids(checks));
    }

    /** How many of the findings that the old baseline should silence are gone. */
    int stale(List<CheckInfo> checks) {
        return judge.stale(ids(checks)).size();
    }

    private static Set<String> ids(List<CheckInfo> checks) {
        return checks.stream().map(CheckInfo::id).collect(Collectors.toSet());
    }

    static void write(Baseline baseline, Path file) throws IOException {
        try (OutputFile out = OutputFile.create(file)) {
            out.stream().write(BaselineFile.write(baseline).getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
    }
}
