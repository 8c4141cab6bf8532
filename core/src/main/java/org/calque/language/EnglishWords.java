package org.calque.language;

import java.util.regex.Pattern;

/** Decides whether a word is English as it stands, by the lexicon and without loading anything else. */
final class EnglishWords {

    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

    private static final int FUNCTION_WORD_CLASS = 17;

    private final Lexicon lexicon;

    EnglishWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the lexicon has the word, in this letter case or in lower case, or each part of a hyphenated word. */
    boolean contains(WordForm word) {
        if (lexicon.contains(word.text()) || (!word.isLower() && lexicon.contains(word.lower()))) {
            return true;
        }
        String[] parts = HYPHEN.split(word.text(), -1);
        if (parts.length == 1) {
            return false;
        }
        for (String part : parts) {
            if (!part.isEmpty() && !Character.isDigit(part.charAt(0)) && !contains(WordForm.of(part))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is a common English one and none of the small ones such as “of”. */
    boolean isContentWord(WordForm word) {
        return isCommon(word) && lexicon.frequency(word.lower()) < FUNCTION_WORD_CLASS;
    }

    /** Whether the word is a common English one, not merely a name. */
    boolean isCommon(WordForm word) {
        return lexicon.contains(word.lower());
    }
}
