package org.calque.reports.html;

import org.calque.reports.VisibleText;

/** Long passages cut for places that have no room for them; on one line, hidden characters shown. */
final class Shortened {

    private Shortened() {}

    /** The beginning. */
    static String end(String text, int length) {
        return text.length() <= length
                ? VisibleText.onOneLine(text)
                : VisibleText.onOneLine(text.substring(0, boundary(text, length)))
                                .stripTrailing() + "…";
    }

    /** The beginning and the end. */
    static String middle(String text, int length) {
        if (text.length() <= length) {
            return VisibleText.onOneLine(text);
        }
        String head = text.substring(0, boundary(text, length * 2 / 3));
        String tail = text.substring(boundary(text, text.length() - length / 3));
        return VisibleText.onOneLine(head).stripTrailing() + " … "
                + VisibleText.onOneLine(tail).stripLeading();
    }

    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) && at > 0 ? at - 1 : at;
    }
}
