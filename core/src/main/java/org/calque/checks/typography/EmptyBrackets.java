package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Brackets behind a word with nothing between them, {@code the islands of Matsu ()}, or with what is left of a lost word,
 * {@code (, born 1950)}: what stood there was in another script or a link.
 */
final class EmptyBrackets {

    /** Before what may be code, as in {@code the function main ()}. */
    private static final Set<String> OF_CODE = Set.of(
            "function", "functions", "method", "methods", "call", "calls", "command", "macro", "procedure", "code");

    /** So many tokens before and behind brackets tell what they are. */
    private static final int NEAR = 4;

    private EmptyBrackets() {}

    /** @param info of the check that reports them */
    static List<Finding> find(AnalyzedText text, CheckInfo info) {
        List<Finding> findings = new ArrayList<>();
        List<Token> tokens = text.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token open = tokens.get(i);
            Token next = tokens.get(i + 1);
            boolean behindWord = open.text().equals("(")
                    && (tokens.get(i - 1).isWord()
                            || "”\"".contains(tokens.get(i - 1).text()))
                    && Spacing.between(text.text(), tokens.get(i - 1), open) == Spacing.SPACE;
            if (!behindWord || Spacing.between(text.text(), open, next) == Spacing.LINE_BREAK) {
                continue;
            }
            if (next.text().equals(")")) {
                if (isOfCode(tokens, i) || isBox(tokens, i)) {
                    continue;
                }
                Span all = open.span().hull(next.span());
                Span withSpace = new Span(/* start= */ tokens.get(i - 1).end(), all.end());
                findings.add(finding(
                        info,
                        all,
                        "Nothing stands between these brackets.",
                        new Fix(
                                "Delete the brackets",
                                Fix.replace(withSpace, "", Applicability.LIKELY).edits(),
                                Applicability.LIKELY)));
            } else if (next.text().equals(",")
                    && i + 2 < tokens.size()
                    && Spacing.between(text.text(), next, tokens.get(i + 2)) == Spacing.SPACE) {
                Span lost = new Span(open.end(), /* end= */ tokens.get(i + 2).start());
                findings.add(finding(
                        info,
                        open.span().hull(next.span()),
                        "A comma stands behind the opening bracket: something before it is lost.",
                        Fix.replace(lost, "", Applicability.LIKELY)));
            }
        }
        return findings;
    }

    private static boolean isOfCode(List<Token> tokens, int open) {
        return tokens.subList(Math.max(0, open - NEAR), open).stream()
                .anyMatch(token -> OF_CODE.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    /** {@code Yes ( ) No ( )}: boxes to tick have a space inside, and company. */
    private static boolean isBox(List<Token> tokens, int open) {
        if (tokens.get(open + 1).follows(tokens.get(open))) {
            return false;
        }
        int to = Math.min(tokens.size() - 1, open + 2 + NEAR);
        for (int i = Math.max(0, open - NEAR); i < to; i++) {
            if (i != open
                    && tokens.get(i).text().equals("(")
                    && tokens.get(i + 1).text().equals(")")) {
                return true;
            }
        }
        return false;
    }

    private static Finding finding(CheckInfo info, Span span, String message, Fix fix) {
        return new Finding(
                info.id(),
                info.category(),
                info.severity(),
                0.9,
                span,
                message,
                List.of(new Evidence.Pattern("brackets whose content is lost")),
                List.of(fix));
    }
}
