package org.calque.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Checker;
import org.calque.engine.InputSource;
import org.calque.engine.Settings;
import org.calque.engine.Suppression;
import org.calque.extract.ExtractionException;
import org.calque.extract.SourceText;
import org.calque.text.Document;

/** A file whose source is to be mended: what can't be edited is not checked either. Keeps the bytes that were checked. */
final class FixInput implements InputSource {

    private final FileInput file;
    private byte[] bytes = new byte[0];
    private List<Suppression> suppressions = List.of();

    FixInput(FileInput file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Optional<Settings> settings() {
        return file.settings();
    }

    @Override
    public List<Suppression> suppressions() throws IOException, ExtractionException {
        suppressions = file.suppressions();
        return suppressions;
    }

    @Override
    public Document read() throws ExtractionException {
        byte[] content = file.bytes();
        SourceText.read(file.name(), content);
        bytes = content;
        return file.read(content);
    }

    /** The bytes that were checked; read once the input was. */
    byte[] checkedBytes() {
        return bytes;
    }

    /** Checks other bytes of it in the same way. */
    CheckedDocument checkAgain(Checker checker, byte[] changed) throws ExtractionException {
        return checker.check(file.read(changed), file.own(), suppressions);
    }

    FileInput file() {
        return file;
    }
}
