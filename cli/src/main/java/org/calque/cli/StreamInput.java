package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.extract.TextExtractor;
import org.calque.text.Document;

/**
 * Standard input to check as one document.
 *
 * @param name how reports call it
 * @param stream what to read to its end
 * @param extractor what reads it
 */
record StreamInput(String name, InputStream stream, TextExtractor extractor) implements InputSource {

    @Override
    public Document read() throws IOException, ExtractionException {
        return extractor.extract(name, stream.readAllBytes());
    }
}
