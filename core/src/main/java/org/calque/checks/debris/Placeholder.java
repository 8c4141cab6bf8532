package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Excerpt;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Block;
import org.calque.text.Span;

/** Signs that a program put where a word belongs, by the patterns of {@code placeholder.txt}. */
public final class Placeholder implements Check {

    static final String PATTERNS = "placeholder.txt";

    private static final CheckInfo INFO = new CheckInfo(
            "placeholder",
            Category.MARKUP,
            Severity.CRITICAL,
            CheckInfo.Scope.PLACE,
            true,
            "Placeholders, format codes and a translator’s own signs where a word belongs.",
            "Translation systems put signs for words they do not know, for pieces of words, and for names and numbers"
                    + " that are to be put back later. What is not put back stays in the text.",
            "The old [[<unk>]] at the harbour was closed.",
            "The old crane at the harbour was closed.",
            List.of(
                    "“$1” is taken for an amount of money.",
                    "“XXX” is taken for a Roman numeral; four or more are reported."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Block block : text.blocks()) {
            for (TriggeredPatterns.Match match : Loaded.PATTERNS.find(text.text(), block.span())) {
                findings.add(finding(match, text.text()));
            }
        }
        return findings;
    }

    private static Finding finding(TriggeredPatterns.Match match, String text) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .97,
                match.span(),
                Excerpt.of(text, match.span()) + " is " + match.what() + ".",
                List.of(new Evidence.Pattern(match.what())),
                fixes(match.span(), text));
    }

    /** Marks of word pieces can be taken out; what belongs in the place of the others, only the source says. */
    private static List<Fix> fixes(Span span, String text) {
        return switch (text.charAt(span.start())) {
            case '@', '￭' -> List.of(Fix.replace(withSpaces(span, text), joint(span, text), Applicability.LIKELY));
            case '▁' -> List.of(Fix.replace(span, "", Applicability.LIKELY));
            default -> List.of();
        };
    }

    /** {@code @-@} stands between spaces that are not the text’s, {@code @@} before one. */
    private static Span withSpaces(Span span, String text) {
        int start = span.length() == 3 ? span.start() - 1 : span.start();
        boolean space = span.end() < text.length() && text.charAt(span.end()) == ' ';
        return new Span(start, space ? span.end() + 1 : span.end());
    }

    private static String joint(Span span, String text) {
        return span.length() == 3 ? text.substring(span.start() + 1, span.end() - 1) : "";
    }

    /** Loads the patterns when the check first runs. */
    private static final class Loaded {
        static final TriggeredPatterns PATTERNS = TriggeredPatterns.read(Placeholder.PATTERNS);
    }
}
