package org.calque.fluency;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of words that are judged each in its own way. */
public enum WordKind {
    /** A personal or relative pronoun: the model tells its forms apart by what depends on them. */
    PRONOUN(-0.002),
    /** Another word of a closed class: there are few, and the model knows each of them well. */
    FUNCTION_WORD(-0.01),
    /** A word of an open class that the model knows. */
    OPEN(-0.1),
    /** A word of an open class that the model knows only in pieces, each of which makes the next one likely. */
    IN_PIECES(-0.1);

    private static final List<Set<String>> PERSONS = List.of(
            Set.of("i", "me", "my", "mine", "myself"),
            Set.of("he", "him", "his", "himself"),
            Set.of("she", "her", "hers", "herself"),
            Set.of("it", "its", "itself"),
            Set.of("we", "us", "our", "ours", "ourselves", "ourself"),
            Set.of("you", "your", "yours", "yourself", "yourselves"),
            Set.of("they", "them", "their", "theirs", "themselves"),
            Set.of("who", "whom", "whose"));

    private static final Set<String> FUNCTION_WORDS =
            Set.of(("the a an this that these those of in on at by for with from to into over under about after before"
                            + " between through during among against without within since until towards toward upon"
                            + " across along behind near off out up down around above below beside besides beyond onto"
                            + " unto via till despite per throughout inside outside and or but nor as if than because"
                            + " while when where although though whether is are was were be been being am has have had"
                            + " having do does did will would can could may might shall should must not no due like so"
                            + " there what how which why")
                    .split(" ", -1));

    private final double suspect;

    WordKind(double suspect) {
        this.suspect = suspect;
    }

    /**
     * The kind of a word, in any letter case.
     *
     * @param known whether the model knows the word as a whole
     */
    public static WordKind of(String word, boolean known) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (PERSONS.stream().anyMatch(forms -> forms.contains(lower))) {
            return PRONOUN;
        }
        if (FUNCTION_WORDS.contains(lower)) {
            return FUNCTION_WORD;
        }
        return known ? OPEN : IN_PIECES;
    }

    /** Whether the kind is a closed class: its words are no names whatever their letters. */
    public boolean isClosed() {
        return this == PRONOUN || this == FUNCTION_WORD;
    }

    /** Whether a word of this kind that a model has seen in its place is worth a second look, with the word hidden. */
    public boolean isSuspect(WordScore seen) {
        return seen.logProbability() < suspect;
    }

    /** Whether one word can stand for another of this kind by mistake and the sense still be told; both in lower case. */
    boolean areRelated(String word, String other) {
        if (word.equals(other)) {
            return false;
        }
        return switch (this) {
            case PRONOUN -> PERSONS.stream().anyMatch(forms -> forms.contains(word) && forms.contains(other));
            case FUNCTION_WORD -> FUNCTION_WORDS.contains(other);
            case OPEN, IN_PIECES -> haveSameRoot(word, other) && !differInNumber(word, other);
        };
    }

    /** {@code worker} and {@code workers}: more often a matter of choice than a mistake. */
    static boolean differInNumber(String word, String other) {
        return other.equals(word + "s") || word.equals(other + "s") || other.equals(word + "es");
    }

    /** Whether two words begin alike for most of the shorter one. */
    private static boolean haveSameRoot(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int common = 0;
        while (common < shorter && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(4, 0.55 * shorter) || common >= Math.max(3, 0.75 * shorter);
    }
}
