package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import org.calque.text.Sentence;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the decoder sees it.
 *
 * @param words its words
 */
record Stretch(List<Word> words) {

    private static final double OPENING_BRACKET = 2;
    private static final double OPENING_QUOTE = 1;
    private static final double COMMA = 0.3;
    private static final double BREAK = 1.5;

    /**
     * A word and what its surroundings say.
     *
     * @param token index of its token in the document
     * @param odds its own evidence
     * @param opening what speaks for a foreign stretch beginning here, in logarithms of odds
     * @param gap what crossing from the word before costs within a stretch
     */
    record Word(int token, Odds odds, double opening, double gap) {}

    Stretch {
        words = List.copyOf(words);
    }

    static Stretch of(Sentence sentence, List<Token> tokens, @Nullable WordForm[] forms, WordScorer scorer) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        double opening = 0;
        double gap = 0;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            WordForm form = forms[i];
            if (form != null) {
                Odds odds = Particles.isParticle(forms, i, sentence) ? scorer.name() : scorer.odds(form, first);
                words.add(new Word(i, odds, opening, gap));
                first = false;
                opening = 0;
                gap = 0;
            } else if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                char c = tokens.get(i).text().charAt(0);
                gap += c == ',' || c == '-' ? COMMA : BREAK;
                if (c == '[' || c == '(') {
                    opening = OPENING_BRACKET;
                } else if ("“\"«„‘'".indexOf(c) >= 0) {
                    opening = OPENING_QUOTE;
                    first = true;
                } else if (":•–—".indexOf(c) >= 0) {
                    first = true;
                }
            }
        }
        return new Stretch(words);
    }

    /** The sum of the odds of a run's words for one candidate. */
    double odds(Decoder.Run run, int candidate) {
        double sum = 0;
        for (Word word : words.subList(run.first(), run.end())) {
            sum += word.odds().get(candidate);
        }
        return sum;
    }
}
