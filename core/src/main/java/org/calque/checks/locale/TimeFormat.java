package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Times of day in the format of another language: {@code 20h30}, {@code 14.30 Uhr}. */
public final class TimeFormat extends FormatCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "time-format",
            Category.TIME_FORMAT,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A time of day as another language writes it.",
            "Translation engines copy the figures and letters of a time or translate its words one by one.",
            "The match begins at [[20h30]].",
            "The match begins at 20:30.",
            List.of("Durations (2h, 90 min) and British times with a point (5.30pm) are left alone."));

    static final String RESOURCE = "times.txt";

    public TimeFormat() {
        super(INFO, RESOURCE);
    }
}
