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
import org.calque.text.Token;

/** A quotation mark without its partner, followed over paragraphs. */
public final class UnpairedQuotation implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unpaired-quotation",
            Category.PUNCTUATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A quotation mark that opens and is never closed, or closes what was never opened.",
            "Translation engines move words across quotation marks and drop one of the two. The reader no longer knows"
                    + " who says what.",
            "The treaty was signed[[”]] in the spring, and nobody objected.",
            "The treaty was signed in the spring, and nobody objected.",
            List.of(
                    "A quotation that runs over paragraphs may open each and close only the last, or open only the"
                            + " first.",
                    "A quotation that goes on beyond the first or last paragraph of the text is not judged.",
                    "Single marks are judged only where they can’t be apostrophes."));

    private static final Set<String> SPEECH_VERBS =
            Set.of("said", "says", "he", "she", "they", "asked", "added", "told", "replied", "wrote", "according");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        Quotations quotations = Quotations.of(text);
        int lastBlock = text.blocks().size() - 1;
        for (int mark : quotations.unclosed()) {
            if (!isIn(text, mark, lastBlock)) {
                findings.add(finding(text, mark, "is never closed", 0.85));
            }
        }
        for (int mark : quotations.unopened()) {
            if (!isIn(text, mark, 0) || isStray(text, mark)) {
                findings.add(finding(text, mark, "closes a quotation that was never opened", 0.85));
            }
        }
        for (int mark : SingleMarks.strays(text)) {
            if (isStray(text, mark)) {
                findings.add(finding(text, mark, "closes a quotation that was never opened", 0.85));
            }
        }
        for (int mark : SingleMarks.alone(text)) {
            findings.add(finding(text, mark, "stands alone between two words", 0.85));
        }
        return findings;
    }

    private static boolean isIn(AnalyzedText text, int token, int block) {
        return text.blocks().get(block).span().contains(text.tokens().get(token).span());
    }

    /**
     * Whether the mark stands between two words of a sentence that goes on: no end of a quotation looks so. Behind an s
     * it may stand for an apostrophe.
     */
    private static boolean isStray(AnalyzedText text, int mark) {
        Token token = text.tokens().get(mark);
        if (mark == 0 || mark + 1 >= text.tokens().size()) {
            return false;
        }
        Token before = text.tokens().get(mark - 1);
        Token after = text.tokens().get(mark + 1);
        return token.follows(before)
                && (before.isWord() || before.kind() == Token.Kind.NUMBER)
                && Spacing.between(text.text(), token, after) == Spacing.SPACE
                && (Character.isLowerCase(after.text().codePointAt(0)) || isDash(after) || isPossessive(before))
                && !SPEECH_VERBS.contains(after.text())
                && !(token.text().equals("\"") && isPlural(before.text()));
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !SingleMarks.POSSESSED_BY_NOBODY.contains(word);
    }

    private static boolean isDash(Token token) {
        return "-–—".contains(token.text());
    }

    private static boolean isPossessive(Token token) {
        return token.text().endsWith("'s") || token.text().endsWith("’s");
    }

    private static Finding finding(AnalyzedText text, int mark, String what, double confidence) {
        Token token = text.tokens().get(mark);
        List<Fix> fixes =
                isStray(text, mark) ? List.of(Fix.replace(token.span(), "", Applicability.LIKELY)) : List.of();
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                token.span(),
                "The quotation mark " + token.text() + " " + what + ".",
                List.of(new Evidence.Pattern("a quotation mark without its partner")),
                fixes);
    }
}
