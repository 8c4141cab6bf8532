package org.calque.reports.html;

import java.util.List;
import org.calque.check.CheckInfo;
import org.calque.engine.RunInfo;
import org.calque.reports.VisibleText;

/**
 * What the foot of a page says of the run.
 *
 * @param settings what differs from the defaults, in words of the command line
 * @param hash of version, checks and settings
 * @param date that the report bears; empty for none
 */
record RunFacts(String version, List<String> settings, String hash, String date, List<String> checks) {

    RunFacts {
        settings = List.copyOf(settings);
        checks = List.copyOf(checks);
    }

    static RunFacts of(RunInfo run) {
        List<String> checks = run.checks().stream().map(CheckInfo::id).toList();
        String all = run.version() + '\n' + String.join(" ", checks) + '\n' + String.join("\n", run.settings());
        return new RunFacts(
                run.version(),
                run.settings().stream().map(VisibleText::onOneLine).toList(),
                Sha256.shortened(Sha256.of(all)),
                run.date(),
                checks);
    }
}
