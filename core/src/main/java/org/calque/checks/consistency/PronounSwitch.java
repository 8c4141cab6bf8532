package org.calque.checks.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/**
 * A pronoun of another gender than who it stands for: {@code he blamed herself}, {@code Mrs Dupont opened the shop. He
 * closed it}.
 */
public final class PronounSwitch implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "pronoun-switch",
            Category.MISTRANSLATION,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "A pronoun that does not go with the person it stands for: “he blamed herself”, “Mrs Dupont opened the shop. He closed it”.",
            "Many languages have one reflexive pronoun for all genders, or none that shows gender. The engine guesses,"
                    + " and one person becomes two.",
            "He hid [[herself]] from the police.",
            "He hid himself from the police.",
            List.of(
                    "Judged are reflexive pronouns right behind their subject and verb, and a he or she at the beginning of"
                            + " a sentence behind one that speaks of a single person with a title such as Mrs: elsewhere it"
                            + " can’t be told with certainty who is meant."));

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
        for (int s = 1; s < text.sentences().size(); s++) {
            behindTitle(text, text.sentences().get(s - 1), text.sentences().get(s))
                    .ifPresent(findings::add);
        }
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

    /** A sentence that goes on with the other gender than the title in the sentence before it. */
    private static Optional<Finding> behindTitle(AnalyzedText text, Sentence before, Sentence sentence) {
        Token first = text.tokens().get(sentence.firstToken());
        boolean he = first.text().equals("He");
        if (before.block() != sentence.block() || (!he && !first.text().equals("She"))) {
            return Optional.empty();
        }
        return TitledSubject.of(before, text)
                .filter(person -> person.male() != he)
                .map(person -> {
                    String title = text.tokens().get(person.token()).text();
                    String expected = person.male() ? "He" : "She";
                    return new Finding(
                            INFO.id(),
                            INFO.category(),
                            INFO.severity(),
                            0.85,
                            first.span(),
                            "“" + first.text() + "” does not go with “" + title + "” in the sentence before.",
                            List.of(new Evidence.Pattern(
                                    "a pronoun of another gender than the title of the only person before it")),
                            List.of(Fix.replace(first.span(), expected, Applicability.DISPLAY_ONLY)));
                });
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
