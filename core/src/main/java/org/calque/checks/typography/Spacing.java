package org.calque.checks.typography;

import org.calque.text.Token;

/** What stands between two neighbouring tokens. */
enum Spacing {
    NONE,
    /** Spaces of any width, and nothing else. */
    SPACE,
    /** A line end, or more: the two may belong to different paragraphs. */
    LINE_BREAK;

    static Spacing between(String text, Token before, Token after) {
        if (after.follows(before)) {
            return NONE;
        }
        for (int i = before.end(); i < after.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029') {
                return LINE_BREAK;
            }
        }
        return SPACE;
    }
}
