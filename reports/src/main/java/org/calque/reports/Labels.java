package org.calque.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.calque.check.Applicability;
import org.calque.check.Severity;

/** The words that reports use for what the engine has as data. */
public final class Labels {

    /** The severities in the order in which reports count them. */
    public static final List<Severity> WORST_FIRST =
            List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);

    private Labels() {}

    /** The lower-case word for how far a fix may be trusted. */
    public static String applicability(Applicability applicability) {
        return switch (applicability) {
            case SAFE -> "safe";
            case LIKELY -> "likely";
            case DISPLAY_ONLY -> "display-only";
        };
    }

    /** The English name of a language; its code where it has none. */
    public static String language(String code) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? VisibleText.onOneLine(code) : name;
    }

    /** A number and its noun: {@code 1 finding}, {@code 12,026 words}. */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** One decimal, rounded down: a score that misses a mark by a hair does not seem to meet it. */
    public static String tenths(double value) {
        return String.format(Locale.ROOT, "%,.1f", BigDecimal.valueOf(value).setScale(1, RoundingMode.FLOOR));
    }

    /** The level that tools of continuous integration know: note, warning or error. */
    static String level(Severity severity) {
        return switch (severity) {
            case NEUTRAL, MINOR -> "note";
            case MAJOR -> "warning";
            case CRITICAL -> "error";
        };
    }
}
