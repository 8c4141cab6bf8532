package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** A reflexive pronoun of another gender than its subject: {@code he blamed herself}. */
public final class PronounSwitch implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "pronoun-switch",
            Category.MISTRANSLATION,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A reflexive pronoun that does not go with the pronoun it belongs to.",
            "Many languages have one reflexive pronoun for all genders, or none that shows gender. The engine guesses,"
                    + " and one person becomes two.",
            "He hid [[herself]] from the police.",
            "He hid himself from the police.",
            List.of("Only a reflexive pronoun right behind its subject and verb is judged: who a he or she further away"
                    + " is can’t be told with certainty."));

    private static final Map<String, String> REFLEXIVES =
            Map.of("he", "himself", "she", "herself", "they", "themselves");

    private static final Map<String, String> SUBJECTS = Map.of("himself", "he", "herself", "she");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken() + 2; i < sentence.endToken(); i++) {
                Token reflexive = text.tokens().get(i);
                if (!SUBJECTS.containsKey(reflexive.text())
                        || !text.tokens().get(i - 1).isWord()) {
                    continue;
                }
                String subject = text.tokens().get(i - 2).text().toLowerCase(Locale.ROOT);
                String expected = REFLEXIVES.getOrDefault(subject, reflexive.text());
                if (!expected.equals(reflexive.text()) && isClauseStart(text, sentence, i - 2)) {
                    findings.add(finding(reflexive, subject, expected));
                }
            }
        }
        return findings;
    }

    /** Whether the pronoun begins its clause, and is no object of a verb before it. */
    private static boolean isClauseStart(AnalyzedText text, Sentence sentence, int pronoun) {
        if (pronoun == sentence.firstToken()) {
            return true;
        }
        Token before = text.tokens().get(pronoun - 1);
        return before.kind() == Token.Kind.PUNCTUATION
                || List.of("and", "that", "because", "when", "if", "but", "said", "as", "while")
                        .contains(before.text());
    }

    private static Finding finding(Token reflexive, String subject, String expected) {
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                0.9,
                reflexive.span(),
                "“" + reflexive.text() + "” does not go with “" + subject + "”.",
                List.of(new Evidence.Pattern("a reflexive pronoun of another gender or number than its subject")),
                List.of(Fix.replace(reflexive.span(), expected, Applicability.LIKELY)));
    }
}
