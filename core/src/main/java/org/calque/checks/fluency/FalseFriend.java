package org.calque.checks.fluency;

import java.util.List;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Finding;
import org.calque.check.Severity;

/**
 * Words taken for the English word they look like, where the context gives it away. They are data:
 * {@code false-friends/<language>.txt}.
 */
public final class FalseFriend implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "false-friend",
            Category.MISTRANSLATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word that looks like the source’s word and means something else.",
            "Actual is not current, eventual is not possible, to assist at a meeting is to be there. Such words are"
                    + " flagged only in company that gives them away, because each is also good English.",
            "The [[actual]] president was elected in May.",
            "The current president was elected in May.",
            List.of("Only listed words in listed company are found."));

    private final PhraseBookHolder book = new PhraseBookHolder("false-friends");

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
