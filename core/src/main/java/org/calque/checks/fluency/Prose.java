package org.calque.checks.fluency;

import org.calque.analysis.AnalyzedText;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Tells full sentences from headlines, list items, captions and other text that has a grammar of its own. */
final class Prose {

    private static final int SHORTEST = 5;

    private Prose() {}

    /** Whether the sentence is one: in a block of prose, long enough, and ended by a mark. */
    static boolean isSentence(AnalyzedText text, Sentence sentence) {
        BlockKind kind = text.block(sentence).kind();
        if (kind != BlockKind.PARAGRAPH && kind != BlockKind.QUOTATION && kind != BlockKind.LIST_ITEM) {
            return false;
        }
        long words = text.tokens(sentence).stream().filter(Token::isWord).count();
        String last = text.tokens().get(sentence.endToken() - 1).text();
        return words >= SHORTEST && ".!?…”\"’')".indexOf(last.charAt(0)) >= 0;
    }
}
