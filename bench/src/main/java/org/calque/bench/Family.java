package org.calque.bench;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.calque.check.CheckInfo;
import org.calque.engine.CheckCatalog;

/** The families of checks whose speed is measured apart. */
enum Family {
    MIXED(
            "untranslated-word",
            "untranslated-phrase",
            "untranslated-sentence",
            "wrong-script",
            "homoglyph",
            "half-inflected-name"),
    DEBRIS(
            "markup-debris",
            "placeholder",
            "character-corruption",
            "invisible-character",
            "glued-words",
            "split-word",
            "page-furniture"),
    REPETITION("repetition-loop", "duplicated-passage", "doubled-word"),
    TYPOGRAPHY(
            "bracketed-gloss",
            "lost-quotation",
            "foreign-quotation-marks",
            "doubled-punctuation",
            "missing-space-after-punctuation",
            "space-inside-quotation",
            "unpaired-quotation",
            "unpaired-bracket",
            "stray-punctuation",
            "space-before-punctuation"),
    LOCALE(
            "number-format",
            "time-format",
            "date-format",
            "currency-format",
            "unit-scale",
            "honorific",
            "capitalization"),
    CONSISTENCY("name-variants", "term-variants", "english-variants", "number-mismatch", "pronoun-switch"),
    FLUENCY(
            "word-order",
            "tense-calque",
            "false-friend",
            "calque",
            "unlikely-word",
            "garbled-sentence",
            "overlong-sentence"),
    GRAMMAR("grammar", "spelling", "punctuation", "style");

    /** The checks of a house's own style, which need the house's lists. */
    private static final Set<String> OF_THE_HOUSE = Set.of("house-term", "house-phrase");

    /** The cheapest check: what it takes is the time for sentences and tokens. */
    static final String CHEAPEST = "pronoun-switch";

    /** Separated by spaces. */
    private final String checks;

    Family(String... checks) {
        this.checks = String.join(" ", checks);
    }

    Set<String> checks() {
        return Set.of(checks.split(" "));
    }

    /** The checks for machine-translation artifacts. */
    static Set<String> artifacts() {
        return EnumSet.range(DEBRIS, CONSISTENCY).stream()
                .flatMap(family -> family.checks().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @throws IllegalStateException if a check belongs to no family, or a family has one that there is not */
    static void requireAll() {
        Set<String> known = CheckCatalog.standard().infos().stream()
                .map(CheckInfo::id)
                .filter(id -> !OF_THE_HOUSE.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> here = EnumSet.allOf(Family.class).stream()
                .flatMap(family -> family.checks().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.equals(here)) {
            throw new IllegalStateException("the families have " + here + ", and there are " + known);
        }
    }
}
