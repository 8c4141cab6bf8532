package org.calque.text;

/** What a block of a document is, as far as its source or its shape tells. */
public enum BlockKind {
    HEADLINE,
    PARAGRAPH,
    CAPTION,
    QUOTATION,
    LIST_ITEM,
    /** Navigation, credits, teasers: text of the page and not of the story. */
    FURNITURE
}
