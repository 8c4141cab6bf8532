package org.calque.reports.html;

import org.calque.text.Span;

/**
 * A passage that is to be marked.
 *
 * @param span in the document's text
 * @param number of its finding
 * @param id for links to it
 * @param css its classes
 * @param language of a foreign fragment; empty for others
 * @param sign what stands behind it
 */
record Mark(Span span, int number, String id, String css, String language, Inline.Sign sign) {

    /** Longer passages are marked by hairlines. */
    private static final int LONG = 60;

    /** The classes of its parts if marks lie above its line. */
    String css(int marksAbove) {
        String length = span.length() > LONG ? " long" : "";
        return switch (marksAbove) {
            case 0 -> css + length;
            case 1 -> css + length + " h1";
            case 2 -> css + length + " h2";
            // no room for a fourth line: the number says it
            default -> css + length + " h3";
        };
    }
}
