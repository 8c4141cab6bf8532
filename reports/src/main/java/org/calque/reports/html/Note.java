package org.calque.reports.html;

import java.util.List;

/**
 * The note on a finding.
 *
 * @param id for links to it
 * @param check the check's id, as findings have it
 * @param checkId the check's id in the catalog
 * @param name the check's id in words
 * @param kind class of its mark
 * @param severity the severity's word
 * @param state what a baseline says of it; empty if it says nothing
 * @param remark what a baseline notes on it
 * @param message what is wrong
 * @param correction the best fix as a difference of words; empty if there is none
 * @param trust how far the best fix may be trusted
 * @param others further fixes, in words
 * @param confidence in words and as a number
 */
record Note(
        String id,
        int number,
        String check,
        String checkId,
        String name,
        String kind,
        String severity,
        String state,
        String remark,
        String message,
        List<WordDiff.Part> correction,
        String trust,
        List<String> others,
        String confidence,
        List<Reason> reasons) {

    Note {
        correction = List.copyOf(correction);
        others = List.copyOf(others);
        reasons = List.copyOf(reasons);
    }

    /** Where the check is explained: what a rule is called, if it is one of many. */
    String about() {
        return check.equals(checkId) ? "About" : check;
    }

    /**
     * A piece of evidence in words.
     *
     * @param link id of the place it speaks of; empty if it speaks of none
     */
    record Reason(String label, String text, String link) {}
}
