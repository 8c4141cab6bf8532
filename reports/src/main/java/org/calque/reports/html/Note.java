package org.calque.reports.html;

import java.util.List;

/**
 * The note on a finding.
 *
 * @param id for links to it
 * @param mark id of the first marked part
 * @param check the check's id
 * @param name the check's id in words
 * @param kind class of its mark
 * @param severity the severity's word
 * @param category MQM path
 * @param confidence in words and as a number
 */
record Note(
        String id,
        String mark,
        int number,
        String check,
        String name,
        String kind,
        String severity,
        String category,
        String message,
        String confidence,
        List<Suggestion> suggestions,
        List<Reason> reasons) {

    Note {
        suggestions = List.copyOf(suggestions);
        reasons = List.copyOf(reasons);
    }

    /**
     * A fix: as a replacement where it is one, else in words.
     *
     * @param title what it does
     * @param before what is replaced; empty if the title has to do
     * @param after what it is replaced by
     * @param trust how far it may be trusted
     */
    record Suggestion(String title, String before, String after, String trust) {}

    /**
     * A piece of evidence in words.
     *
     * @param link id of the place it speaks of; empty if it speaks of none
     */
    record Reason(String label, String text, String link) {}
}
