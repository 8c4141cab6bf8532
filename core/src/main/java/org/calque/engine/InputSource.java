package org.calque.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;

/** Something to check that has still to be read. */
public interface InputSource {

    /** How reports call it, usually a relative path. */
    String name();

    /**
     * How to check it, where that is not how the checker does. Settings choose no models of fluency and no time limit for
     * one document; inputs that are checked alike should give the same object, which is looked at once.
     */
    default Optional<Settings> settings() {
        return Optional.empty();
    }

    /**
     * What is said outside of it of findings that are meant to be there.
     *
     * @throws IOException if that can't be read
     * @throws ExtractionException if that is nothing that can be understood
     */
    default List<Suppression> suppressions() throws IOException, ExtractionException {
        return List.of();
    }

    /**
     * Reads it; called once, on the thread that checks it.
     *
     * @throws IOException if its bytes can't be read
     * @throws ExtractionException if its bytes are no document
     */
    Document read() throws IOException, ExtractionException;
}
