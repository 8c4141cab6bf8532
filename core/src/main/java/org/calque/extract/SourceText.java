package org.calque.extract;

import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * A file of characters as it stands on the disk, to be edited: line ends, byte order mark and encoding included. Immutable.
 */
public final class SourceText {

    private final FileFormat format;
    private final String text;
    private final Charset charset;
    private final byte[] mark;

    private SourceText(FileFormat format, String text, Charset charset, byte[] mark) {
        this.format = format;
        this.text = text;
        this.charset = charset;
        this.mark = mark;
    }

    /**
     * Reads a file.
     *
     * @param name its name, whose ending tells its format where its content doesn't
     * @throws ExtractionException if it is no plain text, Markdown or HTML, or its bytes can't be written back as they are
     */
    public static SourceText read(String name, byte[] content) throws ExtractionException {
        FileFormat format = FormatDetector.detect(name, content);
        if (!format.isText()) {
            throw new ExtractionException(
                    name,
                    "it is " + format.title() + ", and only plain text, Markdown and HTML can be edited",
                    "mend it in its own program");
        }
        TextDecoder.Encoding encoding = TextDecoder.encoding(content, format);
        byte[] mark = Arrays.copyOf(content, encoding.skipped());
        SourceText source = new SourceText(format, encoding.decode(content), encoding.charset(), mark);
        if (!Arrays.equals(source.encode(source.text), content)) {
            throw new ExtractionException(
                    name,
                    "some of its bytes are no text in " + encoding.charset() + " and would be lost",
                    "save it in UTF-8");
        }
        return source;
    }

    public FileFormat format() {
        return format;
    }

    /** The characters, markup and all, without a byte order mark. */
    public String text() {
        return text;
    }

    /** Whether the file's encoding has all of these characters. */
    public boolean canEncode(String characters) {
        return charset.newEncoder().canEncode(characters);
    }

    /** Another text as this file holds it: in its encoding, behind its byte order mark. */
    public byte[] encode(String other) {
        byte[] encoded = other.getBytes(charset);
        byte[] content = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, content, mark.length, encoded.length);
        return content;
    }
}
