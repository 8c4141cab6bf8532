package org.calque.check;

import org.calque.text.Span;

/** A passage as a message quotes it: in typographic quotation marks, white space folded, the middle of a long one left out. */
public final class Excerpt {

    /** What is quoted whole, in UTF-16 code units. */
    private static final int LONGEST = 60;

    /** What is left at either end of a longer one. */
    private static final int END = 28;

    private Excerpt() {}

    public static String of(String text, Span span) {
        if (span.length() > 4 * LONGEST) {
            int head = text.offsetByCodePoints(span.start(), LONGEST);
            int tail = text.offsetByCodePoints(span.end(), -LONGEST);
            return quote(text.substring(span.start(), head) + " " + text.substring(tail, span.end()));
        }
        return quote(span.of(text));
    }

    public static String quote(String passage) {
        String folded = passage.strip().replaceAll("\\s+", " ");
        if (folded.length() > LONGEST) {
            folded = folded.substring(0, lastSpace(folded, END)) + " … " + folded.substring(nextSpace(folded));
        }
        return "“" + folded + "”";
    }

    private static int lastSpace(String text, int before) {
        int space = text.lastIndexOf(' ', before);
        int cut = space > 0 ? space : before;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    private static int nextSpace(String text) {
        int from = text.length() - END;
        int space = text.indexOf(' ', from);
        int cut = space >= 0 && space + 1 < text.length() ? space + 1 : from;
        return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
    }
}
