package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Words for large numbers that mean another number in the source: {@code milliard}. */
public final class UnitScale extends FormatCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "unit-scale",
            Category.MISTRANSLATION,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word for a large number that English does not have or that means another number there.",
            "Most languages of Europe count in milliards. What an engine leaves of that is a thousand times too much or too little, or no English.",
            "The plan costs [[3 milliards]] euros.",
            "The plan costs 3 billion euros.",
            List.of("A billion that should be a trillion can’t be told from the translation alone."));

    static final String RESOURCE = "scales.txt";

    public UnitScale() {
        super(INFO, RESOURCE);
    }
}
