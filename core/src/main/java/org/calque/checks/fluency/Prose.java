package org.calque.checks.fluency;

import java.util.List;
import java.util.Set;
import org.calque.analysis.AnalyzedText;
import org.calque.text.BlockKind;
import org.calque.text.Sentence;
import org.calque.text.Token;

/** Tells full sentences from headlines, list items, captions and other text that has a grammar of its own. */
final class Prose {

    private static final int SHORTEST = 5;

    /** Words with a small letter that a sentence has at least; the name of a thing has its capitals. */
    private static final int FEWEST_LOWER = 2;

    /** Marks between the clauses of a sentence that could each be one. */
    private static final Set<String> STOPS =
            Set.of(";", ":", "—", "–", "-", "--", "…", "...", "\"", "“", "”", "‘", "’", "；", "：");

    private static final Set<String> RANGE = Set.of("-", "–", "’");

    private Prose() {}

    /** Whether a token ends a clause, or a quotation, that could be a sentence of its own. */
    static boolean isStop(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!STOPS.contains(token.text())) {
            return false;
        }
        boolean inside = index > 0
                && index + 1 < tokens.size()
                && token.follows(tokens.get(index - 1))
                && tokens.get(index + 1).follows(token);
        return !inside || !RANGE.contains(token.text()); // 1990–2000
    }

    /** Whether a stop stands in a stretch of tokens. */
    static boolean hasStop(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isStop(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence is one: in a block of prose, long enough, and ended by a mark. */
    static boolean isSentence(AnalyzedText text, Sentence sentence) {
        BlockKind kind = text.block(sentence).kind();
        if (kind != BlockKind.PARAGRAPH && kind != BlockKind.QUOTATION && kind != BlockKind.LIST_ITEM) {
            return false;
        }
        List<Token> words = text.tokens(sentence).stream().filter(Token::isWord).toList();
        long lower = words.stream()
                .filter(word -> Character.isLowerCase(word.text().codePointAt(0)))
                .count();
        String last = text.tokens().get(sentence.endToken() - 1).text();
        return words.size() >= SHORTEST && lower >= FEWEST_LOWER && ".!?…”\"’')".indexOf(last.charAt(0)) >= 0;
    }
}
