package org.calque.checks.locale;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;

/** A check that is the rules of one resource; see {@link FormatRules}. */
abstract class FormatCheck implements Check {

    private final CheckInfo info;
    private final FormatRules rules;

    FormatCheck(CheckInfo info, String resource) {
        this.info = info;
        this.rules = FormatRules.read(resource);
    }

    @Override
    public final CheckInfo info() {
        return info;
    }

    @Override
    public final List<Finding> run(AnalyzedText text) {
        return rules.find(text, info);
    }
}
