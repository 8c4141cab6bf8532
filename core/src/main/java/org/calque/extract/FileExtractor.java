package org.calque.extract;

import org.calque.extract.html.HtmlExtractor;
import org.calque.extract.html.MarkdownExtractor;
import org.calque.extract.tika.TikaExtractor;
import org.calque.text.Document;

/**
 * Reads files of every {@link FileFormat}: tells the format by content and name, and the encoding of text by its bytes.
 * The parsers of office formats are loaded when such a file comes.
 */
public final class FileExtractor implements TextExtractor {

    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 100 * 1024 * 1024;

    private FileExtractor() {}

    public static FileExtractor create() {
        return new FileExtractor();
    }

    @Override
    public Document extract(String name, byte[] content) throws ExtractionException {
        if (content.length > MAX_BYTES) {
            throw ExtractionException.tooLarge(name);
        }
        FileFormat format = FormatDetector.detect(name, content);
        return switch (format) {
            case PLAIN_TEXT -> plainText(name, text(name, format, content));
            case MARKDOWN -> new MarkdownExtractor().extract(name, text(name, format, content));
            case HTML -> new HtmlExtractor().extract(name, text(name, format, content));
            case DOCX, ODT, RTF, PDF, EPUB -> new TikaExtractor(format).extract(name, content);
        };
    }

    private static String text(String name, FileFormat format, byte[] content) throws ExtractionException {
        String text = TextDecoder.decode(content, format);
        if (TextDecoder.isBinary(text)) {
            throw new ExtractionException(
                    name,
                    "its bytes are no text in any encoding",
                    "if it is a document of another program, save it as " + FileFormat.DOCX.title() + " or plain text");
        }
        if (text.length() > BlockAssembler.MAX_TEXT && format == FileFormat.PLAIN_TEXT) {
            throw ExtractionException.tooLong(name);
        }
        return text;
    }

    private static Document plainText(String name, String text) throws ExtractionException {
        Document document = Document.ofText(name, text);
        if (document.blocks().isEmpty()) {
            throw ExtractionException.noText(name);
        }
        return document;
    }
}
