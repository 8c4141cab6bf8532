package org.calque.cli;

import java.util.List;
import java.util.Set;
import org.calque.engine.Baseline.Entry;
import org.calque.engine.BaselineJudge;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Outcome;

/** Takes the findings that a baseline knows out of what counts, and says in the end which of its entries are stale. */
final class KnownFindings {

    /** How many stale entries are named one by one. */
    private static final int NAMED = 5;

    private final BaselineJudge judge;
    private final String file;
    private final boolean allowStale;
    private final Set<String> ran;

    /**
     * @param file how messages call the baseline
     * @param allowStale whether stale entries are no error
     * @param ran ids of the checks that run
     */
    KnownFindings(BaselineJudge judge, String file, boolean allowStale, Set<String> ran) {
        this.judge = judge;
        this.file = file;
        this.allowStale = allowStale;
        this.ran = Set.copyOf(ran);
    }

    /** The outcome with what counts of it. */
    Outcome judge(Outcome outcome) {
        return outcome instanceof CheckedDocument checked ? judge.judge(checked) : outcome;
    }

    /** How a run ends that would end so if no entry were stale. */
    ExitCode end(ExitCode otherwise, Diagnostics diagnostics) {
        List<Entry> stale = judge.stale(ran);
        for (Entry entry : stale.subList(0, Math.min(NAMED, stale.size()))) {
            report(
                    "--baseline " + file + ": " + entry.check() + " “" + entry.quote()
                            + "” is not found any more; remove the entry",
                    diagnostics);
        }
        if (stale.size() > NAMED) {
            report("--baseline " + file + ": so are " + (stale.size() - NAMED) + " more entries", diagnostics);
        }
        return stale.isEmpty() || allowStale ? otherwise : ExitCode.ERROR;
    }

    private void report(String message, Diagnostics diagnostics) {
        if (allowStale) {
            diagnostics.notice(message);
        } else {
            diagnostics.error(message);
        }
    }
}
