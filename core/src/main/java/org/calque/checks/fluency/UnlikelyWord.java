package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.calque.fluency.Plausibility;
import org.calque.fluency.WordFeatures;
import org.calque.fluency.WordScore;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

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
                    + " reads the whole sentence and says what it would expect instead. Needs the neural fluency model.",
            "She was a [[greatly]] authority for the students.",
            "She was a great authority for the students.",
            List.of(
                    "Without the neural model the check finds nothing.",
                    "Names and words of other languages are passed over.",
                    "A striking but right choice of words can be flagged."));

    /**
     * Log-odds from which on a word is reported: together about 0.5 in 1,000 words of clean news are. The closer the
     * expected word is to what stands there, the less it takes.
     */
    private static final double PRONOUN = -2.2;

    private static final double FUNCTION_WORD = -1.8;
    private static final double SAME_ROOT = -1.6;
    private static final double OTHER = -0.4;

    private static final int SHOWN = 3;

    private @Nullable Plausibility plausibility;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private synchronized Plausibility plausibility() {
        Plausibility known = plausibility;
        if (known == null) {
            known = Plausibility.load();
            plausibility = known;
        }
        return known;
    }

    @Override
    public boolean needsNeuralModel() {
        return true;
    }

    @Override
    public List<Finding> run(AnalyzedText text) {
        List<List<WordScore>> scores = text.fluency().scores();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Sentence sentence = text.sentences().get(i);
            if (Prose.isSentence(text, sentence)) {
                for (int j = 0; j < scores.get(i).size(); j++) {
                    find(text, sentence.firstToken() + j, scores.get(i).get(j)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Optional<Finding> find(AnalyzedText text, int index, WordScore score) {
        Token token = text.tokens().get(index);
        if (!token.isWord() || score.logProbability() > -1 || text.language().isForeign(index)) {
            return Optional.empty();
        }
        WordFeatures features = WordFeatures.of(token.text(), score);
        double threshold = threshold(token, score, features, text.language().isName(index));
        double odds = plausibility().logOdds(features);
        return odds > threshold ? Optional.of(finding(token, score, odds - threshold)) : Optional.empty();
    }

    private static double threshold(Token token, WordScore score, WordFeatures features, boolean name) {
        if (features.samePerson() > 0) {
            return PRONOUN;
        }
        if (features.function() > 0) {
            return FUNCTION_WORD;
        }
        if (!score.known() || name || features.capital() > 0) {
            return Double.POSITIVE_INFINITY;
        }
        boolean number = WordFeatures.relative(token.text(), score)
                .filter(other -> differInNumber(token.text(), other))
                .isPresent();
        return features.sameRoot() > 0 && !number ? SAME_ROOT : OTHER;
    }

    /** {@code worker} and {@code workers}: more often a matter of choice than a mistake. */
    private static boolean differInNumber(String word, String other) {
        return other.equals(word + "s") || word.equals(other + "s") || other.equals(word + "es");
    }

    private static Finding finding(Token token, WordScore score, double excess) {
        List<String> expected = score.expected().stream()
                .map(WordScore.Expectation::word)
                .filter(word -> Character.isLetter(word.charAt(0)) && !word.equals(token.text()))
                .limit(SHOWN)
                .toList();
        Optional<String> relative = WordFeatures.relative(token.text(), score)
                .map(word -> Character.isUpperCase(token.text().charAt(0))
                        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                        : word);
        String better = relative.or(() -> expected.stream().findFirst())
                .map(word -> "; “" + word + "” would be expected")
                .orElse("");
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                Math.min(0.9, 0.6 + 0.07 * excess),
                token.span(),
                "“" + token.text() + "” is an unlikely word here" + better + ".",
                List.of(new Evidence.LogProbability(score.logProbability(), expected)),
                relative.map(word -> List.of(Fix.replace(token.span(), word, Applicability.DISPLAY_ONLY)))
                        .orElse(List.of()));
    }
}
