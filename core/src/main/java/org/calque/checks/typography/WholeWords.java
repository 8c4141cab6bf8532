package org.calque.checks.typography;

import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Token;

/** English words in lower case that can be no abbreviations: a full stop behind one ends a sentence. */
final class WholeWords {

    /** Abbreviations that dictionaries list as words. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "approx", "assoc", "cont", "corp", "dept", "depts", "diff", "dist", "excl", "govt", "incl", "intl", "maths",
            "mins", "misc", "prep", "prof", "publ", "resp", "secs", "sect", "assn", "capt", "comdr", "lieut", "messrs",
            "bros", "chapt", "inst", "hosp", "sgts", "phila", "spec", "supp", "temp", "univ", "vols");

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

    /**
     * Whether the token is a name or capitalised word that is no abbreviation: long, and known or in the document without
     * a full stop behind it.
     */
    static boolean containName(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        String word = token.text();
        if (!token.isWord()
                || word.length() <= SHORTEST
                || !Character.isUpperCase(word.charAt(0))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || word.indexOf('.') >= 0) {
            return false;
        }
        if (text.english().contains(word) || text.english().contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (int i = 0; i + 1 < text.tokens().size(); i++) {
            if (i != index
                    && text.tokens().get(i).text().equals(word)
                    && !text.tokens().get(i + 1).text().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
