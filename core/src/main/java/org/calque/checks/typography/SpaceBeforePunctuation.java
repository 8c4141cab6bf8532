package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.calque.text.Token;

/** White space before a mark that English sets close: {@code option , said}, {@code Why ?}. */
public final class SpaceBeforePunctuation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "space-before-punctuation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "White space before a comma, full stop, colon, semicolon, question or exclamation mark, closing bracket or"
                    + " apostrophe.",
            "English sets these marks close to the word before. The space comes from text that was cut into tokens for"
                    + " a translation engine and badly put together again, from a link or italics that ended there, or"
                    + " from French, which sets a space before : ; ? and !.",
            "There is no other option[[ ,]] the minister said.",
            "There is no other option, the minister said.",
            List.of(
                    "Does not speak inside passages in another language, where the space may be right.",
                    "Leaves scores and ratios (2 : 1), labels in brackets, spaced ellipses and emoticons alone; a full stop"
                            + " behind a figure or code, unless the text does the same elsewhere."));

    private static final String MARKS = ",.;:!?";

    /** What may follow an apostrophe in a word that was cut there. */
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll");

    /** What a name with a dot before it may end in: {@code .NET}, {@code .com}. */
    private static final Set<String> DOMAINS = Set.of("net", "com", "org");

    /** With an auxiliary behind it, such a word begins a sentence even in lower case: {@code a city .it has}. */
    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "this", "there");

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could");

    /** Words behind which a mark may be named as a thing. */
    private static final Set<String> COUNTED =
            Set.of("a", "the", "many", "few", "some", "any", "no", "more", "another", "this", "that", "each", "every");

    /** Longest label, in tokens with what stands before it. */
    private static final int LONGEST_LABEL = 5;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> behindCodes = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token mark = tokens.get(i);
            if (mark.kind() == Token.Kind.PUNCTUATION
                    && Spacing.between(text.text(), tokens.get(i - 1), mark) == Spacing.SPACE
                    && (isMisplaced(tokens, i) || isStopOfBoth(text, i))
                    && !isNamed(tokens, i)
                    && !isLabel(text, i)
                    && !text.language().isForeign(i - 1)) {
                boolean code = mark.text().equals(".") && isCode(tokens, i - 1);
                (code ? behindCodes : findings).add(finding(text, i));
            }
        }
        if (!findings.isEmpty() || behindCodes.size() > 1) {
            findings.addAll(behindCodes);
        }
        return findings;
    }

    private static boolean isMisplaced(List<Token> tokens, int index) {
        Token before = tokens.get(index - 1);
        char mark = tokens.get(index).text().charAt(0);
        if (isOpening(before)) {
            return false;
        }
        if (mark == ')' || mark == ']') {
            return before.kind() != Token.Kind.PUNCTUATION && before.kind() != Token.Kind.SYMBOL;
        }
        if (mark == '\'' || mark == '’') {
            return before.isWord() && isClitic(tokens, index);
        }
        if (MARKS.indexOf(mark) < 0 || (before.kind() == Token.Kind.SYMBOL && "=<>+|^~".contains(before.text()))) {
            return false;
        }
        return switch (mark) {
            case '.' -> tokens.get(index).text().equals(".") && !isSpacedDot(tokens, index) && !isGlued(tokens, index);
            case ':' -> !isBetweenNumbers(tokens, index) && !isGlued(tokens, index);
            case ';' -> !isEmoticon(tokens, index);
            case '!' -> !isGluedWord(tokens, index) && !isExclaimed(before);
            case '?' -> !isGluedTo(tokens, index, ")]–-") && !isExclaimed(before);
            default -> true;
        };
    }

    /** {@code and elders .Soon after}: the space stands on the wrong side of a full stop. */
    private static boolean isStopOfBoth(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        if (!tokens.get(index).text().equals(".") || !isGluedWord(tokens, index)) {
            return false;
        }
        String before = tokens.get(index - 1).text();
        String after = tokens.get(index + 1).text();
        String lower = after.toLowerCase(Locale.ROOT);
        if (DOMAINS.contains(lower) || !(tokens.get(index - 1).isWord() || before.equals(")"))) {
            return false;
        }
        if (SUBJECTS.contains(after)) {
            return index + 2 < tokens.size()
                    && AUXILIARIES.contains(tokens.get(index + 2).text());
        }
        int hyphen = after.indexOf('-');
        String rest = after.substring(1, hyphen > 1 ? hyphen : after.length());
        boolean name = before.equals(")") && rest.length() > 1;
        return (before.equals(")") || Character.isLowerCase(before.charAt(before.length() - 1)))
                && Character.isUpperCase(after.charAt(0))
                && rest.equals(rest.toLowerCase(Locale.ROOT))
                && (name || text.english().contains(lower));
    }

    /** {@code Too many ? here}: the sentence speaks of the mark. */
    private static boolean isNamed(List<Token> tokens, int index) {
        return "?!".contains(tokens.get(index).text())
                && COUNTED.contains(tokens.get(index - 1).text())
                && index + 1 < tokens.size()
                && tokens.get(index + 1).isWord()
                && !isGlued(tokens, index);
    }

    /** {@code (manager : A. Novak)}, {@code ■ Prices : from 5 euros}: a colon that sets off a label. */
    private static boolean isLabel(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        if (!tokens.get(index).text().equals(":")) {
            return false;
        }
        int start = index - 1;
        while (start > 0 && index - start < LONGEST_LABEL && tokens.get(start).isWord()) {
            start--;
        }
        Token before = tokens.get(start);
        return start < index - 1 && (before.text().equals("(") || before.kind() == Token.Kind.SYMBOL);
    }

    /** An address or a measured code, from which some writers set a full stop apart so that it is not read with it. */
    private static boolean isCode(List<Token> tokens, int index) {
        String code = tokens.get(index).text();
        boolean measured = index > 0
                && tokens.get(index - 1).text().chars().allMatch(Character::isDigit)
                && code.length() > 1
                && code.chars().allMatch(Character::isUpperCase);
        return measured || code.contains("/") || code.contains("@");
    }

    private static boolean isOpening(Token before) {
        return before.kind() == Token.Kind.PUNCTUATION
                && "([{¿¡".indexOf(before.text().charAt(0)) >= 0;
    }

    private static boolean isClitic(List<Token> tokens, int index) {
        return isGluedWord(tokens, index)
                && CLITICS.contains(tokens.get(index + 1).text())
                && !(index + 2 < tokens.size() && isQuote(tokens.get(index + 2)));
    }

    private static boolean isQuote(Token token) {
        return "'’".contains(token.text());
    }

    /** One dot of a spaced ellipsis. */
    private static boolean isSpacedDot(List<Token> tokens, int index) {
        return tokens.get(index - 1).text().endsWith(".")
                || (index + 1 < tokens.size() && tokens.get(index + 1).text().startsWith("."));
    }

    private static boolean isGlued(List<Token> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).follows(tokens.get(index));
    }

    private static boolean isGluedWord(List<Token> tokens, int index) {
        return isGlued(tokens, index) && tokens.get(index + 1).isWord();
    }

    private static boolean isGluedTo(List<Token> tokens, int index, String marks) {
        return isGlued(tokens, index) && marks.contains(tokens.get(index + 1).text());
    }

    /** Emphasis such as {@code What! ?} is another matter. */
    private static boolean isExclaimed(Token before) {
        return before.text().startsWith("!") || before.text().startsWith("?");
    }

    private static boolean isEmoticon(List<Token> tokens, int index) {
        return isGluedTo(tokens, index, ")(-*")
                || (isGlued(tokens, index)
                        && "DPp".contains(tokens.get(index + 1).text()));
    }

    private static boolean isBetweenNumbers(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index - 1).kind() == Token.Kind.NUMBER
                && tokens.get(index + 1).kind() == Token.Kind.NUMBER;
    }

    private static Finding finding(AnalyzedText text, int index) {
        Token mark = text.tokens().get(index);
        int wordEnd = text.tokens().get(index - 1).end();
        Span space = new Span(/* start= */ wordEnd, /* end= */ mark.start());
        boolean moves = ".,;?".contains(mark.text()) && isGluedWord(text.tokens(), index);
        boolean comma = mark.text().equals(",") && isGlued(text.tokens(), index);
        Fix fix = moves
                ? Fix.replace(space.hull(mark.span()), mark.text() + " ", Applicability.SAFE)
                : new Fix(
                        "Delete the space",
                        Fix.replace(space, "", Applicability.SAFE).edits(),
                        comma ? Applicability.LIKELY : Applicability.SAFE);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.97,
                space.hull(mark.span()),
                "There must be no space before “" + mark.text() + "”.",
                List.of(new Evidence.Pattern(
                        "white space before " + name(mark.text().charAt(0)))),
                List.of(fix));
    }

    private static String name(char mark) {
        return switch (mark) {
            case ',' -> "a comma";
            case '.' -> "a full stop";
            case ':' -> "a colon";
            case ';' -> "a semicolon";
            case '!' -> "an exclamation mark";
            case '?' -> "a question mark";
            case '\'', '’' -> "an apostrophe";
            default -> "a closing bracket";
        };
    }
}
