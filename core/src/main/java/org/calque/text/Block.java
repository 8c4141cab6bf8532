package org.calque.text;

/**
 * One block of a document: a stretch of its text without a paragraph break inside.
 *
 * @param kind what the block is
 * @param span where it stands in the document's text, without surrounding white space
 * @param origin where it came from in the source, in the words of its format ({@code page 3}, {@code body > p}); empty
 *     if the format says nothing
 */
public record Block(BlockKind kind, Span span, String origin) {

    public Block(BlockKind kind, Span span) {
        this(kind, span, "");
    }
}
