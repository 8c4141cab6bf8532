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
        if (is(behind, "(") && isEnglish(behind + 1)) {
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

    /** Whether brackets that open before a token hold English: at least one common word, and nothing foreign. */
    private boolean isEnglish(int start) {
        int known = 0;
        int unknown = 0;
        for (int i = start; i < words.size() && !is(i, ")"); i++) {
            if (words.word(i).isPresent()) {
                if (words.latin(i).filter(english::contains).isPresent()) {
                    known++;
                } else {
                    unknown++;
                }
            }
        }
        return known > 0 && unknown <= known / 4;
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
