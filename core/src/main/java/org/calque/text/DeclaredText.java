package org.calque.text;

/**
 * A passage whose source declares that it is foreign or not to be translated: HTML's {@code lang} and
 * {@code translate="no"}, and code within a line.
 *
 * @param span where it stands in the document's text
 * @param language the declared BCP 47 tag, or empty where none was said
 */
public record DeclaredText(Span span, String language) {}
