package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.calque.analysis.AnalyzedText;
import org.calque.check.Applicability;
import org.calque.check.Category;
import org.calque.check.Check;
import org.calque.check.CheckInfo;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.check.Fix;
import org.calque.check.Severity;
import org.calque.fluency.FluencyModel;
import org.calque.fluency.WordScore;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * Neighbours in the wrong order. Thresholds are natural logarithms, set so that the two kinds together stay under 0.1
 * false alarms in 1,000 words of clean news.
 */
public final class WordOrder implements Check {

    private static final CheckInfo INFO = new CheckInfo(
            "word-order",
            Category.GRAMMAR,
            Severity.MAJOR,
            CheckInfo.Scope.PLACE,
            true,
            "Two words that stand in the order of another language: an adjective behind its noun, a preposition behind"
                    + " what it belongs to.",
            "A machine translation that stumbles keeps the source’s order of words. English shows relations by order"
                    + " alone, so the reader has to put the sentence together himself. The check exchanges neighbours"
                    + " and asks language models whether the sentence becomes far more likely.",
            "The army stays near the [[borders Russian]].",
            "The army stays near the Russian borders.",
            List.of(
                    "Only neighbours are compared; a word that strayed further is not found.",
                    "Words that the language model does not know, most names among them, are passed over.",
                    "Fixed terms with the adjective behind (“attorney general”) are known only as far as they are listed."));

    /** What both models have to gain together. */
    private static final double BOTH = 9;

    /** A loss of this much for the sentence as a whole outweighs what three words say. */
    private static final double REFUTED = -1;

    /** A single word weighs no more than this, lest one rare word decide. */
    private static final double LEAST_LIKELY = -12;

    /** Below this, no pair is worth a look: an adjective of origin can be so rare that the model knows little of it. */
    private static final double LEAST_GAIN = -2;

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
        List<Finding> findings = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (text.block(sentence).kind() != BlockKind.FURNITURE) {
                for (Exchange exchange : of(text, sentence)) {
                    findings.add(finding(text, sentence, exchange));
                }
            }
        }
        return findings;
    }

    /**
     * Two neighbours that should change places.
     *
     * @param index of the first in its sentence
     * @param gain what the sentence would gain
     */
    record Exchange(int index, OrderScorer.Gain gain) {}

    /** The neighbours of a sentence that should change places, in order; none without the trigram model. */
    static List<Exchange> of(AnalyzedText text, Sentence sentence) {
        Optional<FluencyModel> model = text.fluency().ngram();
        if (model.isEmpty()) {
            return List.of();
        }
        List<Exchange> exchanges = new ArrayList<>();
        List<Token> tokens = text.tokens(sentence);
        OrderScorer scorer = new OrderScorer(model.get(), tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (mayBeExchanged(tokens.get(i), tokens.get(i + 1))
                    && !isJoined(tokens, i + 1)
                    && !beginsName(tokens, i + 1)
                    && !beginsQuotation(tokens, i)) {
                Optional<OrderScorer.Gain> gain = scorer.exchange(i);
                if (gain.isPresent()
                        && gain.get().total() > LEAST_GAIN
                        && !isBetterNext(tokens, scorer, i, gain.get())
                        && ((NeighbourGrammar.isWrong(text, sentence, i, gain.get()) && !isRefuted(text, sentence, i))
                                || isWrongToBoth(text, sentence, i, gain.get()))) {
                    exchanges.add(new Exchange(i, gain.get()));
                    i++;
                }
            }
        }
        return exchanges;
    }

    /** Whether the pair that begins with the second word gains more: then that one is wrong and not this. */
    private static boolean isBetterNext(List<Token> tokens, OrderScorer scorer, int index, OrderScorer.Gain gain) {
        return index + 2 < tokens.size()
                && mayBeExchanged(tokens.get(index + 1), tokens.get(index + 2))
                && scorer.exchange(index + 1)
                        .filter(next -> next.total() > gain.total())
                        .isPresent();
    }

    private static boolean mayBeExchanged(Token first, Token second) {
        return first.isWord()
                && second.isWord()
                && second.start() == first.end() + 1
                && !isLetter(first.text())
                && !isLetter(second.text())
                && !WordClasses.lower(first.text()).equals(WordClasses.lower(second.text()));
    }

    /** {@code the on/off button}: the second word is part of something longer. */
    private static boolean isJoined(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).follows(tokens.get(index))
                && "/-–&+".indexOf(tokens.get(index + 1).text().charAt(0)) >= 0;
    }

    /** {@code the match at Wolves Berlin}: the second word is the first of a name. */
    private static boolean beginsName(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && !WordClasses.isCapitalized(tokens.get(index - 1))
                && WordClasses.isCapitalized(tokens.get(index))
                && WordClasses.isCapitalized(tokens.get(index + 1));
    }

    /** {@code read “Football without fans”}: its capital says that the word stands where it should. */
    private static boolean beginsQuotation(List<Token> tokens, int index) {
        return index > 0
                && "\"“‘'«„".indexOf(tokens.get(index - 1).text().charAt(0)) >= 0
                && tokens.get(index).follows(tokens.get(index - 1))
                && WordClasses.isCapitalized(tokens.get(index));
    }

    /** {@code B}, {@code x}: a letter that stands for itself. */
    private static boolean isLetter(String word) {
        return word.length() == 1 && !word.equals("a");
    }

    /** Whether both models prefer the other order, together by a wide margin. */
    private static boolean isWrongToBoth(AnalyzedText text, Sentence sentence, int index, OrderScorer.Gain gain) {
        int token = sentence.firstToken() + index;
        if (gain.total() < 2 || NeighbourGrammar.isFree(text, token) || NeighbourGrammar.areNouns(text, token)) {
            return false;
        }
        OptionalDouble gained = neuralGain(text, sentence, index);
        return gained.isPresent() && gained.getAsDouble() > 0.1 && gain.total() + gained.getAsDouble() > BOTH;
    }

    /** Whether the model that reads the whole sentence is there and prefers the order as it is. */
    private static boolean isRefuted(AnalyzedText text, Sentence sentence, int index) {
        return neuralGain(text, sentence, index).orElse(0) < REFUTED;
    }

    /** By how much the sentence becomes likelier to the masked model if two neighbours are exchanged. */
    private static OptionalDouble neuralGain(AnalyzedText text, Sentence sentence, int index) {
        Optional<FluencyModel> neural = text.fluency().neural();
        if (neural.isEmpty() || !Prose.isSentence(text, sentence)) {
            return OptionalDouble.empty();
        }
        List<String> changed =
                new ArrayList<>(text.tokens(sentence).stream().map(Token::text).toList());
        String first = changed.get(index);
        changed.set(index, index == 0 ? capital(changed.get(1)) : changed.get(index + 1));
        changed.set(index + 1, index == 0 ? small(first) : first);
        double before = sum(text.fluency().scores(sentence));
        return OptionalDouble.of(sum(neural.get().score(List.of(changed)).get(0)) - before);
    }

    private static double sum(List<WordScore> scores) {
        return scores.stream()
                .mapToDouble(score -> Math.max(LEAST_LIKELY, score.logProbability()))
                .sum();
    }

    private static Finding finding(AnalyzedText text, Sentence sentence, Exchange exchange) {
        int index = exchange.index();
        double gain = exchange.gain().total();
        Token first = text.tokens(sentence).get(index);
        Token second = text.tokens(sentence).get(index + 1);
        Span span = first.span().hull(second.span());
        String exchanged = index == 0 && !text.language().isName(sentence.firstToken())
                ? capital(second.text()) + " " + small(first.text())
                : second.text() + " " + first.text();
        double confidence = Math.min(0.95, 0.6 + 0.04 * gain);
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                span,
                "“" + span.of(text.text()) + "” is in the wrong order: English says “" + exchanged + "”.",
                List.of(new Evidence.LogProbability(-gain, List.of(exchanged))),
                List.of(Fix.replace(span, exchanged, Applicability.LIKELY)));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String small(String word) {
        boolean shout = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return shout || word.equals("I") ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
