package org.calque.language;

import org.calque.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A foreign stretch as it was found, before it is known whether it makes up a sentence or more.
 *
 * @param span where it stands
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 * @param words how many words it has
 * @param latin whether it is written in Latin letters
 * @param language code of its language; null if it can't be named
 * @param probability how sure it is that it is foreign, in (0, 1]
 * @param basis what that rests on, in words
 */
record Passage(
        Span span,
        int firstToken,
        int endToken,
        int words,
        boolean latin,
        @Nullable String language,
        double probability,
        String basis) {}
