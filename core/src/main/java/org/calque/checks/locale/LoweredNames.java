package org.calque.checks.locale;

import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.Token;

/** Names, nationalities, languages, months and days in lower case. */
final class LoweredNames {

    /** Shortest word that is looked up, in UTF-16 code units. */
    private static final int SHORTEST = 4;

    private final Set<String> unjudged;
    private final Set<String> always;
    private final Set<String> months;
    private final Set<String> monthsBetweenNumbers;
    private final Set<String> lowered;

    LoweredNames(PhraseFile words) {
        this.unjudged = words.words("unjudged");
        this.always = words.words("always");
        this.months = words.words("month");
        this.monthsBetweenNumbers = words.words("month-between-numbers");
        this.lowered = words.lines("lowered");
    }

    /** Which tokens of a document are such a word. */
    IntPredicate in(AnalyzedText text) {
        IntPredicate sure = text.byForm(form -> always.contains(stem(form)));
        IntPredicate name = text.byForm(form -> isName(stem(form), form, text));
        IntPredicate month = text.byForm(form -> months.contains(form) || monthsBetweenNumbers.contains(form));
        return index -> {
            if (sure.test(index)) {
                return !isJoined(text, index) && !isPartOfCommonName(text, index);
            }
            return (name.test(index)
                            && !text.language().isForeign(index)
                            && !isJoined(text, index)
                            && !isPartOfCommonName(text, index))
                    || (month.test(index) && isMonth(text, index));
        };
    }

    /** {@code french fries}, {@code a hamburg steak}. */
    private boolean isPartOfCommonName(AnalyzedText text, int index) {
        String next = text.token(index + 1).map(Token::text).orElse("");
        return lowered.contains(stem(text.tokens().get(index).text()) + " " + next);
    }

    /** Whether dictionaries have the word with a capital only. */
    private boolean isName(String word, String form, AnalyzedText text) {
        return word.length() >= SHORTEST
                && isLowerCase(form)
                && !unjudged.contains(word)
                && !text.english().contains(word)
                && text.english().contains(capital(word));
    }

    static boolean isLowerCase(String form) {
        return form.chars().allMatch(c -> Character.isLowerCase(c) || c == '\'' || c == '’');
    }

    /** A word without its possessive ending. */
    static String stem(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether the word is a part of an address, a tag or a compound. */
    private static boolean isJoined(AnalyzedText text, int index) {
        Token token = text.tokens().get(index);
        boolean before = index > 0
                && token.follows(text.tokens().get(index - 1))
                && "@#/_.-\\=&".contains(text.tokens().get(index - 1).text());
        boolean after = index + 2 < text.tokens().size()
                && text.tokens().get(index + 1).follows(token)
                && text.tokens().get(index + 2).follows(text.tokens().get(index + 1))
                && "@/_-\\=.".contains(text.tokens().get(index + 1).text());
        return before || after || isSpecies(text, index);
    }

    /** {@code E. coli}: the second part of a species' name. */
    private static boolean isSpecies(AnalyzedText text, int index) {
        return index > 1
                && text.tokens().get(index - 1).text().equals(".")
                && text.tokens().get(index - 2).text().length() == 1
                && Character.isUpperCase(text.tokens().get(index - 2).text().charAt(0))
                && text.tokens().get(index - 1).follows(text.tokens().get(index - 2));
    }

    /** {@code august 1st}, {@code 5 may 2020}. */
    private boolean isMonth(AnalyzedText text, int index) {
        boolean before = index > 0 && isDay(text.tokens().get(index - 1));
        boolean after = index + 1 < text.tokens().size() && isDay(text.tokens().get(index + 1));
        return months.contains(text.tokens().get(index).text()) ? before || after : before && after;
    }

    private static boolean isDay(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() <= 4
                && Character.isDigit(token.text().charAt(0));
    }
}
