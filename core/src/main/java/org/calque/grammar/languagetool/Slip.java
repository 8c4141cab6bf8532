package org.calque.grammar.languagetool;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A word that another form is a slip away from.
 *
 * @param word the word that was meant
 * @param kind what slipped
 * @param frequency how frequent the word is, from 0 to 25
 */
record Slip(String word, Kind kind, int frequency) {

    /** Kinds of slips, after Damerau (1964). */
    enum Kind {
        /** Two neighbours changed places: {@code sicne}. */
        SWAPPED(4),
        /** A letter is doubled that should not be, or the other way round: {@code anounced}, {@code proffessor}. */
        DOUBLING(3),
        /** A vowel for another: {@code relevent}. */
        VOWEL(2),
        /** A letter is missing inside: {@code sevice}. */
        MISSING(2),
        /** A letter is missing at an end: {@code peopl}. */
        MISSING_END(0),
        /** A letter too many: {@code weas}. */
        EXTRA(0),
        /** A letter for its neighbour on the keyboard: {@code vetween}. */
        NEIGHBOUR_KEY(1),
        /** Two slips at once, of swapped, doubled and wrong vowels: {@code reccomend}. */
        TWICE(-3),
        /** Any other letter for another. */
        OTHER(-2);

        /** Those that hands and ears make by themselves, one at a time. */
        static final Set<Kind> EASY = Collections.unmodifiableSet(EnumSet.of(SWAPPED, DOUBLING, VOWEL, MISSING));

        private final int likelihood;

        Kind(int likelihood) {
            this.likelihood = likelihood;
        }
    }

    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    /** How likely it is that this word was meant: what slips easily counts like a more frequent word. */
    int weight() {
        return frequency + kind.likelihood;
    }

    /** Whether hands and ears make this slip by themselves. */
    boolean slipsEasily() {
        return Kind.EASY.contains(kind);
    }

    static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    static Kind substitution(char written, char meant) {
        if (isVowel(written) && isVowel(meant)) {
            return Kind.VOWEL;
        }
        return areNeighbours(written, meant) ? Kind.NEIGHBOUR_KEY : Kind.OTHER;
    }

    private static boolean areNeighbours(char a, char b) {
        for (int row = 0; row < KEYS.length; row++) {
            int column = KEYS[row].indexOf(a);
            if (column < 0) {
                continue;
            }
            for (int other = Math.max(0, row - 1); other < Math.min(KEYS.length, row + 2); other++) {
                int otherColumn = KEYS[other].indexOf(b);
                if (otherColumn >= 0 && Math.abs(otherColumn - column) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same in the letter case of another form. */
    String inCaseOf(String written) {
        if (written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(written.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}
