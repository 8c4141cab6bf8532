package org.calque.checks.fluency;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.analysis.AnalyzedText;
import org.calque.grammar.Tags;
import org.calque.text.Sentence;

/** What grammar says of two neighbours that a model would exchange: which orders are free, and how sure it has to be. */
final class NeighbourGrammar {

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

    /** Endings of adjectives of origin. */
    private static final Pattern ORIGIN =
            Pattern.compile("(?:an|ish|ese|[nt]ch|iss|eek|aeli|raqi|ani|ech|Thai|Soviet)$");

    private NeighbourGrammar() {}

    /** Whether the pair is a word of grammar out of place or an adjective behind its noun. */
    static boolean isWrong(AnalyzedText text, Sentence sentence, int index, OrderScorer.Gain gain) {
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

    /** {@code points distribution}: two nouns make a term either way; plurals are taken for verbs. */
    static boolean areNouns(AnalyzedText text, int token) {
        List<Tags> tags = text.tags();
        return !tags.isEmpty()
                && (WordClasses.canBeNoun(tags.get(token)) || tags.get(token).has("VBZ"))
                && isNounOnly(tags.get(token + 1));
    }

    /** Words whose order is free, or of which the models know too little: names, negations, coordinations. */
    static boolean isFree(AnalyzedText text, int token) {
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
}
