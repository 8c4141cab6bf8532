package org.calque.text;

/**
 * A token of a sentence. White space is no token; tokens never overlap and stand in order.
 *
 * @param kind what the token is
 * @param span where it stands in the document's text
 * @param text its surface form
 */
public record Token(Kind kind, Span span, String text) {

    /** The kinds of tokens. */
    public enum Kind {
        /** Letters and their marks, with apostrophes and hyphens inside: {@code don’t}, {@code d’armement}, {@code pro-Russian}. */
        WORD,
        /** Digits with separators inside: {@code 14,000}, {@code 3.5}. */
        NUMBER,
        /** An address: {@code www.example.org}, {@code desk@example.org}, {@code #topic}, {@code @name}. */
        ADDRESS,
        /** One mark of punctuation, or a run of the same mark: {@code ...}. */
        PUNCTUATION,
        /** Any other single code point. */
        SYMBOL
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether this token begins where the other ends, with nothing between them. */
    public boolean follows(Token other) {
        return span.start() == other.span.end();
    }
}
