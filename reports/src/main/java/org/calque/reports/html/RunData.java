package org.calque.reports.html;

import java.util.Locale;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;
import org.calque.engine.RunInfo;
import org.calque.score.MqmScore;

/** What the page's script knows of the run; {@code data.js} reads it. */
final class RunData {

    private RunData() {}

    static String of(RunInfo run) {
        Embedded json = new Embedded().open('{');
        json.key("version").string(run.version());
        json.key("kinds").open('[');
        for (Kind kind : Kind.values()) {
            json.open('[').string(kind.css()).string(kind.label()).close(']');
        }
        json.close(']').key("severities").open('[');
        for (Severity severity : Severity.values()) {
            json.open('[')
                    .string(severity.id())
                    .number(MqmScore.multiplier(severity))
                    .close(']');
        }
        json.close(']').key("categories").open('{');
        for (CheckInfo check : run.checks()) {
            json.key(check.id()).string(check.category().path().toLowerCase(Locale.ROOT));
        }
        return json.close('}').close('}').toString();
    }
}
