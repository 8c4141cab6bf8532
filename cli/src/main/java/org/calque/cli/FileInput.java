package org.calque.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.calque.engine.Settings;
import org.calque.engine.StoredInput;
import org.calque.engine.Suppression;
import org.calque.extract.ExtractionException;
import org.calque.extract.TextExtractor;
import org.calque.text.Document;

/**
 * A file to check.
 *
 * @param name how reports call it
 * @param path where it is
 * @param extractor what reads it
 * @param own how it is checked
 */
record FileInput(String name, Path path, TextExtractor extractor, Settings own) implements StoredInput {

    @Override
    public Optional<Settings> settings() {
        return Optional.of(own);
    }

    @Override
    public List<Suppression> suppressions() throws IOException, ExtractionException {
        return Sidecar.beside(path, name);
    }

    @Override
    public byte[] bytes() throws ExtractionException {
        try (InputStream in = Files.newInputStream(path)) {
            return StreamInput.content(in);
        } catch (NoSuchFileException e) {
            throw new ExtractionException(name, "it is gone", "check it again if that was not meant", e);
        } catch (AccessDeniedException e) {
            throw new ExtractionException(name, "it may not be read", "allow it, for instance with chmod +r", e);
        } catch (IOException e) {
            throw new ExtractionException(name, "it can't be read (" + e.getMessage() + ")", "copy it elsewhere", e);
        }
    }

    @Override
    public Document read(byte[] bytes) throws ExtractionException {
        return extractor.extract(name, bytes);
    }
}
