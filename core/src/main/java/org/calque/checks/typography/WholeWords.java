package org.calque.checks.typography;

import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Token;

/** English words in lower case that can be no abbreviations: a full stop behind one ends a sentence. */
final class WholeWords {

    /** Abbreviations that dictionaries list as words. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx", "assoc", "cont", "corp", "dept", "depts", "diff", "dist", "excl", "govt", "incl", "intl", "maths",
            "mins", "misc", "prep", "prof", "publ", "resp", "secs", "sect", "spec", "supp", "temp", "univ", "vols");

    private static final int SHORTEST = 4;

    private WholeWords() {}

    /** Whether the token is one. */
    static boolean contain(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        String word = token.text();
        return token.isWord()
                && word.length() >= SHORTEST
                && word.chars().allMatch(Character::isLowerCase)
                && !ABBREVIATIONS.contains(word)
                && text.english().contains(word);
    }
}
