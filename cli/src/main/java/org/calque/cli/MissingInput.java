package org.calque.cli;

import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;

/**
 * An input that is known not to be readable before it is tried; it takes its place among the others.
 *
 * @param name how reports call it
 * @param reason what is wrong, as a clause without a full stop
 * @param remedy what the user can do, as a clause without a full stop
 */
record MissingInput(String name, String reason, String remedy) implements InputSource {

    @Override
    public Document read() throws ExtractionException {
        throw new ExtractionException(name, reason, remedy);
    }
}
