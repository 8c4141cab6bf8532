package org.calque.reports.html;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the report prints them. */
final class Numbers {

    private Numbers() {}

    /** Two decimals. */
    static String hundredths(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
