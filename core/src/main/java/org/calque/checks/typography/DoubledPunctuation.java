package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
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

/** Two marks where English has one: {@code territory..}, {@code risk. , while}, {@code time,”.}. */
public final class DoubledPunctuation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "doubled-punctuation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "Two marks where one belongs: two full stops, two commas, a full stop and a comma, also around a closing"
                    + " quotation mark; a doubled quotation mark.",
            "A translation engine that works piece by piece ends each piece with a mark of its own and keeps the mark"
                    + " of the source behind it.",
            "They will decide the future of this territory[[..]]",
            "They will decide the future of this territory.",
            List.of(
                    "Repeated exclamation and question marks (!!, ?!), dots from three on, and two dots in the middle of a"
                            + " sentence are taken as meant.",
                    "A full stop before a comma is taken for an abbreviation’s where the word is short, capitalised or"
                            + " unknown."));

    private static final Set<String> QUOTES = Set.of("\"", "“", "”");

    private static final String SEPARATORS = ",;:";
    private static final String CLOSING_QUOTES = "”\"’'»";

    /** Abbreviations that often end a sentence. */
    private static final Set<String> FINAL_ABBREVIATIONS =
            Set.of("etc", "al", "Inc", "Ltd", "Corp", "Co", "Jr", "Sr", "Bros", "Ave", "Blvd", "Rd");

    /** So many tokens from one doubled mark its partner may stand. */
    private static final int NEAR = 30;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Token token = text.tokens().get(i);
            if (isDoubledQuote(text, i)) {
                Span both = token.span().hull(text.tokens().get(i + 1).span());
                findings.add(finding(both, message(both.of(text.text())), token.text(), false));
            } else if (i > 0 && token.kind() == Token.Kind.PUNCTUATION) {
                examine(text, i, findings);
            }
        }
        return findings;
    }

    /**
     * Whether the mark and the next are one quotation mark twice, {@code ""Around the World}. Behind a word they may close
     * two quotations.
     */
    private static boolean isDoubledQuote(AnalyzedText text, int index) {
        List<Token> tokens = text.tokens();
        String mark = tokens.get(index).text();
        if (!QUOTES.contains(mark)
                || index + 1 >= tokens.size()
                || !tokens.get(index + 1).text().equals(mark)
                || !tokens.get(index + 1).follows(tokens.get(index))) {
            return false;
        }
        boolean free =
                index == 0 || Spacing.between(text.text(), tokens.get(index - 1), tokens.get(index)) != Spacing.NONE;
        boolean third = index + 2 < tokens.size()
                && tokens.get(index + 2).text().equals(mark)
                && tokens.get(index + 2).follows(tokens.get(index + 1));
        return free && !third && !isEmptyText(tokens, index);
    }

    /** Two marks apart from what stands around them, the only ones near: {@code if the field is left as "" the form is sent}. */
    private static boolean isEmptyText(List<Token> tokens, int index) {
        if (index + 2 >= tokens.size() || tokens.get(index + 2).follows(tokens.get(index + 1))) {
            return false;
        }
        String mark = tokens.get(index).text();
        int to = Math.min(tokens.size(), index + 2 + NEAR);
        for (int i = Math.max(0, index - NEAR); i < to; i++) {
            if (i != index && i != index + 1 && tokens.get(i).text().equals(mark)) {
                return false;
            }
        }
        return true;
    }

    private static void examine(AnalyzedText text, int index, List<Finding> findings) {
        List<Token> tokens = text.tokens();
        Token mark = tokens.get(index);
        Token before = tokens.get(index - 1);
        Spacing spacing = Spacing.between(text.text(), before, mark);
        String marks = mark.text();
        if (spacing == Spacing.LINE_BREAK || isGlued(tokens, index)) {
            return;
        }
        if (marks.length() == 2 && ".,;:".indexOf(marks.charAt(0)) >= 0) {
            boolean ellipsis = before.text().startsWith(".") || (marks.equals("..") && goesOn(tokens, index));
            if (spacing == Spacing.NONE && !ellipsis) {
                String message = marks.equals("..") && FINAL_ABBREVIATIONS.contains(before.text())
                        ? afterAbbreviation(before.text() + ".")
                        : message(marks);
                findings.add(finding(mark.span(), message, marks.substring(1), !marks.equals("..")));
            }
        } else if (marks.equals(".")
                && spacing == Spacing.NONE
                && before.isWord()
                && before.text().endsWith(".")) {
            findings.add(finding(mark.span(), afterAbbreviation(before.text()), "", true));
        } else if (marks.length() == 1) {
            pair(text, index, spacing, findings);
        }
    }

    private static void pair(AnalyzedText text, int index, Spacing spacing, List<Finding> findings) {
        List<Token> tokens = text.tokens();
        char second = tokens.get(index).text().charAt(0);
        boolean quoted = spacing == Spacing.NONE
                && ",.".indexOf(second) >= 0
                && CLOSING_QUOTES.contains(tokens.get(index - 1).text())
                && index > 2
                && tokens.get(index - 1).follows(tokens.get(index - 2));
        int place = quoted ? index - 2 : index - 1;
        String first = tokens.get(place).text();
        boolean doubled = place > 0
                && first.length() == 1
                && tokens.get(place).follows(tokens.get(place - 1))
                && (quoted ? ",.".contains(first) : true)
                && isDoubled(text, place, first.charAt(0), second, spacing);
        if (!doubled) {
            return;
        }
        Span span = tokens.get(place).span().hull(tokens.get(index).span());
        String quote = quoted ? tokens.get(index - 1).text() : "";
        char kept = kept(first.charAt(0), second, goesOn(tokens, index));
        findings.add(finding(span, message(span.of(text.text())), kept + quote, first.charAt(0) == second && !quoted));
    }

    private static boolean isDoubled(AnalyzedText text, int place, char first, char second, Spacing spacing) {
        if (SEPARATORS.indexOf(first) >= 0) {
            return ",;:.?!".indexOf(second) >= 0;
        }
        if (first == '.' && second == '.') {
            return WholeWords.contain(text, place - 1) && !isSpacedEllipsis(text.tokens(), place, spacing);
        }
        if (first == '.') {
            return ",;:?!".indexOf(second) >= 0
                    && (WholeWords.contain(text, place - 1)
                            || (second == ',' && WholeWords.containName(text, place - 1)));
        }
        return (first == '!' || first == '?')
                && spacing == Spacing.NONE
                && ",.;:".indexOf(second) >= 0
                && WholeWords.contain(text, place - 1);
    }

    private static boolean isSpacedEllipsis(List<Token> tokens, int place, Spacing spacing) {
        return spacing == Spacing.SPACE
                && place + 2 < tokens.size()
                && tokens.get(place + 2).text().startsWith(".");
    }

    /** Whether something that is no closing mark stands directly behind the token. */
    private static boolean isGlued(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).follows(tokens.get(index))
                && !(CLOSING_QUOTES + ")]").contains(tokens.get(index + 1).text());
    }

    /** Whether the sentence goes on behind the marks. */
    private static boolean goesOn(List<Token> tokens, int index) {
        if (index + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(index + 1);
        return next.isWord() && Character.isLowerCase(next.text().codePointAt(0));
    }

    private static char kept(char first, char second, boolean goesOn) {
        if (first == '?' || first == '!' || second == '?' || second == '!') {
            return first == '?' || first == '!' ? first : second;
        }
        boolean stop = (first == '.' || second == '.') && !goesOn;
        if (stop) {
            return '.';
        }
        return first == '.' ? second : first;
    }

    private static String message(String marks) {
        return "“" + marks + "” has two marks where one belongs.";
    }

    private static String afterAbbreviation(String abbreviation) {
        return "The full stop of “" + abbreviation + "” also ends the sentence: one is enough.";
    }

    private static Finding finding(Span span, String message, String replacement, boolean sure) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.95,
                span,
                message,
                List.of(new Evidence.Pattern("two marks of punctuation in a row")),
                List.of(Fix.replace(span, replacement, sure ? Applicability.SAFE : Applicability.LIKELY)));
    }
}
