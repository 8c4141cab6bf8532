package org.calque.reports.html;

import java.util.List;

/**
 * A block of a document's text with its notes.
 *
 * @param kind class of the block
 * @param label what it is, if that has to be said
 */
record TextBlock(String kind, String label, List<Inline> text, List<Note> notes) {

    TextBlock {
        text = List.copyOf(text);
        notes = List.copyOf(notes);
    }

    boolean isHeadline() {
        return kind.equals("headline");
    }
}
