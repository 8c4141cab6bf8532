package org.calque.cli;

import org.calque.engine.InputSource;
import org.calque.extract.ExtractionException;
import org.calque.extract.SourceText;
import org.calque.text.Document;

/** A file whose source is to be mended: what can't be edited is not checked either. Keeps the bytes that were checked. */
final class FixInput implements InputSource {

    private final FileInput file;
    private byte[] bytes = new byte[0];

    FixInput(FileInput file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.name();
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

    FileInput file() {
        return file;
    }
}
