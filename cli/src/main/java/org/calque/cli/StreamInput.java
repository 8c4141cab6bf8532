package org.calque.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.calque.engine.InputSource;
import org.calque.engine.Settings;
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
 * @param own how it is checked
 */
record StreamInput(String name, InputStream stream, TextExtractor extractor, Settings own) implements InputSource {

    @Override
    public Optional<Settings> settings() {
        return Optional.of(own);
    }

    @Override
    public Document read() throws IOException, ExtractionException {
        return extractor.extract(name, content(stream));
    }

    /** All of a stream, or a little more than may be read of one. With nothing but {@code read}: JDK 17's other methods ask a file for its place, and a pipe has none. */
    static byte[] content(InputStream stream) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        int count = stream.read(buffer);
        while (count >= 0 && content.size() <= FileExtractor.MAX_BYTES) {
            content.write(buffer, 0, count);
            count = stream.read(buffer);
        }
        return content.toByteArray();
    }
}
