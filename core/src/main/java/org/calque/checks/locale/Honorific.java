package org.calque.checks.locale;

import java.util.List;
import org.calque.check.Category;
import org.calque.check.CheckInfo;
import org.calque.check.Severity;

/** Courtesy titles of another language: {@code Mme Dupont}, {@code Herr Schmidt}. */
public final class Honorific extends FormatCheck {

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

    public Honorific() {
        super(INFO, RESOURCE);
    }
}
