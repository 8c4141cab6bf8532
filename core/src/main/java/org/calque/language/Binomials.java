package org.calque.language;

import java.util.regex.Pattern;

/** Recognises the second part of a species' scientific name, {@code Xylella fastidiosa}, by the endings of both. */
final class Binomials {

    private static final Pattern GENUS = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:a|us|um|is|es|ix|as|ma|ys|ops)");

    private static final Pattern EPITHET =
            Pattern.compile("\\p{Ll}{2,}(?:us|um|ae|ii|ensis|oides|osa|uta|alis|aris|ella|phila)");

    private Binomials() {}

    /** Whether a word can be such a part. */
    static boolean isEpithet(WordForm word) {
        return word.isLatin() && matches(EPITHET, word);
    }

    /** Whether a token is such a part, so that it is right wherever its genus stands before it. */
    static boolean isEpithet(DocumentWords words, int token) {
        return words.latin(token).filter(Binomials::isEpithet).isPresent()
                && words.latin(token - 1).filter(word -> matches(GENUS, word)).isPresent()
                && words.latin(token - 2).filter(word -> !word.isLower()).isEmpty(); // Maria Callas
    }

    private static boolean matches(Pattern pattern, WordForm word) {
        return pattern.matcher(word.text()).matches();
    }
}
