package org.calque.reports;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML with one element a line. Text has its hidden characters shown: among them are all that XML 1.0 cannot hold.
 */
final class Xml implements Closeable {

    private final Writer out;
    private final XMLStreamWriter xml;

    /** @throws IOException if the platform has no XML writer */
    Xml(Writer target) throws IOException {
        // not an OutputStreamWriter: for those, the JDK's writer encodes by character and breaks surrogate pairs
        this.out = new BufferedWriter(target);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String element, String... attributes) throws IOException {
        start(element, attributes, false);
        return this;
    }

    Xml empty(String element, String... attributes) throws IOException {
        start(element, attributes, true);
        return newLine();
    }

    private void start(String element, String[] attributes, boolean empty) throws IOException {
        try {
            if (empty) {
                xml.writeEmptyElement(element);
            } else {
                xml.writeStartElement(element);
            }
            for (int i = 0; i + 1 < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], VisibleText.onOneLine(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A line of text inside the open element. */
    Xml line(String text) throws IOException {
        return characters(VisibleText.onOneLine(text) + '\n');
    }

    Xml newLine() throws IOException {
        return characters("\n");
    }

    private Xml characters(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Xml end() throws IOException {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return newLine();
    }

    /** Elements that were written elsewhere. */
    Xml insert(Spool elements) throws IOException {
        flush();
        elements.moveTo(out);
        return this;
    }

    void flush() throws IOException {
        try {
            xml.flush();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
