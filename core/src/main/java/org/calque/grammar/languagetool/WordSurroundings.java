package org.calque.grammar.languagetool;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.calque.text.Token;

/** What stands around an unknown word and makes it right: names, quotation marks, the parts of an address. */
final class WordSurroundings {

    /** Small words inside foreign names are no longer. */
    private static final int LONGEST_PARTICLE = 4;

    /** Before a full stop, forms of so few letters are abbreviations. */
    private static final int LONGEST_ABBREVIATION = 3;

    private final Predicate<String> known;
    private final Predicate<String> title;

    /**
     * @param known whether a form is an English word
     * @param title whether an unknown form is a slip for what people are called before their names, {@code Governer}
     */
    WordSurroundings(Predicate<String> known, Predicate<String> title) {
        this.known = known;
        this.title = title;
    }

    boolean explain(List<Token> tokens, int index) {
        return isHyphenated(tokens, index)
                || isInsideName(tokens, index)
                || isBehindParticle(tokens, index)
                || (index + 1 < tokens.size() && isBehindParticle(tokens, index + 1))
                || isMentioned(tokens, index)
                || isAbbreviation(tokens, index)
                || isBehindInitial(tokens, index)
                || isAddress(tokens, index);
    }

    /**
     * {@code Comité des Entreprises}, {@code Thorsten Margis}, {@code Skinner, Monye, Tait}: what
     * names around it make a name.
     */
    private boolean isInsideName(List<Token> tokens, int index) {
        if (!isCapitalized(tokens, index) || index + 1 == tokens.size()) {
            return false;
        }
        if (isNameLike(tokens, index + 1)) {
            return !title.test(tokens.get(index).text());
        }
        if (index == 0) {
            return false;
        }
        String before = tokens.get(index - 1).text();
        boolean afterParticle = Character.isLowerCase(before.charAt(0))
                && before.length() <= LONGEST_PARTICLE
                && !known.test(before)
                && isCapitalized(tokens, index - 2);
        boolean afterName = index > 1 && isNameLike(tokens, index - 1);
        boolean inList = before.equals(",")
                && tokens.get(index + 1).text().equals(",")
                && isCapitalized(tokens, index - 2)
                && isCapitalized(tokens, index + 2);
        return afterParticle || afterName || inList;
    }

    /** {@code Cour des comptes}: two words behind one with a capital, none of them English, the second a small one. */
    private boolean isBehindParticle(List<Token> tokens, int index) {
        return index > 1
                && isNameLike(tokens, index - 2)
                && isUnknownLower(tokens, index - 1)
                && tokens.get(index - 1).text().length() <= LONGEST_PARTICLE
                && isUnknownLower(tokens, index);
    }

    private boolean isUnknownLower(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.isWord() && Character.isLowerCase(token.text().charAt(0)) && !known.test(token.text());
    }

    /** Whether a word has a capital and is no English one without it. */
    private boolean isNameLike(List<Token> tokens, int index) {
        return isCapitalized(tokens, index)
                && !known.test(tokens.get(index).text().toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalized(List<Token> tokens, int index) {
        return index >= 0
                && index < tokens.size()
                && Character.isUpperCase(tokens.get(index).text().charAt(0));
    }

    /** {@code coined the phrase “liberati”}: a word alone between quotation marks is spoken of, not used. */
    private static boolean isMentioned(List<Token> tokens, int index) {
        return index > 0
                && index + 1 < tokens.size()
                && "\"“‘«„".indexOf(tokens.get(index - 1).text().charAt(0)) >= 0
                && "\"”’»“".indexOf(tokens.get(index + 1).text().charAt(0)) >= 0
                && tokens.get(index).follows(tokens.get(index - 1))
                && tokens.get(index + 1).follows(tokens.get(index));
    }

    /** {@code Ostapenko bt. Burel}. */
    private static boolean isAbbreviation(List<Token> tokens, int index) {
        return tokens.get(index).text().length() <= LONGEST_ABBREVIATION
                && index + 2 < tokens.size()
                && tokens.get(index + 1).text().equals(".")
                && tokens.get(index + 1).follows(tokens.get(index));
    }

    /** {@code D. Ryding}. */
    private static boolean isBehindInitial(List<Token> tokens, int index) {
        return index > 1
                && isCapitalized(tokens, index)
                && tokens.get(index - 1).text().equals(".")
                && tokens.get(index - 2).text().length() == 1
                && isCapitalized(tokens, index - 2)
                && tokens.get(index - 1).follows(tokens.get(index - 2));
    }

    /** {@code napster.no}: a dot and letters follow without a space. */
    private static boolean isAddress(List<Token> tokens, int index) {
        return index + 2 < tokens.size()
                && tokens.get(index + 1).text().equals(".")
                && tokens.get(index + 1).follows(tokens.get(index))
                && tokens.get(index + 2).follows(tokens.get(index + 1))
                && Character.isLowerCase(tokens.get(index + 2).text().charAt(0));
    }

    /** {@code 2-chome}: the hyphen stands between a number and the word. */
    private static boolean isHyphenated(List<Token> tokens, int index) {
        return index > 0
                && tokens.get(index).follows(tokens.get(index - 1))
                && tokens.get(index - 1).text().equals("-");
    }
}
