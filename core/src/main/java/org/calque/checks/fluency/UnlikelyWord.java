package org.calque.checks.fluency;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordScore;
import org.calque.text.Token;

/** Words that the masked language model finds far less likely than what it expects in their place. */
public final class UnlikelyWord implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "unlikely-word",
            Category.MISTRANSLATION,
            Severity.MINOR,
            CheckInfo.Scope.PLACE,
            true,
            "A word that a language model finds far less likely in its place than another: a wrong part of speech, a wrong"
                    + " pronoun, a wrong small word, a homonym.",
            "Machine translation takes the wrong word of several more often than it breaks a rule of grammar. The model"
                    + " reads the whole sentence and says what it would expect instead. Slips of one letter are also found by the"
                    + " trigram model, which is always there.",
            "She was a [[greatly]] authority for the students.",
            "She was a great authority for the students.",
            List.of(
                    "Without the neural model only words one letter away from one of the thousand most frequent words of"
                            + " English are found.",
                    "Names and words of other languages are passed over, as are sentences that are garbled as a whole.",
                    "A striking but right choice of words can be flagged."));

    /**
     * Log-odds from which on a word is reported: in 79,000 words of clean news about twelve are, in 76,000 of human
     * translations 30, nearly all of which are faults of the text.
     */
    private static final double WRONG = 0.5;

    /** The same for a word of which the model expects a relative: it tells the editor what is wrong. */
    private static final double WRONG_WITH_RELATIVE = -0.1;

    private static final int SHOWN = 3;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public boolean needsNeuralModel() {
        return true;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<SuspectWords.Suspect> suspects = SuspectWords.of(text);
        Garbling garbling = Garbling.of(text, suspects);
        Map<Integer, Finding> findings = new TreeMap<>();
        Map<Integer, Double> odds = new HashMap<>();
        int sentence = 0;
        for (SuspectWords.Suspect suspect : suspects) {
            while (text.sentences().get(sentence).endToken() <= suspect.token()) {
                sentence++;
            }
            double excess = suspect.logOdds() - (suspect.features().hasLikelyRelative() ? WRONG_WITH_RELATIVE : WRONG);
            if (excess > 0 && !garbling.isGarbled(sentence)) {
                odds.put(suspect.token(), excess);
                Token token = text.tokens().get(suspect.token());
                findings.put(suspect.token(), finding(token, suspect, excess));
            }
        }
        for (ConfusedWords.Confused confused : ConfusedWords.of(text)) {
            odds.put(confused.token(), Double.MAX_VALUE);
            findings.put(confused.token(), finding(text.tokens().get(confused.token()), confused));
        }
        findings.keySet().removeIf(token -> isDrawnIn(token, odds));
        return List.copyOf(findings.values());
    }

    /** Whether the word next to this one is likelier wrong: it makes this one look wrong too. */
    private static boolean isDrawnIn(int token, Map<Integer, Double> odds) {
        double own = odds.getOrDefault(token, 0.0);
        return odds.getOrDefault(token - 1, 0.0) > own || odds.getOrDefault(token + 1, 0.0) > own;
    }

    private static Finding finding(Token token, SuspectWords.Suspect suspect, double excess) {
        WordScore hidden = suspect.hidden();
        List<String> expected = hidden.expected().stream()
                .map(WordScore.Expectation::word)
                .filter(word -> Character.isLetter(word.charAt(0)) && !word.equals(token.text()))
                .limit(SHOWN)
                .toList();
        Optional<String> related =
                WordFeatures.related(token.text(), suspect.seen(), hidden).map(word -> likeCase(word, token.text()));
        String better = related.or(() -> expected.stream().findFirst())
                .map(word -> ": a language model that reads the sentence expects “" + word + "”")
                .orElse("");
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                Math.min(0.9, 0.6 + 0.07 * excess),
                token.span(),
                "“" + token.text() + "” is an unlikely word here" + better + ".",
                List.of(new Evidence.LogProbability(hidden.logProbability(), expected)),
                related.map(word -> List.of(Fix.replace(token.span(), word, Applicability.DISPLAY_ONLY)))
                        .orElse(List.of()));
    }

    private static Finding finding(Token token, ConfusedWords.Confused confused) {
        List<String> words = confused.better().stream()
                .map(LikelierWord.Better::word)
                .limit(SHOWN)
                .toList();
        return new Finding(
                INFO.id(),
                INFO.category(),
                Severity.MAJOR,
                confused.sure() ? 0.95 : 0.9,
                token.span(),
                "“" + words.get(0) + "”, one letter away, is far likelier here than “" + token.text() + "”.",
                List.of(new Evidence.LogProbability(confused.better().get(0).observed(), words)),
                words.stream()
                        .map(word -> Fix.replace(token.span(), word, Applicability.LIKELY))
                        .toList());
    }

    private static String likeCase(String word, String like) {
        return Character.isUpperCase(like.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
