package org.calque.check;

/**
 * The categories of the MQM error typology (themqm.org) that Calque's checks report.
 */
public enum Category {
    UNTRANSLATED("Accuracy/Untranslated"),
    ADDITION("Accuracy/Addition"),
    MISTRANSLATION("Accuracy/Mistranslation"),
    GRAMMAR("Linguistic conventions/Grammar"),
    SPELLING("Linguistic conventions/Spelling"),
    PUNCTUATION("Linguistic conventions/Punctuation"),
    CHARACTER_ENCODING("Design/Character encoding"),
    MARKUP("Design/Markup"),
    LOCALE("Locale conventions"),
    NUMBER_FORMAT("Locale conventions/Number format"),
    CURRENCY_FORMAT("Locale conventions/Currency format"),
    DATE_FORMAT("Locale conventions/Date format"),
    TIME_FORMAT("Locale conventions/Time format"),
    MEASUREMENT_FORMAT("Locale conventions/Measurement format"),
    TERMINOLOGY("Terminology/Inconsistent"),
    STYLE("Style");

    private final String path;

    Category(String path) {
        this.path = path;
    }

    /** The MQM path, from dimension to type, as outputs name it. */
    public String path() {
        return path;
    }
}
