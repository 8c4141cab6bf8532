package org.calque.checks.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.calque.text.Span;

/**
 * A passage that a document has twice, word for word or in two translations. Shingles of words find where a passage may
 * begin again; an alignment with small gaps tells how far it goes. Linear in the document's length.
 */
public final class DuplicatedPassage implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "duplicated-passage",
            Category.ADDITION,
            Severity.MAJOR,
            CheckInfo.Scope.PASSAGE,
            true,
            "A passage that stands twice in the text, word for word or in two translations; a headline repeated.",
            "A page gives its headline in several places, and hidden copies of a quotation or caption come along when"
                    + " it is scraped. Translated each by itself, the copies often differ in a few words.",
            "The bridge will be closed for repairs until the end of the summer.\n\n"
                    + "[[The bridge will be shut for repairs until the end of the summer.]]",
            "The bridge will be closed for repairs until the end of the summer.",
            List.of(
                    "Two translations that share few words are not recognised.",
                    "A quotation that is taken up again, a refrain, and lines that stand three times or more are left"
                            + " alone."));

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        WordSequence words = new WordSequence(text);
        PassageJudge judge = new PassageJudge(words, text);
        List<Finding> findings = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            List<Integer> places = words.earlier(i);
            if (i < free) {
                continue;
            }
            Optional<Alignment> best = Optional.empty();
            for (int place : places) {
                if (judge.isInside(place, i, free)) {
                    continue;
                }
                Alignment alignment = Alignment.from(words, place, i);
                if (judge.isDuplicate(alignment)
                        && (best.isEmpty() || alignment.equal() > best.get().equal())) {
                    best = Optional.of(alignment);
                }
            }
            if (best.isPresent()) {
                if (!judge.isTakenUpAgain(best.get()) && !judge.isVerse(best.get())) {
                    findings.add(finding(best.get(), judge, text.text()));
                }
                free = best.get().laterEnd();
            }
        }
        for (HeadlineTwins.Pair pair : HeadlineTwins.of(text)) {
            if (findings.stream().noneMatch(finding -> finding.span().overlaps(pair.second()))) {
                findings.add(finding(pair, text.text()));
            }
        }
        return findings;
    }

    private static Finding finding(Alignment alignment, PassageJudge judge, String text) {
        Span earlier = judge.span(alignment.start(), alignment.end());
        Span later = judge.span(alignment.laterStart(), alignment.laterEnd());
        String twin = Excerpt.of(text, earlier);
        String message = alignment.isVerbatim()
                ? "This stands in the text before: " + twin + "."
                : "This seems to be another translation of what stands in the text before: " + twin + ".";
        double confidence = alignment.isVerbatim() ? .95 : Math.min(.95, .5 + alignment.identity() / 2);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                later,
                message,
                List.of(new Evidence.Twin(earlier)),
                List.of(Fix.replace(later, "", Applicability.LIKELY)));
    }

    private static Finding finding(HeadlineTwins.Pair pair, String text) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                .8,
                pair.second(),
                "This seems to be another translation of the headline " + Excerpt.of(text, pair.first()) + ".",
                List.of(new Evidence.Twin(pair.first())),
                List.of(Fix.replace(pair.second(), "", Applicability.DISPLAY_ONLY)));
    }
}
