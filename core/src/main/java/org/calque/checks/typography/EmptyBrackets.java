package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
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
