package org.calque.extract.tika;

import org.xml.sax.SAXException;

/** Ends a parser's run when the text has reached its greatest length. */
final class TextTooLongException extends SAXException {

    private static final long serialVersionUID = 1L;
}
