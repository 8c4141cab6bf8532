package org.calque.checks.fluency;

import java.util.Locale;
import java.util.Set;
import org.calque.grammar.Tags;
import org.calque.text.Token;

/** The closed classes of English words, and what readings say of the open ones. */
final class WordClasses {

    private static final Set<String> DETERMINERS =
            words("the a an this that these those its their our your my his her no every each some any");

    private static final Set<String> PREPOSITIONS =
            words("of in on at by for with from to into over under about after before between through during"
                    + " against among without within since until towards toward upon across along behind near off onto"
                    + " despite per via");

    private static final Set<String> CONJUNCTIONS = words("and or but nor yet plus");

    private static final Set<String> SUBORDINATORS = words(
            "as if than because that which who whom whose what when where how while although though whether" + " why");

    private static final Set<String> AUXILIARIES =
            words("is are was were be been being am has have had having do does did will would can could may might"
                    + " shall should must");

    private static final Set<String> MODALS = words("will would can could may might shall should must cannot");

    private static final Set<String> PRONOUNS =
            words("he she it they we i you him them us me himself herself itself themselves myself ourselves"
                    + " yourself there who");

    private WordClasses() {}

    /** Whether a token is a word with a capital. */
    static boolean isCapitalized(Token token) {
        return token.isWord() && Character.isUpperCase(token.text().codePointAt(0));
    }

    /** The words of a list with spaces between them. */
    static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower);
    }

    static boolean isPreposition(String lower) {
        return PREPOSITIONS.contains(lower);
    }

    static boolean isConjunction(String lower) {
        return CONJUNCTIONS.contains(lower);
    }

    static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    static boolean isModal(String lower) {
        return MODALS.contains(lower);
    }

    static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    /** Whether the word belongs to a closed class. */
    static boolean isFunctionWord(String lower) {
        return DETERMINERS.contains(lower)
                || PREPOSITIONS.contains(lower)
                || CONJUNCTIONS.contains(lower)
                || SUBORDINATORS.contains(lower)
                || AUXILIARIES.contains(lower)
                || PRONOUNS.contains(lower)
                || lower.equals("not");
    }

    static boolean canBeNoun(Tags tags) {
        return tags.has("NN");
    }

    static boolean canBeAdjective(Tags tags) {
        return tags.has("JJ");
    }

    static boolean canBeAdverb(Tags tags) {
        return tags.has("RB");
    }

    static boolean canBeParticiple(Tags tags) {
        return tags.has("VBN") || tags.has("VBG");
    }

    /** Whether the word can be a verb in its base form or in the present: {@code plan}, {@code plans}. */
    static boolean canBePresentVerb(Tags tags) {
        return tags.readings().stream()
                .anyMatch(reading -> reading.tag().equals("VB")
                        || reading.tag().equals("VBP")
                        || reading.tag().equals("VBZ"));
    }
}
