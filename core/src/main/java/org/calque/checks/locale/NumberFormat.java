package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Numbers in the format of another language: {@code 1.500.000}, {@code 3,5 million}, {@code 12'000}. */
public final class NumberFormat extends FormatCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "number-format",
            Category.NUMBER_FORMAT,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A number with the thousands separator or the decimal mark of another language.",
            "Translation engines copy numbers as they stand. Where points and commas change places, the reader takes one number for another.",
            "The bridge cost [[1.500.000]] euros.",
            "The bridge cost 1,500,000 euros.",
            List.of(
                    "A single point before three digits (1.500 people) is judged only where other numbers of the text or the language of the source show that formats were kept.",
                    "Pairs of numbers with a comma and no unit behind them are left alone."));

    static final String RESOURCE = "numbers.txt";

    public NumberFormat() {
        super(INFO, RESOURCE);
    }
}
