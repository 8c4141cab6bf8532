package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Dates in the format of another language: {@code 23.12.2021}, {@code 5 de mayo}. */
public final class DateFormat extends FormatCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "date-format",
            Category.DATE_FORMAT,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A date as another language writes it: figures with points, a full stop behind the day, the month by its foreign name.",
            "Translation engines copy dates as they stand, and readers of English dates can’t tell day from month.",
            "The treaty was signed on [[23.12.2021]] in Rome.",
            "The treaty was signed on 23 December 2021 in Rome.",
            List.of(
                    "Dates with slashes are left alone: both orders are English.",
                    "A month in lower case is reported as a matter of capitals."));

    static final String RESOURCE = "dates.txt";

    public DateFormat() {
        super(INFO, RESOURCE);
    }
}
