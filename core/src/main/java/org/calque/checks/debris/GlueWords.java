package org.calque.checks.debris;

import java.util.Set;
import org.calque.check.PhraseFile;

/** The lists of {@code gluing.txt}. */
final class GlueWords {

    private static final PhraseFile FILE = PhraseFile.beside(GlueWords.class, "gluing.txt");

    private static final Set<String> SUBJECT = FILE.words("subject");
    private static final Set<String> AUXILIARY = FILE.words("auxiliary");
    private static final Set<String> PREPOSITION = FILE.words("preposition");
    private static final Set<String> DETERMINER = FILE.words("determiner");
    private static final Set<String> CONJUNCTION = FILE.words("conjunction");
    private static final Set<String> NEGATION = FILE.words("negation");
    private static final Set<String> OTHER = FILE.words("other");

    static final Set<String> AFTER_WORD = FILE.words("after-word");
    static final Set<String> BEFORE_WORD = FILE.words("before-word");
    static final Set<String> SENTENCE_START = FILE.words("sentence-start");
    static final Set<String> AFTER_NAME = FILE.words("after-name");
    static final Set<String> AFTER_KNOWN_NAME = FILE.words("after-known-name");
    static final Set<String> PREFIXES = FILE.words("prefix");
    static final Set<String> SUFFIXES = FILE.words("suffix");
    static final Set<String> ENDINGS = FILE.words("ending");
    static final Set<String> SECOND_HALVES = FILE.words("second-half");
    static final Set<String> COMBINING = FILE.words("combining");
    static final Set<String> SECOND_PARTS = FILE.words("second-part");
    static final Set<String> TITLES = FILE.words("title");
    static final Set<String> BEFORE_YEAR = FILE.words("before-year");
    static final Set<String> AFTER_NUMBER = FILE.words("after-number");
    static final Set<String> UNITS = FILE.words("unit");
    static final Set<String> BRANDS = FILE.words("brand");
    static final Set<String> ABBREVIATIONS = FILE.words("abbreviation");

    private GlueWords() {}

    static boolean isFunction(String word) {
        return SUBJECT.contains(word)
                || AUXILIARY.contains(word)
                || PREPOSITION.contains(word)
                || DETERMINER.contains(word)
                || CONJUNCTION.contains(word)
                || NEGATION.contains(word)
                || OTHER.contains(word);
    }

    /** Whether two function words follow each other in English sentences. */
    static boolean isPair(String left, String right) {
        if (SUBJECT.contains(left)) {
            return AUXILIARY.contains(right) || PREPOSITION.contains(right);
        }
        if (PREPOSITION.contains(left)) {
            return DETERMINER.contains(right) || (left.equals("to") && right.equals("be"));
        }
        if (AUXILIARY.contains(left)) {
            return DETERMINER.contains(right) || PREPOSITION.contains(right) || NEGATION.contains(right);
        }
        return CONJUNCTION.contains(left)
                && (DETERMINER.contains(right) || SUBJECT.contains(right) || PREPOSITION.contains(right));
    }
}
