package org.calque.language;

/** A word list of one language. Safe for many threads. */
public interface Lexicon {

    /** All letters from a to z, as {@link #following} tells them. */
    int ALL_LETTERS = (1 << 26) - 1;

    /** ISO 639-1 code of the language, or ISO 639-3 where there is none. */
    String language();

    /** Whether the list has exactly this form, letter case included. */
    boolean contains(String word);

    /**
     * How frequent the form is, as a logarithmic class from 0 (rare, unknown or not in the list) to about 26; some
     * languages have no frequencies and give 0 for all words.
     */
    int frequency(String word);

    /** Whether some word may begin with these letters, or be them; false only where none does. */
    default boolean hasPrefix(String letters) {
        return true;
    }

    /**
     * Which of the letters a to z may follow these in some word.
     *
     * @return bit 0 for a, bit 25 for z; 0 only of those that never do
     */
    default int following(String letters) {
        return ALL_LETTERS;
    }
}
