package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Single quotation marks that can be no apostrophes. */
final class SingleMarks {

    /** Words that an apostrophe may shorten at the end and that look whole. */
    private static final Set<String> CLIPPED = Set.of(
            "an", "o", "ol", "th", "wi", "mo", "yo", "fo", "po", "lil", "jus", "mus", "tha", "wha", "ha", "ma", "no",
            "don", "can", "won", "wan", "lo", "wit", "gi", "ca", "gran", "ole");

    /** Words in -s that have no possessive. */
    static final Set<String> POSSESSED_BY_NOBODY =
            Set.of("is", "was", "has", "does", "his", "its", "this", "as", "us", "thus", "always", "perhaps");

    private static final Set<String> MARKS = Set.of("'", "’", "‘");

    private SingleMarks() {}

    /** Marks directly behind a whole word, with no mark in the same block that might open what they close. */
    static List<Integer> strays(AnalyzedText text) {
        List<Integer> strays = new ArrayList<>();
        int block = -1;
        int open = 0;
        for (Sentence sentence : text.sentences()) {
            if (sentence.block() != block) {
                block = sentence.block();
                open = 0;
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                String mark = text.tokens().get(i).text();
                if (!mark.equals("'") && !mark.equals("’") && !mark.equals("‘")) {
                    continue;
                }
                boolean glued =
                        i > 0 && text.tokens().get(i).follows(text.tokens().get(i - 1));
                if (!glued || !isWholeWord(text, text.tokens().get(i - 1))) {
                    open++;
                } else if (open > 0) {
                    open--;
                } else if (!isForTheSakeOf(text, i)) {
                    strays.add(i);
                }
            }
        }
        return strays;
    }

    /** {@code for conscience' sake}. */
    private static boolean isForTheSakeOf(AnalyzedText text, int index) {
        return index + 1 < text.tokens().size()
                && text.tokens().get(index + 1).text().equals("sake");
    }

    /** Marks that stand apart from the words around them, and have no partner. */
    static List<Integer> alone(AnalyzedText text) {
        List<Integer> alone = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            int marks = 0;
            int last = -1;
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                if (MARKS.contains(text.tokens().get(i).text())) {
                    marks++;
                    last = i;
                }
            }
            if (marks == 1 && text.tokens().get(last).text().equals("'") && isApart(text, sentence, last)) {
                alone.add(last);
            }
        }
        return alone;
    }

    /** Whether the mark stands between spaces and words, {@code impoverished ' children}. */
    private static boolean isApart(AnalyzedText text, Sentence sentence, int index) {
        if (index == sentence.firstToken() || index + 1 >= sentence.endToken()) {
            return false;
        }
        Token mark = text.tokens().get(index);
        Token before = text.tokens().get(index - 1);
        Token after = text.tokens().get(index + 1);
        return Spacing.between(text.text(), before, mark) == Spacing.SPACE
                && Spacing.between(text.text(), mark, after) == Spacing.SPACE
                && before.isWord()
                && after.isWord()
                && after.text().length() > 2
                && "sxz".indexOf(before.text().charAt(before.text().length() - 1)) < 0;
    }

    /** Whether no apostrophe belongs behind the word: neither a possessive's nor one for a lost letter. */
    private static boolean isWholeWord(AnalyzedText text, Token token) {
        String word = token.text();
        if (word.endsWith("'s") || word.endsWith("’s")) {
            // McDonald's' is the possessive of a name
            return Character.isLowerCase(word.charAt(0));
        }
        return token.isWord()
                && word.length() > 1
                && word.chars().allMatch(Character::isLowerCase)
                && ("sxz".indexOf(word.charAt(word.length() - 1)) < 0 || POSSESSED_BY_NOBODY.contains(word))
                && !word.endsWith("in")
                && !CLIPPED.contains(word)
                && text.english().contains(word);
    }
}
