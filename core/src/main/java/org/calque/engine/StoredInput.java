package org.calque.engine;

import java.io.IOException;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;

/** Something to check whose bytes are there before it is read, so that it is known again when they are the same. */
public interface StoredInput extends InputSource {

    /**
     * Its bytes; called once.
     *
     * @throws IOException if they can't be read
     * @throws ExtractionException if they can't be read, and why is known
     */
    byte[] bytes() throws IOException, ExtractionException;

    /**
     * Reads the document in its bytes.
     *
     * @throws ExtractionException if they are no document
     */
    Document read(byte[] bytes) throws ExtractionException;

    @Override
    default Document read() throws IOException, ExtractionException {
        return read(bytes());
    }
}
