package org.calque.checks.locale;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;

/** Courtesy titles of another language: {@code Mme Dupont}, {@code Herr Schmidt}. */
public final class Honorific implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "honorific",
            Category.LOCALE,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A courtesy title of another language before a name, or an article before an English one.",
            "Translation engines take a title for a part of the name and leave it, or keep the article that the source sets before it.",
            "The court heard [[Mme]] Dupont on Friday.",
            "The court heard Ms Dupont on Friday.",
            List.of(
                    "The French M. looks like an initial and is judged only next to another French title or where the source is French."));

    static final String RESOURCE = "honorifics.txt";

    private final FormatRules rules = FormatRules.read(RESOURCE);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        return rules.find(text, INFO);
    }
}
