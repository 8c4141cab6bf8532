package org.calque.language;

import java.util.ArrayList;
import java.util.List;
import org.calque.text.Sentence;
import org.calque.text.Token;

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
     * @param joint what stands between it and the word before
     */
    record Word(int token, Odds odds, double opening, double gap, Joint joint) {}

    /** What stands between two words. */
    enum Joint {
        /** Nothing, or a number. */
        CLOSE,
        COMMA,
        /** Brackets, quotation marks, symbols, any other punctuation. */
        APART
    }

    Stretch {
        words = List.copyOf(words);
    }

    static Stretch of(Sentence sentence, DocumentWords document, WordsInContext odds) {
        List<Word> words = new ArrayList<>();
        boolean first = true;
        double opening = 0;
        double gap = 0;
        Joint joint = Joint.CLOSE;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (document.latin(i).isPresent()) {
                words.add(new Word(i, odds.of(i, first), opening, gap, joint));
                first = false;
                opening = 0;
                gap = 0;
                joint = Joint.CLOSE;
            } else if (isSuspendedHyphen(document, i)) {
                gap += COMMA;
            } else if (document.token(i).kind() == Token.Kind.PUNCTUATION) {
                char c = document.token(i).text().charAt(0);
                gap += c == ',' || c == '-' ? COMMA : BREAK;
                joint = c == ',' && joint == Joint.CLOSE ? Joint.COMMA : Joint.APART;
                if (c == '[' || c == '(') {
                    opening = OPENING_BRACKET;
                } else if ("“\"«„‘'".indexOf(c) >= 0) {
                    if (opens(document, i)) {
                        opening = OPENING_QUOTE;
                        first = true;
                    }
                } else if (":•".indexOf(c) >= 0) {
                    first = true;
                }
            } else if (document.token(i).kind() == Token.Kind.SYMBOL) {
                joint = Joint.APART;
            }
        }
        return new Stretch(words);
    }

    /** Whether a quotation mark stands directly before what it quotes. */
    private static boolean opens(DocumentWords document, int index) {
        return index + 1 < document.size() && document.token(index + 1).follows(document.token(index));
    }

    /** The hyphen of {@code Ein- und Ausreise}. */
    private static boolean isSuspendedHyphen(DocumentWords document, int index) {
        return document.token(index).text().equals("-")
                && document.word(index - 1).isPresent()
                && document.token(index).follows(document.token(index - 1))
                && document.word(index + 1).isPresent();
    }
}
