package org.calque.checks.locale;

import java.util.Set;
import java.util.function.IntPredicate;
import org.calque.analysis.AnalyzedText;
import org.calque.check.PhraseFile;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Sentences that begin in lower case. */
final class LoweredStarts {

    /** Shortest sentence whose beginning is judged, in tokens; short ones are often notes. */
    private static final int SHORTEST_SENTENCE = 12;

    /** Shortest word before a full stop that is no abbreviation, in UTF-16 code units. */
    private static final int SHORTEST_WORD = 4;

    private final Set<String> starters;
    private final Set<String> abbreviations;

    LoweredStarts(PhraseFile words) {
        this.starters = words.words("starter");
        this.abbreviations = words.words("abbreviation");
    }

    /** Which tokens of a document begin a sentence behind a full stop, in lower case, with a word that often does. */
    IntPredicate behindFullStops(AnalyzedText text) {
        IntPredicate starter = text.byForm(starters::contains);
        return index -> index > 1 && starter.test(index) && isBehindFullStop(text, index);
    }

    private boolean isBehindFullStop(AnalyzedText text, int index) {
        Token stop = text.tokens().get(index - 1);
        Token word = text.tokens().get(index - 2);
        return stop.text().equals(".")
                && stop.follows(word)
                && word.isWord()
                && word.text().length() >= SHORTEST_WORD
                && !abbreviations.contains(word.text())
                && text.english().contains(word.text());
    }

    /** Index of the sentence's first word, if the sentence opens a paragraph of prose in lower case; else -1. */
    static int of(AnalyzedText text, int index) {
        Sentence sentence = text.sentences().get(index);
        boolean opens = index == 0 || text.sentences().get(index - 1).block() != sentence.block();
        String last = text.tokens().get(sentence.endToken() - 1).text();
        boolean statement = ".”\"’'".contains(last);
        if (!opens || text.block(sentence).kind() == BlockKind.LIST_ITEM || !statement) {
            return -1;
        }
        if (index > 0 && !endsSentence(text, text.sentences().get(index - 1))) {
            return -1;
        }
        int first = sentence.firstToken();
        if (text.tokens().get(first).kind() == Token.Kind.PUNCTUATION
                && "“\"‘'«„".contains(text.tokens().get(first).text())) {
            first++;
        }
        boolean lower = first < sentence.endToken()
                && text.tokens().get(first).isWord()
                && LoweredNames.isLowerCase(text.tokens().get(first).text())
                && sentence.endToken() - first >= SHORTEST_SENTENCE
                && !text.tokens().get(first + 1).text().equals("(")
                && !(text.language().isForeign(first) && text.language().isForeign(first + 1));
        return lower ? first : -1;
    }

    private static boolean endsSentence(AnalyzedText text, Sentence sentence) {
        Token last = text.tokens().get(sentence.endToken() - 1);
        return ".!?…".indexOf(last.text().charAt(last.text().length() - 1)) >= 0 || "”\"’'»)".contains(last.text());
    }
}
