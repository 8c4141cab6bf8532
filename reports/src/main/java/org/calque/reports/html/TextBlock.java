package org.calque.reports.html;

import java.util.List;

/**
 * A block of a document's text with its notes.
 *
 * @param kind class of the block
 * @param label what it is, if that has to be said
 * @param original what it was translated from; empty if that is not known
 * @param language of the original
 */
record TextBlock(
        String kind, String label, List<Inline> text, List<Note> notes, List<Inline> original, String language) {

    private static final int MANY_NOTES = 100;

    TextBlock {
        text = List.copyOf(text);
        notes = List.copyOf(notes);
        original = List.copyOf(original);
    }

    /** Whether there are so many notes that a browser had better lay out only those in view. */
    boolean hasManyNotes() {
        return notes.size() > MANY_NOTES;
    }

    boolean isHeadline() {
        return kind.equals("headline");
    }
}
