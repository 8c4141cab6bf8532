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
import org.calque.check.Edit;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Span;
import org.calque.text.Token;

/** A word glued to the mark before it: {@code employment,and}. */
public final class MissingSpaceAfterPunctuation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "missing-space-after-punctuation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word or number that follows a comma, semicolon, colon, question or exclamation mark or a closing bracket"
                    + " without a space.",
            "The space was lost where pieces of translated text were joined, or where the source language writes"
                    + " none, as Chinese and Japanese do.",
            "They spoke about [[employment,and]] about housing.",
            "They spoke about employment, and about housing.",
            List.of(
                    "A full stop without a space behind it is reported as glued words.",
                    "A colon is judged only between two English words."));

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token mark = tokens.get(i);
            if (mark.kind() == Token.Kind.NUMBER) {
                if (isDayAndYear(tokens, i)) {
                    int comma = mark.start() + mark.text().indexOf(',') + 1;
                    findings.add(finding(mark.span(), comma, ",", true));
                }
            } else if (mark.kind() == Token.Kind.PUNCTUATION
                    && mark.text().length() == 1
                    && i + 1 < tokens.size()
                    && mark.follows(tokens.get(i - 1))
                    && tokens.get(i + 1).follows(mark)
                    && isGlued(text, i)) {
                Span span = tokens.get(i - 1).span().hull(tokens.get(i + 1).span());
                boolean sure = isLowerCaseWord(tokens.get(i - 1)) && isLowerCaseWord(tokens.get(i + 1));
                findings.add(finding(span, mark.end(), mark.text(), sure));
            }
        }
        return findings;
    }

    /** {@code May 5,2020}. */
    private static boolean isDayAndYear(List<Token> tokens, int index) {
        String number = tokens.get(index).text();
        int comma = number.indexOf(',');
        return MONTHS.contains(tokens.get(index - 1).text())
                && (comma == 1 || comma == 2)
                && number.length() == comma + 5
                && (number.startsWith("19", comma + 1) || number.startsWith("20", comma + 1));
    }

    private static boolean isGlued(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        Token before = tokens.get(index - 1);
        Token after = tokens.get(index + 1);
        if (text.language().isForeign(index - 1) && text.language().isForeign(index + 1)) {
            return false;
        }
        return switch (tokens.get(index).text()) {
            case "," ->
                isWordOrNumber(before)
                        && isWordOrNumber(after)
                        && (before.isWord() || after.isWord())
                        && !isSymbolic(before, after);
            case ";" ->
                isProse(before)
                        && isProse(after)
                        && !isEntity(tokens, index)
                        && !(before.text().equalsIgnoreCase("tl")
                                && after.text().equalsIgnoreCase("dr"));
            case ":" ->
                isProse(before)
                        && isLowerCaseWord(before)
                        && isProse(after)
                        && isEnglish(text, before)
                        && isEnglish(text, after);
            case "?", "!" -> isProse(before) && isProse(after) && isCapitalised(after) && !isCapitalised(before);
            case ")" -> isProse(after) && isProse(before) && !isCapitalised(after) && !isPluralOrPrefix(tokens, index);
            default -> false;
        };
    }

    private static boolean isWordOrNumber(Token token) {
        return token.isWord() || token.kind() == Token.Kind.NUMBER;
    }

    private static boolean isProse(Token token) {
        return token.isWord() && token.text().length() > 1;
    }

    /** {@code x,y}, {@code N,N-dimethyl} and {@code RM4,765}. */
    private static boolean isSymbolic(Token before, Token after) {
        boolean code = before.text().chars().anyMatch(Character::isDigit);
        return (before.isWord() && after.kind() == Token.Kind.NUMBER && code)
                || (before.text().length() == 1
                        && (after.text().length() == 1 || after.text().indexOf('-') == 1));
    }

    /** The name of an HTML entity. */
    private static boolean isEntity(List<Token> tokens, int index) {
        return index > 1
                && tokens.get(index - 1).follows(tokens.get(index - 2))
                && "&#".contains(tokens.get(index - 2).text());
    }

    /** {@code (s)he}, {@code (re)open}: the bracket holds a part of the word behind it. */
    private static boolean isPluralOrPrefix(List<Token> tokens, int index) {
        return index > 1 && tokens.get(index - 2).text().equals("(");
    }

    private static boolean isEnglish(AnalyzedText text, Token token) {
        String word = token.text();
        return text.english().contains(word) || text.english().contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isLowerCaseWord(Token token) {
        return token.isWord() && token.text().chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    private static boolean isCapitalised(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static Finding finding(Span span, int place, String mark, boolean sure) {
        Span gap = new Span(place, place);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.93,
                span,
                "A space is missing after “" + mark + "”.",
                List.of(new Evidence.Pattern("a word directly behind a mark")),
                List.of(new Fix(
                        "Insert a space",
                        List.of(new Edit(gap, " ")),
                        sure ? Applicability.SAFE : Applicability.LIKELY)));
    }
}
