package org.calque.engine;

import java.util.List;
import org.calque.analysis.Analyzer;
import org.calque.check.Check;

/**
 * What documents are checked with under some settings.
 *
 * @param checks the checks that run, in order of precedence
 * @param analyzer makes what they see
 */
record Plan(List<Check> checks, Analyzer analyzer) {

    Plan {
        checks = List.copyOf(checks);
    }

    /** The checks of a catalog that run under some settings. */
    static Plan of(Settings settings, CheckCatalog catalog, Analyzer analyzer) {
        List<Check> running = catalog.checks().stream()
                .filter(check -> settings.runs(check.info()))
                .toList();
        return new Plan(running, analyzer);
    }
}
