package org.calque.checks.debris;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of {@code gluing.txt}. */
final class GlueWords {

    private static final List<PatternFile.Entry> FILE = PatternFile.read("gluing.txt");

    private static final Set<String> SUBJECT = list("subject");
    private static final Set<String> AUXILIARY = list("auxiliary");
    private static final Set<String> PREPOSITION = list("preposition");
    private static final Set<String> DETERMINER = list("determiner");
    private static final Set<String> CONJUNCTION = list("conjunction");
    private static final Set<String> NEGATION = list("negation");
    private static final Set<String> OTHER = list("other");

    static final Set<String> AFTER_WORD = list("after-word");
    static final Set<String> BEFORE_WORD = list("before-word");
    static final Set<String> SENTENCE_START = list("sentence-start");
    static final Set<String> AFTER_NAME = list("after-name");
    static final Set<String> AFTER_KNOWN_NAME = list("after-known-name");
    static final Set<String> PREFIXES = list("prefix");
    static final Set<String> SUFFIXES = list("suffix");
    static final Set<String> ENDINGS = list("ending");
    static final Set<String> SECOND_HALVES = list("second-half");
    static final Set<String> COMBINING = list("combining");
    static final Set<String> SECOND_PARTS = list("second-part");
    static final Set<String> TITLES = list("title");
    static final Set<String> BEFORE_YEAR = list("before-year");
    static final Set<String> AFTER_NUMBER = list("after-number");
    static final Set<String> UNITS = list("unit");
    static final Set<String> BRANDS = list("brand");
    static final Set<String> ABBREVIATIONS = list("abbreviation");

    private GlueWords() {}

    private static Set<String> list(String key) {
        return FILE.stream()
                .flatMap(entry -> entry.all(key).stream())
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

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
