package org.calque.reports.html;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.calque.reports.VisibleText;
import org.calque.text.Span;

/** Names what the eye can't tell: characters without a shape, and letters that pass for Latin ones. */
final class CharacterNames {

    /** How far a word is looked at on either side of a letter. */
    private static final int REACH = 30;

    /** How many characters a note names. */
    private static final int MOST = 6;

    private CharacterNames() {}

    /** Number and name of a character in Unicode. */
    static String of(int codePoint) {
        String name = Character.getName(codePoint);
        return VisibleText.number(codePoint) + (name == null ? "" : " " + name);
    }

    /** Whether the letter at an offset is Greek or Cyrillic in a word that also has Latin letters. */
    static boolean isLookalike(String text, int offset) {
        char letter = text.charAt(offset);
        return letter >= 0x370 && letter < 0x530 && Character.isLetter(letter) && isInLatinWord(text, offset);
    }

    private static boolean isInLatinWord(String text, int offset) {
        for (int step : new int[] {-1, 1}) {
            for (int i = offset + step; i >= 0 && i < text.length() && Math.abs(i - offset) < REACH; i += step) {
                char c = text.charAt(i);
                if (!Character.isLetter(c)) {
                    break;
                }
                if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Names of what can't be told by eye in a passage, each once. */
    static List<String> in(String text, Span span) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = span.start(); i < span.end() && names.size() < MOST; ) {
            int codePoint = text.codePointAt(i);
            if (VisibleText.isHidden(codePoint)) {
                names.add(of(codePoint));
            } else if (isLookalike(text, i)) {
                names.add(Character.toString(codePoint) + " " + of(codePoint));
            }
            i += Character.charCount(codePoint);
        }
        return new ArrayList<>(names);
    }
}
