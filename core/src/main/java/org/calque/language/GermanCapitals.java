package org.calque.language;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a capital in mid-sentence says for German, which writes its nouns so. */
final class GermanCapitals {

    /** A German noun that may as well be a name: it counts only in a text that is mixed with German otherwise. */
    static final float NOUN_OR_NAME = 5;

    /** What a letter of a noun says. */
    private static final float NOUN_PER_LETTER = 2;

    /** Longer words that only German's dictionary has are compounds rather than names of people. */
    private static final int LONGEST_FORENAME = 7;

    /** The endings of an adjective, which with a capital is a noun too: {@code Deutsche}. */
    private static final Pattern ADJECTIVE = Pattern.compile("e[mnrs]?$");

    private final GermanLexicon nouns;
    private final Candidates candidates;

    GermanCapitals(GermanLexicon nouns, Candidates candidates) {
        this.nouns = nouns;
        this.candidates = candidates;
    }

    boolean isNoun(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED && nouns.contains(word.text());
    }

    boolean isForename(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED && nouns.isForename(word.text());
    }

    /** Whether the dictionary has a word in lower case. */
    boolean isLowerCaseWord(WordForm word) {
        return matches(german -> german.contains(word.lower()));
    }

    /** Whether a capitalised word is an adjective or a verb: its capital makes it part of a name. */
    boolean isRaised(WordForm word) {
        return word.letterCase() == WordForm.Case.CAPITALIZED
                && (!isNoun(word) || ADJECTIVE.matcher(word.text()).find())
                && isLowerCaseWord(word);
    }

    /** The odds of a noun; those of a name for a word that is none. */
    float odds(WordForm word, float name) {
        if (nouns.contains(word.text())) {
            return oddsOfNoun(word);
        }
        return isListedWithCapital(word) ? NOUN_OR_NAME : name;
    }

    static float oddsOfNoun(WordForm word) {
        return NOUN_PER_LETTER * word.length();
    }

    /** Whether the dictionary has a longer word with its capital only: a compound noun, or a place. */
    boolean isListedWithCapital(WordForm word) {
        return word.length() > LONGEST_FORENAME
                && matches(german -> german.contains(word.text()) && !german.contains(word.lower()));
    }

    private boolean matches(Predicate<Lexicon> condition) {
        return candidates.lexicon("de").filter(condition).isPresent();
    }
}
