package org.calque.reports.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as the report prints them. */
final class Numbers {

    private Numbers() {}

    /** One decimal, rounded down: a score that misses a mark by a hair does not seem to meet it. */
    static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", BigDecimal.valueOf(value).setScale(1, RoundingMode.FLOOR));
    }

    /** Two decimals. */
    static String hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
