package org.calque.checks.mixed;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.language.ForeignFragment;

/** Several foreign words in a row in English text. */
public final class UntranslatedPhrase implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "untranslated-phrase",
            Category.UNTRANSLATED,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "Two or more words of another language stand in an English sentence.",
            "A machine translator sometimes gives up on part of a sentence and leaves it as it was.",
            "[[Il y a eu]] five waves of arrests since spring.",
            "There have been five waves of arrests since spring.",
            List.of(
                    "Two or three short words that English has too are not recognised.",
                    "A title of a work that is not written with capitals is taken for untranslated text.",
                    "A quotation that the text translates is reported as neutral."));

    private final FragmentReport report = new FragmentReport(INFO);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        return text.language().fragments().stream()
                .filter(fragment -> report.is(fragment, text, ForeignFragment.Kind.PHRASE))
                .map(fragment -> report.finding(fragment, text))
                .toList();
    }
}
