package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Sums of money in the format of another language: {@code 30€}, {@code 5 billions of euros}. */
public final class CurrencyFormat extends FormatCheck {

    private static final CheckInfo INFO = new CheckInfo(
            "currency-format",
            Category.CURRENCY_FORMAT,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A sum of money as another language writes it: the sign behind the sum, foreign abbreviations, plural millions.",
            "Translation engines copy sums as they stand and translate million and billion as nouns.",
            "The ticket costs [[30 €]] at most.",
            "The ticket costs €30 at most.",
            List.of("Currency codes (30 EUR) are left alone."));

    static final String RESOURCE = "currencies.txt";

    public CurrencyFormat() {
        super(INFO, RESOURCE);
    }
}
