package org.calque.check;

import org.calque.text.Span;

/**
 * A replacement of one span of the document's text.
 *
 * @param span what is replaced; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
public record Edit(Span span, String replacement) {}
