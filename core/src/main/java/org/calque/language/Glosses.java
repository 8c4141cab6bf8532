package org.calque.language;

import java.util.Set;
import org.calque.text.Token;

/**
 * Tells whether the text itself explains a foreign passage: by an English translation in brackets behind it, by standing
 * in brackets behind its English translation, by quotation marks after a word such as “called”, or by words such as
 * “which means”.
 */
final class Glosses {

    /** A word in brackets behind its translation; longer passages in brackets are asides. */
    private static final int LONGEST_BRACKETED = 3;

    /** A quotation of so many words, none of them English, is meant to be foreign. */
    private static final int LONGEST_QUOTED = 6;

    private static final int FARTHEST_QUOTE = 8;

    private static final int LONGEST_ACRONYM = 5;

    private static final int LONGEST_TRANSLATION = 6;

    private static final int LONGEST_APPOSITION = 10;

    /** Longest name of an institution. */
    private static final int LONGEST_NAME = 8;

    /** Words that tell when something was said, and not what a word means. */
    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "hour",
            "minute",
            "decade",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "statement",
            "report",
            "witness",
            "official",
            "total");

    /** Words that begin a remark on a word rather than its translation. */
    private static final Set<String> REMARKS = Set.of("for", "or", "and", "but", "not", "if", "see", "also", "like");

    /** Words of a remark rather than of a translation. */
    private static final Set<String> STATEMENTS = Set.of(
            "is", "are", "was", "were", "which", "who", "has", "have", "see", "he", "she", "it", "they", "i", "you");

    private static final String OPENING_QUOTES = "“\"«„‘'";
    private static final String CLOSING_QUOTES = "”\"»“’'";

    private static final Set<String> INTRODUCTIONS = Set.of(
            "word",
            "words",
            "term",
            "terms",
            "called",
            "phrase",
            "expression",
            "slogan",
            "named",
            "titled",
            "entitled",
            "dubbed",
            "motto",
            "saying",
            "proverb",
            "as",
            "hashtag",
            "nicknamed",
            "termed");

    private static final Set<String> EXPLANATIONS =
            Set.of("meaning", "means", "meant", "literally", "translated", "translates", "i.e.");

    private final DocumentWords words;
    private final EnglishWords english;

    Glosses(DocumentWords words, EnglishWords english) {
        this.words = words;
        this.english = english;
    }

    boolean explain(Passage passage) {
        int first = quoteBefore(passage);
        int end = first < 0 ? -1 : quoteBehind(passage);
        boolean quoted = end >= 0;
        boolean whole =
                quoted && first + 1 == passage.firstToken() && end == passage.endToken() && isCapital(first + 1);
        if (quoted && (whole || word(first - 1, INTRODUCTIONS) || isForeign(first + 1, end))) {
            return true;
        }
        boolean joined = is(passage.firstToken() - 1, "/") || is(passage.endToken(), "/");
        if (quoted && joined && passage.words() == 1) {
            return true; // “řádek/řádka”: two forms of a word, as an example of language
        }
        int before = quoted ? first : passage.firstToken();
        int behind = quoted ? end + 1 : passage.endToken();
        if (is(behind, "(") && (isTranslation(behind + 1) || isAcronym(behind + 1))) {
            return true;
        }
        if (!passage.latin() && is(before - 1, "([（") && isTranslated(before - 2)) {
            return true;
        }
        return isExplained(behind, quoted)
                || isApposed(passage, behind)
                || isInstitution(passage, before, behind)
                || (passage.words() <= LONGEST_BRACKETED
                        && is(before - 1, "(")
                        && is(behind, ")")
                        && words.latin(before - 2)
                                .filter(english::isContentWord)
                                .isPresent());
    }

    /** Whether a comma and a description follow, up to the next mark: {@code salmorejo, a thick cold soup,}. */
    private boolean isApposed(Passage passage, int behind) {
        if (!is(behind, ",") || passage.words() > LONGEST_BRACKETED || !word(behind + 1, Set.of("a", "an", "or"))) {
            return false;
        }
        int end = behind + 2;
        while (end < words.size() && words.latin(end).isPresent() && end - behind <= LONGEST_APPOSITION) {
            WordForm word = words.latin(end).orElseThrow();
            if (!english.contains(word) || STATEMENTS.contains(word.lower()) || TIMES.contains(word.lower())) {
                return false;
            }
            end++;
        }
        return end > behind + 2 && end < words.size() && words.word(end).isEmpty() && !isNumber(end);
    }

    /** Whether a passage fills brackets behind an English name, by itself or with its acronym. */
    private boolean isInstitution(Passage passage, int before, int behind) {
        boolean closed = is(behind, ")") || (is(behind, ",") && isAcronym(behind + 1));
        return closed
                && is(before - 1, "(")
                && passage.words() <= LONGEST_NAME
                && isCapital(before)
                && isCapital(before - 2);
    }

    /** Whether what stands before brackets can be the translation or the transcription of what is in them. */
    private boolean isTranslated(int index) {
        return words.latin(index).isPresent() || is(index, CLOSING_QUOTES);
    }

    /** Whether words such as “which means” follow. */
    private boolean isExplained(int behind, boolean quoted) {
        int next = is(behind, ",") ? behind + 1 : behind;
        if (word(next, Set.of("which"))) {
            next++;
        }
        return word(next, EXPLANATIONS) && (next > behind || quoted);
    }

    /** The nearest opening quotation mark before a passage, a few words back at the most; -1 if there is none. */
    private int quoteBefore(Passage passage) {
        for (int i = passage.firstToken() - 1; i >= Math.max(0, passage.firstToken() - FARTHEST_QUOTE); i--) {
            if (is(i, OPENING_QUOTES)) {
                return i;
            }
            if (is(i, "”»")) {
                return -1;
            }
        }
        return -1;
    }

    private int quoteBehind(Passage passage) {
        for (int i = passage.endToken(); i < Math.min(words.size(), passage.endToken() + FARTHEST_QUOTE); i++) {
            if (is(i, CLOSING_QUOTES)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCapital(int index) {
        return words.latin(index).filter(word -> !word.isLower()).isPresent();
    }

    /** Whether a short quotation begins with a capital and has no common English word: a title or a slogan. */
    private boolean isForeign(int start, int end) {
        if (!isCapital(start)) {
            return false;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            if (words.latin(i)
                    .filter(word -> word.length() > 2 && english.isCommon(word))
                    .isPresent()) {
                return false;
            }
            count += words.word(i).isPresent() ? 1 : 0;
        }
        return count <= LONGEST_QUOTED;
    }

    /** Whether brackets that open before a token hold nothing but an acronym: what stands before is an institution. */
    private boolean isAcronym(int start) {
        return is(start + 1, ")")
                && words.latin(start)
                        .filter(word -> word.length() <= LONGEST_ACRONYM && !english.isCommon(word))
                        .isPresent();
    }

    /** Whether brackets that open before a token hold a translation: a few English words and no statement. */
    private boolean isTranslation(int start) {
        if (word(start, REMARKS)) {
            return false;
        }
        int known = 0;
        int end = start;
        while (end < words.size() && !is(end, ")")) {
            boolean english = words.latin(end).filter(this.english::contains).isPresent();
            if (words.word(end).isPresent() != english || word(end, STATEMENTS) || isNumber(end)) {
                return false;
            }
            known += english ? 1 : 0;
            end++;
        }
        return known > 0 && known <= LONGEST_TRANSLATION;
    }

    private boolean isNumber(int index) {
        return words.token(index).kind() == Token.Kind.NUMBER;
    }

    private boolean word(int index, Set<String> set) {
        return words.latin(index).filter(word -> set.contains(word.lower())).isPresent();
    }

    private boolean is(int index, String characters) {
        if (index < 0 || index >= words.size()) {
            return false;
        }
        Token token = words.token(index);
        return token.text().length() == 1 && characters.indexOf(token.text().charAt(0)) >= 0;
    }
}
