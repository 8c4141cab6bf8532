package org.calque.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Properties of letters. */
final class Letters {

    private static final String VOWELS = "aeiouyæœøəı";

    private Letters() {}

    /** Whether a word in Latin script has a vowel, with or without marks; what has none is an abbreviation. */
    static boolean hasVowel(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (VOWELS.indexOf(c) >= 0) {
                return true;
            }
            if (c >= 0x80 && VOWELS.indexOf(base(c)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char base(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    /** The script of a letter; COMMON for anything that is no letter of one script. */
    static UnicodeScript script(int codePoint) {
        if (!Character.isLetter(codePoint)) {
            return UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
    }
}
