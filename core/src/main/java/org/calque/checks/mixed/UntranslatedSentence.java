package org.calque.checks.mixed;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.language.ForeignFragment;

/** A foreign sentence, block or document. */
public final class UntranslatedSentence implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "untranslated-sentence",
            Category.UNTRANSLATED,
            Severity.CRITICAL,
            CheckInfo.Scope.PASSAGE,
            true,
            "A whole sentence, a block or the whole document is in another language.",
            "A sentence that the machine translator skipped stands in the middle of the translation, or a page was never translated at all.",
            "The talks ended without a result. [[Les deux parties se retrouveront à Genève en janvier.]]",
            "The talks ended without a result. The two sides will meet again in Geneva in January.",
            List.of(
                    "Lines of a song or a poem that the text presents as such are neutral; others in the original are reported.",
                    "A document that is not English at all is one finding, and nothing else is said of it."));

    private final FragmentReport report = new FragmentReport(INFO);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        return text.language().fragments().stream()
                .filter(fragment -> report.is(
                        fragment,
                        text,
                        ForeignFragment.Kind.SENTENCE,
                        ForeignFragment.Kind.BLOCK,
                        ForeignFragment.Kind.DOCUMENT))
                .map(fragment -> report.finding(fragment, text))
                .toList();
    }
}
