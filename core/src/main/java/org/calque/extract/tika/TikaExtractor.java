package org.calque.extract.tika;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.calque.extract.BlockAssembler;
import org.calque.extract.ExtractionException;
import org.calque.extract.FileFormat;
import org.calque.extract.TextExtractor;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Document;
import org.calque.text.SourceMap;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads DOCX, ODT, RTF, PDF and EPUB: the parser of the format, and none of Tika's others. */
public final class TikaExtractor implements TextExtractor {

    private static final Set<FileFormat> ARCHIVES = Set.of(FileFormat.DOCX, FileFormat.ODT, FileFormat.EPUB);

    /** A first block shorter than this, without a full stop, is a headline; in UTF-16 code units. */
    private static final int TITLE_LENGTH = 120;

    private final FileFormat format;

    /** @throws IllegalArgumentException if Tika doesn't read this format here */
    public TikaExtractor(FileFormat format) {
        if (!ARCHIVES.contains(format) && format != FileFormat.RTF && format != FileFormat.PDF) {
            throw new IllegalArgumentException(format + " is not read through Tika");
        }
        this.format = format;
    }

    @Override
    public Document extract(String name, byte[] content) throws ExtractionException {
        if (ARCHIVES.contains(format)) {
            InflatedSize.check(name, content);
        }
        BlockAssembler assembler = new BlockAssembler();
        if (format == FileFormat.PDF) {
            PdfPages pages = new PdfPages();
            parse(name, content, pages);
            pages.assemble(assembler);
        } else {
            parse(name, content, new XhtmlBlocks(assembler, format));
        }
        List<Block> blocks = assembler.blocks();
        if (blocks.isEmpty()) {
            throw format == FileFormat.PDF
                    ? new ExtractionException(
                            name,
                            "it has no text, only images",
                            "run text recognition (OCR) on it and check the result")
                    : ExtractionException.noText(name);
        }
        return Document.of(
                name, assembler.text(), titled(blocks, assembler.text()), assembler.declared(), SourceMap.none());
    }

    /** Blocks whose first is a headline if it looks like one: titles are often set by hand and not by a style. */
    private static List<Block> titled(List<Block> blocks, String text) {
        List<Block> titled = new ArrayList<>(blocks);
        for (int i = 0; i < titled.size(); i++) {
            Block block = titled.get(i);
            if (block.kind() == BlockKind.PARAGRAPH) {
                boolean title = block.span().length() < TITLE_LENGTH
                        && !BlockAssembler.endsSentence(block.span().of(text));
                titled.set(i, title ? new Block(BlockKind.HEADLINE, block.span(), block.origin()) : block);
            }
            if (block.kind() != BlockKind.FURNITURE) {
                break;
            }
        }
        return titled;
    }

    private void parse(String name, byte[] content, ContentHandler handler) throws ExtractionException {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            SecureContentHandler secure = new SecureContentHandler(handler, in);
            try {
                parser().parse(in, secure, new Metadata(), context());
            } catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError e) {
                // The parsers answer damage with exceptions of every kind, and deep nesting with an error.
                throw refusal(name, e, secure);
            }
        } catch (IOException e) {
            throw ExtractionException.damaged(name, "it could not be buffered", e);
        } catch (NoClassDefFoundError e) {
            // What only rare files reach is not on the class path: PDF encrypted by certificate.
            throw new ExtractionException(
                    name,
                    "it uses a part of its format that is not read",
                    "save it again without encryption and signatures, or as plain text",
                    e);
        }
    }

    /** What a parser's exception means, by the causes that it may wrap. */
    private ExtractionException refusal(String name, Throwable thrown, SecureContentHandler secure) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof EncryptedDocumentException) {
                return ExtractionException.encrypted(name, thrown);
            }
            if (cause instanceof TextTooLongException) {
                return ExtractionException.tooLong(name);
            }
            if (cause instanceof SAXException sax && isSwollen(sax, secure)) {
                return new ExtractionException(
                        name,
                        "its content is nested too deeply, or swells to many times its size",
                        "save its text as plain text and check that",
                        thrown);
            }
        }
        return ExtractionException.damaged(name, "it is no valid " + format.title() + " file", thrown);
    }

    private static boolean isSwollen(SAXException cause, SecureContentHandler secure) {
        try {
            secure.throwIfCauseOf(cause);
            return false;
        } catch (TikaException e) {
            return true;
        }
    }

    private Parser parser() {
        return switch (format) {
            case DOCX -> new OOXMLParser();
            case ODT -> new OpenDocumentParser();
            case RTF -> new RTFParser();
            case EPUB -> new EpubParser();
            default -> new PDFParser();
        };
    }

    private ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        if (format == FileFormat.DOCX) {
            OfficeParserConfig office = new OfficeParserConfig();
            office.setUseSAXDocxExtractor(true);
            office.setIncludeHeadersAndFooters(false);
            context.set(OfficeParserConfig.class, office);
        } else if (format == FileFormat.PDF) {
            PDFParserConfig pdf = new PDFParserConfig();
            pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
            pdf.setExtractAnnotationText(false);
            pdf.setExtractBookmarksText(false);
            pdf.setExtractAcroFormContent(false);
            context.set(PDFParserConfig.class, pdf);
        }
        return context;
    }
}
