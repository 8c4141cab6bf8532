package org.calque.grammar;

import java.util.List;

/**
 * The readings of one token, most likely first; empty where the engine knows none.
 *
 * @param readings its possible analyses
 */
public record Tags(List<Reading> readings) {

    /**
     * One analysis of a token.
     *
     * @param lemma the dictionary form
     * @param tag Penn Treebank tag with LanguageTool's extensions, such as {@code NN:UN}
     */
    public record Reading(String lemma, String tag) {}

    public Tags {
        readings = List.copyOf(readings);
    }

    /** Whether some reading has a tag that begins so. */
    public boolean has(String tagPrefix) {
        return readings.stream().anyMatch(reading -> reading.tag().startsWith(tagPrefix));
    }
}
