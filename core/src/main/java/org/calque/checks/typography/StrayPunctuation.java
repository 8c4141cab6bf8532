package org.calque.checks.typography;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Token;

/** A mark in the middle of a sentence that separates and ends nothing: {@code they tend. to decay}. */
public final class StrayPunctuation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "stray-punctuation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A mark in the middle of a sentence that ends and separates nothing: a full stop before a word that goes"
                    + " on, a colon behind an article, a hanging hyphen, a stray ^ or ~; a comma or full stop of another"
                    + " script; brackets with nothing between them.",
            "Translation engines move words across marks, copy marks of the source and leave signs of their own"
                    + " vocabulary behind.",
            "The road on which the[[:]] accident took place was closed.",
            "The road on which the accident took place was closed.",
            List.of(
                    "A comma is judged only where no comma can stand.",
                    "A sentence that begins in lower case looks the same as a sentence with a stray full stop."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        StrayMarks marks = new StrayMarks(text, Loaded.WORDS);
        List<Token> tokens = text.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token mark = tokens.get(i);
            if (!mark.isWord()
                    && mark.kind() != Token.Kind.NUMBER
                    && mark.text().length() == 1
                    && mark.follows(tokens.get(i - 1))
                    && Spacing.between(text.text(), mark, tokens.get(i + 1)) == Spacing.SPACE) {
                marks.reason(i).ifPresent(reason -> findings.add(finding(mark, reason)));
            }
        }
        findings.addAll(MarksOfOtherScripts.find(text, INFO));
        findings.addAll(EmptyBrackets.find(text, INFO));
        return findings;
    }

    private static Finding finding(Token mark, String reason) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.8,
                mark.span(),
                "“" + mark.text() + "” stands in the middle of a sentence and separates nothing.",
                List.of(new Evidence.Pattern(reason)),
                List.of(Fix.replace(mark.span(), "", Applicability.LIKELY)));
    }

    /** Loads the lists when the check first runs. */
    private static final class Loaded {
        static final StrayMarks.Words WORDS = StrayMarks.Words.read();
    }
}
