package org.calque.checks.fluency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * A present tense with {@code since} and a moment, as in {@code she lives in Lyon since 2010}: English says “has lived”.
 * Only verbs that name a state or an office are looked at, for they go on; and no sentence that compares, for
 * {@code this is the worst since 2010} is English.
 */
final class PresentSince {

    /** How many words may stand between the verb and {@code since}. */
    private static final int REACH = 7;

    private static final Set<String> VERBS = WordClasses.words(
            "lives works leads heads runs owns exists belongs knows holds serves teaches resides governs rules chairs"
                    + " presides occupies controls represents lies operates plays collaborates cooperates");

    /** Words of comparisons, of other clauses and of the tense that should be there. */
    private static final Set<String> BREAKS = WordClasses.words(
            "has have had having first last only any best worst most least highest lowest biggest largest smallest"
                    + " record ever never that which who when while because if than and but or so no not to been once");

    private static final Set<String> BEFORE_MOMENT = WordClasses.words("last early late mid the his her their its");

    private static final Set<String> MOMENTS = WordClasses.words(
            "yesterday childhood birth independence january february march april may june july august september october"
                    + " november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn"
                    + " winter week month year");

    private PresentSince() {}

    /** From the verb at a token to the moment; empty if it is none or no moment follows. */
    static Optional<Span> at(AnalyzedText text, Sentence sentence, int verb) {
        if (!VERBS.contains(word(text, verb)) || follows(text, verb)) {
            return Optional.empty();
        }
        int last = Math.min(sentence.endToken(), verb + REACH + 2);
        for (int i = verb + 1; i < last; i++) {
            Token token = text.tokens().get(i);
            String word = word(text, i);
            if (word.equals("since")) {
                return moment(text, sentence, i + 1)
                        .map(end -> text.tokens().get(verb).span().hull(end));
            }
            if (token.kind() == Token.Kind.PUNCTUATION || BREAKS.contains(word) || word.endsWith("est")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether what stands before the word makes it a plural noun: {@code the works}. */
    private static boolean follows(AnalyzedText text, int verb) {
        String before = word(text, verb - 1);
        return List.of("the", "a", "of", "his", "her", "their", "its", "these", "those", "all", "in")
                        .contains(before)
                || text.tags().isEmpty()
                || !text.tags().get(verb).has("VBZ");
    }

    /** A year, a month, a day: what a clause would begin with is none. */
    private static Optional<Span> moment(AnalyzedText text, Sentence sentence, int start) {
        int at = start;
        while (at < sentence.endToken() && BEFORE_MOMENT.contains(word(text, at))) {
            at++;
        }
        if (at >= sentence.endToken()) {
            return Optional.empty();
        }
        String word = word(text, at);
        boolean year = word.matches("1[89]\\d\\d|20[0-4]\\d");
        if (!year && !MOMENTS.contains(word)) {
            return Optional.empty();
        }
        int end = at;
        if (!year && word(text, at + 1).matches("1[89]\\d\\d|20[0-4]\\d")) {
            end++;
        }
        boolean ends = end + 1 >= sentence.endToken()
                || text.tokens().get(end + 1).kind() == Token.Kind.PUNCTUATION
                || word(text, end + 1).equals("and");
        return ends ? Optional.of(text.tokens().get(end).span()) : Optional.empty();
    }

    private static String word(AnalyzedText text, int token) {
        return text.token(token).map(found -> WordClasses.lower(found.text())).orElse("");
    }
}
