package org.calque.checks.typography;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** A bracket without its partner in the paragraph. */
public final class UnpairedBracket implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unpaired-bracket",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A bracket that opens and is never closed in its paragraph, closes what was never opened, or closes a"
                    + " bracket of another kind.",
            "Translation engines drop brackets where they move words; scraping cuts a bracketed remark in two.",
            "The company [[(]]founded in 1921, closed its last plant.",
            "The company (founded in 1921) closed its last plant.",
            List.of("List markers such as a) and 1), emoticons and intervals such as [0, 1) are left alone."));

    /** How many brackets an emoticon may end in. */
    private static final int LONGEST_MOUTH = 8;

    private static final String EYES = ":;=8^";
    private static final String OPENING = "([{（［";
    private static final String CLOSING = ")]}）］";

    /** What a list marker may be: a letter, a number, a small Roman numeral. */
    private static final Pattern MARKER = Pattern.compile("\\p{L}|\\d{1,3}\\p{L}?|[ivxIVX]{1,5}");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int block = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.block() != block) {
                reportUnclosed(text, open, findings);
                block = sentence.block();
            }
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                follow(text, i, open, findings);
            }
        }
        reportUnclosed(text, open, findings);
        return findings;
    }

    private static void follow(AnalyzedText text, int index, Deque<Integer> open, List<Finding> findings) {
        Token token = text.tokens().get(index);
        if (token.kind() != Token.Kind.PUNCTUATION || isEmoticon(text, index)) {
            return;
        }
        char bracket = token.text().charAt(0);
        int kind = CLOSING.indexOf(bracket);
        if (OPENING.indexOf(bracket) >= 0) {
            open.push(index);
        } else if (kind >= 0 && open.isEmpty()) {
            if (!isMarker(text, index) && !isSmile(text, index)) {
                findings.add(finding(text, index, "closes a bracket that was never opened", List.of()));
            }
        } else if (kind >= 0) {
            int opened = open.pop();
            char opening = text.tokens().get(opened).text().charAt(0);
            char expected = CLOSING.charAt(OPENING.indexOf(opening));
            boolean interval = index > 0 && text.tokens().get(index - 1).kind() == Token.Kind.NUMBER;
            if (base(expected) != base(bracket) && !interval) {
                Fix fix = Fix.replace(token.span(), String.valueOf(expected), Applicability.LIKELY);
                findings.add(finding(text, index, "closes a bracket opened by “" + opening + "”", List.of(fix)));
            }
        }
    }

    private static void reportUnclosed(AnalyzedText text, Deque<Integer> open, List<Finding> findings) {
        while (!open.isEmpty()) {
            int bracket = open.pop();
            if (!isSmile(text, bracket)) {
                findings.add(finding(text, bracket, "is never closed", List.of()));
            }
        }
    }

    /** A full-width bracket counts as its narrow sister. */
    private static char base(char bracket) {
        return bracket == '）' ? ')' : bracket == '］' ? ']' : bracket;
    }

    private static boolean isMarker(AnalyzedText text, int index) {
        if (index == 0) {
            return false;
        }
        Token before = text.tokens().get(index - 1);
        return text.tokens().get(index).follows(before)
                && MARKER.matcher(before.text()).matches();
    }

    /** {@code ))))}, the smile of eastern Europe, and a bracket that begins or ends a line. */
    private static boolean isSmile(AnalyzedText text, int index) {
        String bracket = text.tokens().get(index).text();
        boolean first = index == 0
                || Spacing.between(
                                text.text(),
                                text.tokens().get(index - 1),
                                text.tokens().get(index))
                        == Spacing.LINE_BREAK;
        return (CLOSING.contains(bracket) && (first || isLast(text, index)))
                || isGluedTwin(text, index, index - 1)
                || isGluedTwin(text, index, index + 1);
    }

    /** Whether the bracket ends a paragraph that has no full stop, or stands before a picture. */
    private static boolean isLast(AnalyzedText text, int index) {
        if (index + 1 >= text.tokens().size()) {
            return true;
        }
        Token token = text.tokens().get(index);
        Token next = text.tokens().get(index + 1);
        return next.kind() == Token.Kind.SYMBOL || Spacing.between(text.text(), token, next) == Spacing.LINE_BREAK;
    }

    private static boolean isGluedTwin(AnalyzedText text, int index, int other) {
        if (other < 0 || other >= text.tokens().size()) {
            return false;
        }
        Token one = text.tokens().get(index);
        Token two = text.tokens().get(other);
        return one.text().equals(two.text()) && (one.follows(two) || two.follows(one));
    }

    /** {@code :)}, {@code ;-)}, {@code :(}, {@code =)} and the like, also with several brackets. */
    private static boolean isEmoticon(AnalyzedText text, int index) {
        int at = text.tokens().get(index).start() - 1;
        String all = text.text();
        int first = Math.max(0, at - LONGEST_MOUTH);
        while (at >= first && (all.charAt(at) == ')' || all.charAt(at) == '(')) {
            at--;
        }
        if (at > first && "-'^o".indexOf(all.charAt(at)) >= 0 && EYES.indexOf(all.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean eyes = at >= 0
                && EYES.indexOf(all.charAt(at)) >= 0
                && (at == 0 || all.charAt(at) == '^' || !Character.isLetterOrDigit(all.charAt(at - 1)));
        return eyes || all.startsWith("(^", text.tokens().get(index).start());
    }

    private static Finding finding(AnalyzedText text, int index, String what, List<Fix> fixes) {
        Token token = text.tokens().get(index);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                token.span(),
                "The bracket “" + token.text() + "” " + what + ".",
                List.of(new Evidence.Pattern("a bracket without its partner in the paragraph")),
                fixes);
    }
}
