package org.calque.language;

import java.util.List;

/** Expressions of several words that belong to English, whatever their words are: {@code coup d'état}. Safe for many threads. */
public interface FixedPhrases {

    /** Whether an expression begins with a word in lower case. */
    boolean begins(String word);

    /**
     * How many words the longest expression has that begins at a word; 0 if none does.
     *
     * @param words words in lower case, apostrophes straight
     * @param start index of the word
     */
    int length(List<String> words, int start);
}
