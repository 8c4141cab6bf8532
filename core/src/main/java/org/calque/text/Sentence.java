package org.calque.text;

/**
 * A sentence of a block.
 *
 * @param span where it stands in the document's text, without surrounding white space
 * @param block index of its block in {@link Document#blocks()}
 * @param firstToken index of its first token in the document's tokens
 * @param endToken index behind its last token
 */
public record Sentence(Span span, int block, int firstToken, int endToken) {

    /** @throws IllegalArgumentException if an index is negative or the tokens end before they begin */
    public Sentence {
        if (block < 0 || firstToken < 0 || endToken < firstToken) {
            throw new IllegalArgumentException(
                    "not a sentence: block " + block + ", tokens " + firstToken + " to " + endToken);
        }
    }
}
