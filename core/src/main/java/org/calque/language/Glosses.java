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

    private static final int LONGEST_TRANSLATION = 6;

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
            Set.of("meaning", "means", "meant", "literally", "translated", "translates", "i.e.", "or");

    private final DocumentWords words;
    private final EnglishWords english;

    Glosses(DocumentWords words, EnglishWords english) {
        this.words = words;
        this.english = english;
    }

    boolean explain(Passage passage) {
        int before = passage.firstToken() - 1;
        int after = passage.endToken();
        boolean quoted = is(before, OPENING_QUOTES) && is(after, CLOSING_QUOTES);
        if (quoted && word(before - 1, INTRODUCTIONS)) {
            return true;
        }
        int behind = is(after, CLOSING_QUOTES) ? after + 1 : after;
        if (is(behind, "(") && isTranslation(behind + 1)) {
            return true;
        }
        if (is(behind, ",")) {
            behind++;
        }
        if (words.word(behind).filter(word -> word.lower().equals("which")).isPresent()) {
            behind++;
        }
        if (word(behind, EXPLANATIONS) && (behind > after || quoted)) {
            return !words.word(behind).orElseThrow().lower().equals("or") || is(behind + 1, OPENING_QUOTES);
        }
        int open = quoted ? before - 1 : before;
        int close = quoted ? after + 1 : after;
        return passage.words() <= LONGEST_BRACKETED
                && is(open, "(")
                && is(close, ")")
                && words.latin(open - 1).filter(english::isCommon).isPresent();
    }

    /** Whether brackets that open before a token hold a translation: a few English words and no statement. */
    private boolean isTranslation(int start) {
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
