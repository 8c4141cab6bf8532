package org.calque.checks.fluency;

import java.util.Optional;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.Sentence;
import org.calque.text.Span;
import org.calque.text.Token;

/**
 * The conditional of hearsay, {@code according to the police he would have been arrested}: in French, Italian, Spanish or
 * Portuguese it says that something is reported, in English that it did not happen. Only a passive in a sentence that
 * names its source is looked at, and none that states a condition.
 */
final class HearsayConditional {

    private static final Set<String> CONDITIONS = WordClasses.words(
            "if unless without otherwise had wish wished were although though however provided suppose"
                    + " imagine instead never not might could should poll polls survey hypothetical hypothetically else"
                    + " under even normally");

    private static final Set<String> SOURCES =
            WordClasses.words("reportedly allegedly apparently sources rumours rumors");

    /** So many words on either side are looked at, however long the sentence is. */
    private static final int REACH = 80;

    private HearsayConditional() {}

    /** {@code would have been arrested}, beginning at a token; empty if it is none of hearsay. */
    static Optional<Span> at(AnalyzedText text, Sentence sentence, int would) {
        boolean passive = word(text, would).equals("would")
                && would + 3 < sentence.endToken()
                && word(text, would + 1).equals("have")
                && word(text, would + 2).equals("been")
                && !text.tags().isEmpty()
                && text.tags().get(would + 3).has("VBN");
        return passive && isReported(text, sentence, would)
                ? Optional.of(text.tokens()
                        .get(would)
                        .span()
                        .hull(text.tokens().get(would + 3).span()))
                : Optional.empty();
    }

    /** Whether the sentence names a source and no condition. */
    private static boolean isReported(AnalyzedText text, Sentence sentence, int would) {
        boolean reported = false;
        int end = Math.min(sentence.endToken(), would + REACH);
        for (int i = Math.max(sentence.firstToken(), would - REACH); i < end; i++) {
            Token token = text.tokens().get(i);
            String word = WordClasses.lower(token.text());
            if (CONDITIONS.contains(word)) {
                return false;
            }
            reported |= SOURCES.contains(word)
                    || (word.equals("according") && word(text, i + 1).equals("to"));
        }
        return reported;
    }

    private static String word(AnalyzedText text, int token) {
        return text.token(token).map(found -> WordClasses.lower(found.text())).orElse("");
    }
}
