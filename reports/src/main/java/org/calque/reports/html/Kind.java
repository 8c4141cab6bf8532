package org.calque.reports.html;

import java.util.Locale;
import java.util.Set;
import org.calque.check.Category;
import org.calque.check.Finding;

/** The kinds of damage, each with a shape of its own under the marked text. */
enum Kind {
    MIXED("Mixed language"),
    DEBRIS("Debris"),
    REPETITION("Repetition"),
    TYPOGRAPHY("Typography"),
    LOCALE("Formats"),
    FLUENCY("Fluency"),
    CONSISTENCY("Consistency"),
    GRAMMAR("Grammar");

    /** Checks for debris whose MQM category speaks of what they do to the text rather than of where they come from. */
    private static final Set<String> DEBRIS_CHECKS = Set.of("page-furniture", "glued-words", "split-word");

    /** A check of what a text has in two ways, whose category says in what. */
    private static final String TWO_ENGLISHES = "english-variants";

    /** The grammar engine's checks, whose findings have the name of a rule behind a slash. */
    private static final Set<String> GRAMMAR_CHECKS = Set.of("grammar", "spelling", "punctuation", "style");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The class of its marks. */
    String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(Finding finding) {
        return of(finding.check(), finding.category());
    }

    static Kind of(String check, Category category) {
        if (check.indexOf('/') >= 0 || GRAMMAR_CHECKS.contains(check)) {
            return GRAMMAR;
        }
        if (DEBRIS_CHECKS.contains(check)) {
            return DEBRIS;
        }
        if (check.equals(TWO_ENGLISHES)) {
            return CONSISTENCY;
        }
        return switch (category) {
            case UNTRANSLATED -> MIXED;
            case MARKUP, CHARACTER_ENCODING -> DEBRIS;
            case ADDITION -> REPETITION;
            case PUNCTUATION -> TYPOGRAPHY;
            case LOCALE, NUMBER_FORMAT, CURRENCY_FORMAT, DATE_FORMAT, TIME_FORMAT, MEASUREMENT_FORMAT -> LOCALE;
            case MISTRANSLATION, STYLE, GRAMMAR -> FLUENCY;
            case TERMINOLOGY -> CONSISTENCY;
            case SPELLING -> GRAMMAR;
        };
    }
}
