package org.calque.checks.debris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.calque.checks.debris.Gluing.Split;
import org.calque.text.Span;

/** Words without the space between them: {@code heon}, {@code articleHong}, {@code gate.The}, {@code 2,000people}. */
public final class GluedWords implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "glued-words",
            Category.SPELLING,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "Words that have lost the space between them.",
            "Where italics, a link or a quotation ended in the page’s code, the space next to it is easily lost, and the"
                    + " translator takes the two words for one.",
            "The mayor said [[heon]] Friday would not come to [[bridgeNo]] one had built.",
            "The mayor said he on Friday would not come to a bridge no one had built.",
            List.of(
                    "Two words of full meaning that may be a new compound (boxoffice), and words that the text has glued"
                            + " more than once, are not reported.",
                    "Most pairs of content words are told by a language model; without one (fluency off) they are not"
                            + " reported.",
                    "A brand with a capital inside is reported if it begins with an English word in lower case, is not"
                            + " known and occurs once."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        Gluing gluing = new Gluing(text);
        List<Finding> findings = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            Optional<Split> split = i < free ? Optional.empty() : gluing.at(i);
            if (split.isPresent()) {
                findings.add(finding(split.get(), text.text()));
                free = split.get().nextToken();
            }
        }
        return findings;
    }

    private static Finding finding(Split split, String text) {
        Span span = split.span();
        String glued = span.of(text);
        String apart = text.substring(span.start(), split.at()) + " " + text.substring(split.at(), span.end());
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                split.confidence(),
                span,
                "“" + glued + "” should be two words: “" + apart + "”.",
                List.of(new Evidence.Pattern(split.what())),
                List.of(new Fix(
                        "Replace with “" + apart + "”",
                        List.of(new Edit(span, apart)),
                        split.confidence() >= .9 ? Applicability.SAFE : Applicability.LIKELY)));
    }
}
