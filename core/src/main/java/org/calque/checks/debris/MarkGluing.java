package org.calque.checks.debris;

import java.util.Locale;
import java.util.Optional;
import org.calque.analysis.AnalyzedText;
import org.calque.checks.debris.Gluing.Split;
import org.calque.text.Span;
import org.calque.text.Token;

/** Words with a mark between them and no space: where a quotation begins or ends, and where a sentence does. */
final class MarkGluing {

    private MarkGluing() {}

    /** {@code after”after}, {@code the“new}: the mark says on which side the space belongs. */
    static Optional<Split> overQuotationMark(AnalyzedText text, int index) {
        Optional<Token> mark = following(text, index, Token.Kind.PUNCTUATION)
                .filter(next -> next.text().length() == 1);
        Optional<Token> word = mark.isEmpty() ? Optional.empty() : following(text, index + 1, Token.Kind.WORD);
        if (word.isEmpty() || text.tokens().get(index).text().length() < 2) {
            return Optional.empty();
        }
        return switch (mark.get().text().charAt(0)) {
            case '”', '»' ->
                Optional.of(split(text, index, index + 3, word.get().start(), .95, "no space behind a quotation"));
            case '“', '«' ->
                Optional.of(split(text, index, index + 3, mark.get().start(), .95, "no space before a quotation"));
            default -> Optional.empty();
        };
    }

    static Optional<Split> overSentenceEnd(AnalyzedText text, int index) {
        boolean ended = false;
        int next = index;
        while (next - index < 2) {
            Optional<Token> mark =
                    following(text, next, Token.Kind.PUNCTUATION).filter(found -> isClosing(found.text()));
            if (mark.isEmpty()) {
                break;
            }
            ended |= !mark.get().text().equals("”");
            next++;
        }
        Optional<Token> start = ended ? following(text, next, Token.Kind.WORD) : Optional.empty();
        return start.isPresent() && isSentenceBreak(text, text.tokens().get(index), start.get())
                ? Optional.of(split(text, index, next + 2, start.get().start(), .93, "no space behind a sentence"))
                : Optional.empty();
    }

    private static boolean isClosing(String mark) {
        return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals("”");
    }

    private static boolean isSentenceBreak(AnalyzedText text, Token end, Token start) {
        String first = start.text();
        boolean capitalized = Character.isUpperCase(first.charAt(0))
                && first.substring(1).equals(first.substring(1).toLowerCase(Locale.ROOT));
        if (!capitalized || GlueWords.ABBREVIATIONS.contains(end.text())) {
            return false;
        }
        if (GlueWords.SENTENCE_START.contains(first)) {
            return end.text().length() > 1;
        }
        return end.isWord()
                && first.length() > 1
                && end.text().length() > 2
                && Character.isLowerCase(end.text().charAt(0))
                && text.english().contains(end.text());
    }

    private static Optional<Token> following(AnalyzedText text, int index, Token.Kind kind) {
        return text.token(index + 1)
                .filter(next ->
                        next.kind() == kind && next.follows(text.tokens().get(index)));
    }

    private static Split split(AnalyzedText text, int index, int nextToken, int at, double confidence, String what) {
        Span span = text.tokens()
                .get(index)
                .span()
                .hull(text.tokens().get(nextToken - 1).span());
        return new Split(span, at, nextToken, confidence, what);
    }
}
