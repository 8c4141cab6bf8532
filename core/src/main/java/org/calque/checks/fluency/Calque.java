package org.calque.checks.fluency;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;

/** Idioms and set phrases translated word for word. The phrases are data: {@code calques/<language>.txt}. */
public final class Calque implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "calque",
            Category.MISTRANSLATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "An idiom or set phrase of another language, translated word for word.",
            "Each language has its own set phrases. Carried over literally they are odd at best and misunderstood at"
                    + " worst. The phrases are listed by source language; those of the document’s own source language go"
                    + " first.",
            "The deputies said they need [[to put the points on the i]].",
            "The deputies said they need to dot the i’s.",
            List.of("Only listed phrases are found.", "A writer may use one on purpose, or in a quotation."));

    private final PhraseBookHolder book = new PhraseBookHolder("calques");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean needsGrammarEngine() {
        return true;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        return PhraseFindings.of(text, book.get(), INFO);
    }
}
