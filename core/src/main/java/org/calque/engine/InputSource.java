package org.calque.engine;

import java.io.IOException;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;

/** Something to check that has still to be read. */
public interface InputSource {

    /** How reports call it, usually a relative path. */
    String name();

    /**
     * Reads it; called once, on the thread that checks it.
     *
     * @throws IOException if its bytes can't be read
     * @throws ExtractionException if its bytes are no document
     */
    Document read() throws IOException, ExtractionException;
}
