package org.calque.checks.mixed;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.language.ForeignFragment;

/** A single foreign word in English text. */
public final class UntranslatedWord implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "untranslated-word",
            Category.UNTRANSLATED,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "One word of another language stands in an English sentence.",
            "A machine translator copies a word it does not know, or brings back one it could not place, and the reader meets a word of the source language.",
            "The ministry presented its new [[gobierno]] plan on Monday.",
            "The ministry presented its new government plan on Monday.",
            List.of(
                    "A foreign word that English has too, such as French “pain” or German “die”, is seen only inside a longer foreign passage.",
                    "A capitalised foreign word looks like a name and is left alone; only German, which writes nouns so, is an exception.",
                    "A word that the text explains, in brackets or in words, is reported as neutral."));

    private final FragmentReport report = new FragmentReport(INFO);

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        return text.language().fragments().stream()
                .filter(fragment -> report.is(fragment, text, ForeignFragment.Kind.WORD))
                .map(fragment -> report.finding(fragment, text))
                .toList();
    }
}
