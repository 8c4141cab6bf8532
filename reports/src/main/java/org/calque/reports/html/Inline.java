package org.calque.reports.html;

import java.util.List;

/** What a block's text is made of: a tree, so that marks nest and never cross. */
sealed interface Inline {

    /** Text as it is. */
    record Run(String text) implements Inline {}

    /** White space that must not be folded: a tab, or more than one space. */
    record Spaces(String text) implements Inline {}

    /**
     * A character without a shape, shown in its stead.
     *
     * @param label what is shown
     * @param name its number and name in Unicode
     */
    record Hidden(String label, String name) implements Inline {}

    /**
     * A letter that passes for one of the Latin letters around it.
     *
     * @param name its number and name in Unicode
     */
    record Lookalike(String text, String name) implements Inline {}

    /** What a fix would insert here: a sign beside the text, not part of it. */
    record Insertion(String text) implements Inline {}

    /**
     * A marked part of a finding. A finding has more than one where its block ends or another finding crosses it.
     *
     * @param id of its first part, for links; empty for the others
     * @param number of the finding, for the parts without an id; empty for the first
     * @param css classes
     * @param language of a foreign fragment; empty for others
     */
    record Marked(String id, String number, String css, String language, List<Inline> children) implements Inline {
        public Marked {
            children = List.copyOf(children);
        }
    }

    /**
     * The number behind a mark, or the sign behind the twin of one; leads to the note.
     *
     * @param language code of a foreign fragment; empty for others
     * @param note id of the note
     * @param css classes; empty for none
     */
    record Sign(String text, String language, String note, String css, String label) implements Inline {}
}
