package org.calque.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.extract.FileExtractor;
import org.calque.extract.TextExtractor;
import org.calque.text.Document;

/**
 * A stream to check as one document. No more is read of it than it takes to know that it is too large.
 *
 * @param name how reports call it
 * @param stream what to read
 * @param extractor what reads it
 */
record StreamInput(String name, InputStream stream, TextExtractor extractor) implements InputSource {

    @Override
    public Document read() throws IOException, ExtractionException {
        // buffered because a file's own stream asks for its place first, which a pipe has none of (JDK 17)
        byte[] content = new BufferedInputStream(stream).readNBytes(FileExtractor.MAX_BYTES + 1);
        return extractor.extract(name, content);
    }
}
