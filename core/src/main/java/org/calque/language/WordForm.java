package org.calque.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/**
 * A word as it is looked up: without an English possessive ending, its apostrophes straight.
 *
 * @param text the form in the letter case of the text
 * @param lower the form in lower case
 * @param letterCase how it is written
 * @param script its script, as Unicode names it
 */
record WordForm(String text, String lower, Case letterCase, UnicodeScript script) {

    /** How a word is written. */
    enum Case {
        LOWER,
        /** A capital, then lower case. */
        CAPITALIZED,
        /** Capitals only, at least two. */
        UPPER,
        /** A capital inside: {@code McDonald}, {@code iPhone}; in each part of a hyphenated word its own. */
        MIXED
    }

    static WordForm of(String surface) {
        String plain = surface.indexOf('’') >= 0 ? surface.replace('’', '\'') : surface;
        if (plain.endsWith("'s") || plain.endsWith("'S")) {
            plain = plain.substring(0, plain.length() - 2);
        }
        return new WordForm(plain, plain.toLowerCase(Locale.ROOT), caseOf(plain), scriptOf(plain));
    }

    WordForm inLowerCase() {
        return new WordForm(lower, lower, Case.LOWER, script);
    }

    boolean isLower() {
        return letterCase == Case.LOWER;
    }

    boolean isLatin() {
        return script == UnicodeScript.LATIN;
    }

    int length() {
        return text.length();
    }

    /** The form with its first letter a capital and the others small. */
    String capitalized() {
        return lower.isEmpty() ? lower : Character.toTitleCase(lower.charAt(0)) + lower.substring(1);
    }

    private static Case caseOf(String word) {
        int upper = 0;
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    upper++;
                }
            }
        }
        if (upper == 0) {
            return Case.LOWER;
        }
        if (upper == letters && letters > 1) {
            return Case.UPPER;
        }
        return upper == 1 && Character.isUpperCase(word.charAt(0)) ? Case.CAPITALIZED : Case.MIXED;
    }

    /** The script of the first letter that has one. */
    private static UnicodeScript scriptOf(String word) {
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            UnicodeScript script = Letters.script(c);
            if (script != UnicodeScript.COMMON) {
                return script;
            }
            i += Character.charCount(c);
        }
        return UnicodeScript.COMMON;
    }
}
