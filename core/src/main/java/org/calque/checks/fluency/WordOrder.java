package org.calque.checks.fluency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
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
import org.calque.grammar.Tags;
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

    /** Adjectives that English puts behind the noun, or that stand there with a meaning of their own. */
    private static final Set<String> POSTPOSED = WordClasses.words(
            "possible available concerned involved present responsible necessary alone elect general else"
                    + " worth such due able unable open like designate proper galore imaginable aplenty royal laureate"
                    + " martial free wide long old high deep away ago enough first last next daily weekly monthly"
                    + " yearly online live abroad total dead more less most least");

    /** Verbs that take an object and an adjective that says what becomes of it. */
    private static final Set<String> COMPLEMENT_VERBS = WordClasses.words(
            "keep keeps kept keeping find finds found finding make makes made making leave leaves left"
                    + " leaving consider considers considered render renders get gets got hold holds declare declared"
                    + " with set turn turned call called");

    /** Adverbs that belong to what follows: {@code it felt just right}. */
    private static final Set<String> FOCUS = WordClasses.words("just only even quite very almost nearly merely");

    /** Adjectives that are tagged as nouns behind a noun. */
    private static final Set<String> COLOURS =
            WordClasses.words("black white red green blue yellow orange brown grey gray pink purple");

    private static final int COMPLEMENT_REACH = 5;

    /** What both models have to gain together. */
    private static final double BOTH = 9;

    /** A loss of this much for the sentence as a whole outweighs what three words say. */
    private static final double REFUTED = -1;

    /** A single word weighs no more than this, lest one rare word decide. */
    private static final double LEAST_LIKELY = -12;

    /** Below this, no pair is worth a look: an adjective of origin can be so rare that the model knows little of it. */
    private static final double LEAST_GAIN = -2;

    /** Endings of adjectives of origin. */
    private static final Pattern ORIGIN =
            Pattern.compile("(?:an|ish|ese|[nt]ch|iss|eek|aeli|raqi|ani|ech|Thai|Soviet)$");

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
        Optional<FluencyModel> model = text.fluency().ngram();
        List<Finding> findings = new ArrayList<>();
        if (model.isPresent()) {
            for (Sentence sentence : text.sentences()) {
                if (text.block(sentence).kind() != BlockKind.FURNITURE) {
                    check(text, sentence, model.get(), findings);
                }
            }
        }
        return findings;
    }

    private static void check(AnalyzedText text, Sentence sentence, FluencyModel model, List<Finding> findings) {
        List<Token> tokens = text.tokens(sentence);
        OrderScorer scorer = new OrderScorer(model, tokens);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (mayBeExchanged(tokens.get(i), tokens.get(i + 1)) && !isJoined(tokens, i + 1)) {
                Optional<OrderScorer.Gain> gain = scorer.exchange(i);
                if (gain.isPresent()
                        && gain.get().total() > LEAST_GAIN
                        && !isBetterNext(tokens, scorer, i, gain.get())
                        && ((isWrong(text, sentence, i, gain.get()) && !isRefuted(text, sentence, i))
                                || isWrongToBoth(text, sentence, i, gain.get()))) {
                    findings.add(finding(text, sentence, i, gain.get()));
                    i++;
                }
            }
        }
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

    /** {@code B}, {@code x}: a letter that stands for itself. */
    private static boolean isLetter(String word) {
        return word.length() == 1 && !word.equals("a");
    }

    private static boolean isWrong(AnalyzedText text, Sentence sentence, int index, OrderScorer.Gain gain) {
        int token = sentence.firstToken() + index;
        if (text.language().isForeign(token) || text.language().isForeign(token + 1)) {
            return false;
        }
        String first = WordClasses.lower(text.tokens().get(token).text());
        String second = WordClasses.lower(text.tokens().get(token + 1).text());
        if (WordClasses.isFunctionWord(first) || WordClasses.isFunctionWord(second)) {
            return isMisplacedFunctionWord(text, token, first, second, gain);
        }
        return isAdjectiveBehindNoun(text, sentence, token, second, gain);
    }

    /** Whether both models prefer the other order, together by a wide margin. */
    private static boolean isWrongToBoth(AnalyzedText text, Sentence sentence, int index, OrderScorer.Gain gain) {
        int token = sentence.firstToken() + index;
        if (gain.total() < 2 || isFree(text, token) || areNouns(text, token)) {
            return false;
        }
        OptionalDouble gained = neuralGain(text, sentence, index);
        return gained.isPresent() && gained.getAsDouble() > 0.1 && gain.total() + gained.getAsDouble() > BOTH;
    }

    /** {@code points distribution}: two nouns make a term either way; plurals are taken for verbs. */
    private static boolean areNouns(AnalyzedText text, int token) {
        List<Tags> tags = text.tags();
        return !tags.isEmpty()
                && (WordClasses.canBeNoun(tags.get(token)) || tags.get(token).has("VBZ"))
                && isNounOnly(tags.get(token + 1));
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

    /** Words whose order is free, or of which the models know too little: names, negations, coordinations. */
    private static boolean isFree(AnalyzedText text, int token) {
        for (int i = token; i < token + 2; i++) {
            String word = WordClasses.lower(text.tokens().get(i).text());
            boolean capital =
                    i > 0 && Character.isUpperCase(text.tokens().get(i).text().charAt(0));
            if (word.equals("not")
                    || WordClasses.isConjunction(word)
                    || text.language().isForeign(i)
                    || (capital && !ORIGIN.matcher(text.tokens().get(i).text()).find())) {
                return true;
            }
        }
        return false;
    }

    private static double sum(List<WordScore> scores) {
        return scores.stream()
                .mapToDouble(score -> Math.max(LEAST_LIKELY, score.logProbability()))
                .sum();
    }

    private static boolean isMisplacedFunctionWord(
            AnalyzedText text, int token, String first, String second, OrderScorer.Gain gain) {
        boolean name = text.language().isName(token) || text.language().isName(token + 1);
        boolean inversion = WordClasses.isAuxiliary(first)
                && (WordClasses.isPronoun(second)
                        || Character.isUpperCase(
                                text.tokens().get(token + 1).text().charAt(0)));
        boolean doubled = token > 0
                && WordClasses.lower(text.tokens().get(token - 1).text()).equals(first);
        boolean free = doubled
                || WordClasses.isConjunction(first)
                || WordClasses.isConjunction(second)
                || first.equals("not")
                || second.equals("not")
                || first.equals("which")
                || FOCUS.contains(second);
        return gain.total() > (gain.known() ? 6.3 : 9)
                && gain.before() < 0
                && gain.after() > 0.5
                && !name
                && !inversion
                && !free;
    }

    private static boolean isAdjectiveBehindNoun(
            AnalyzedText text, Sentence sentence, int token, String second, OrderScorer.Gain gain) {
        List<Tags> tags = text.tags();
        if (tags.isEmpty() || POSTPOSED.contains(second)) {
            return false;
        }
        Tags noun = tags.get(token);
        Tags adjective = tags.get(token + 1);
        if (gain.total() > 8.5 && gain.after() > 4 && gain.before() < 1) {
            return (COLOURS.contains(second) || !isNounOnly(adjective)) && !isAdverbWithVerb(noun, adjective);
        }
        if (!WordClasses.canBeNoun(noun)
                || !WordClasses.canBeAdjective(adjective)
                || headFollows(text, sentence, token + 2)) {
            return false;
        }
        if (isOrigin(text, token)) {
            return gain.after() > gain.before();
        }
        boolean participle = WordClasses.canBeParticiple(adjective) || WordClasses.canBePresentVerb(adjective);
        return gain.total() > (participle ? 8 : 3.5)
                && gain.after() > 2
                && gain.before() < 2.5
                && !isComplement(text, sentence, token);
    }

    /** {@code successfully docked}: an adverb of manner stands before its verb or behind it. */
    private static boolean isAdverbWithVerb(Tags first, Tags second) {
        return WordClasses.canBeAdverb(first)
                && !WordClasses.canBeNoun(first)
                && (second.has("VBD") || WordClasses.canBeParticiple(second));
    }

    /** {@code points distribution}, {@code infringed copyright}: also a term when it stands the other way round. */
    private static boolean isNounOnly(Tags second) {
        return WordClasses.canBeNoun(second) && !WordClasses.canBeAdjective(second);
    }

    /** {@code policy American}: a noun in lower case before an adjective with a capital. */
    private static boolean isOrigin(AnalyzedText text, int token) {
        String noun = text.tokens().get(token).text();
        String adjective = text.tokens().get(token + 1).text();
        return Character.isLowerCase(noun.charAt(0))
                && !text.tags().get(token).has("VBG")
                && Character.isUpperCase(adjective.charAt(0))
                && Character.isLowerCase(adjective.charAt(1))
                && ORIGIN.matcher(adjective).find();
    }

    /** {@code keep the skin healthy}: an adjective that belongs to a verb before the noun. */
    private static boolean isComplement(AnalyzedText text, Sentence sentence, int token) {
        for (int i = Math.max(sentence.firstToken(), token - COMPLEMENT_REACH); i < token; i++) {
            if (COMPLEMENT_VERBS.contains(WordClasses.lower(text.tokens().get(i).text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token can only be a noun, which the adjective before it would belong to. */
    private static boolean headFollows(AnalyzedText text, Sentence sentence, int token) {
        if (token >= sentence.endToken() || !text.tokens().get(token).isWord()) {
            return false;
        }
        Tags tags = text.tags().get(token);
        if (Character.isUpperCase(text.tokens().get(token).text().charAt(0))) {
            return true;
        }
        String word = WordClasses.lower(text.tokens().get(token).text());
        return WordClasses.canBeNoun(tags) && !WordClasses.isFunctionWord(word) && !tags.has("VBD") && !tags.has("VBZ");
    }

    private static Finding finding(AnalyzedText text, Sentence sentence, int index, OrderScorer.Gain gain) {
        Token first = text.tokens(sentence).get(index);
        Token second = text.tokens(sentence).get(index + 1);
        Span span = first.span().hull(second.span());
        String exchanged = index == 0 && !text.language().isName(sentence.firstToken())
                ? capital(second.text()) + " " + small(first.text())
                : second.text() + " " + first.text();
        double confidence = Math.min(0.95, 0.6 + 0.04 * gain.total());
        return new Finding(
                INFO.id(),
                INFO.category(),
                INFO.severity(),
                confidence,
                span,
                "“" + span.of(text.text()) + "” is in the wrong order: English says “" + exchanged + "”.",
                List.of(new Evidence.LogProbability(-gain.total(), List.of(exchanged))),
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
