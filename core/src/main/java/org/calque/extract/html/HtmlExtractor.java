package org.calque.extract.html;

import java.util.List;
import java.util.Locale;
import org.calque.extract.BlockAssembler;
import org.calque.extract.ExtractionException;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads HTML and XHTML: the text that a browser shows, block by block, with the way back to the source. */
public final class HtmlExtractor {

    /** A block of this length, in UTF-16 code units, that ends like a sentence is prose and no navigation. */
    private static final int PROSE_LENGTH = 80;

    /**
     * Extracts a page.
     *
     * @param name the file's name; {@code .xhtml} is parsed as XML, leniently
     * @param source the decoded page
     * @throws ExtractionException if it shows no text or too much
     */
    public Document extract(String name, String source) throws ExtractionException {
        Element page = page(name, source);
        BlockAssembler assembler = assemble(page, source, true);
        if (isMostlyFurniture(assembler.blocks(), assembler.text())) {
            assembler = assemble(page, source, false);
        }
        List<Block> blocks = assembler.blocks();
        if (assembler.isFull()) {
            throw ExtractionException.tooLong(name);
        }
        if (blocks.isEmpty()) {
            throw ExtractionException.noText(name);
        }
        return Document.of(name, assembler.text(), blocks, assembler.declared(), assembler.sourceMap(source))
                .withSuppressions(assembler.suppressions());
    }

    private static BlockAssembler assemble(Element page, String source, boolean regionsBelieved) {
        BlockAssembler assembler = new BlockAssembler();
        HtmlBlocks blocks = new HtmlBlocks(assembler, source, offset -> offset, regionsBelieved);
        Element body = page.selectFirst("html > body");
        if (body != null) {
            blocks.readCommentsBefore(body, page);
        }
        blocks.read(body == null ? page : body, BlockKind.PARAGRAPH);
        return assembler;
    }

    /** Whether most of the prose stands where furniture is expected: then the page's elements are not to be believed. */
    private static boolean isMostlyFurniture(List<Block> blocks, String text) {
        int furniture = 0;
        int story = 0;
        for (Block block : blocks) {
            if (block.kind() == BlockKind.FURNITURE) {
                furniture += isProse(block, text) ? block.span().length() : 0;
            } else {
                story += block.span().length();
            }
        }
        return furniture > story;
    }

    private static boolean isProse(Block block, String text) {
        return block.span().length() >= PROSE_LENGTH
                && BlockAssembler.endsSentence(block.span().of(text));
    }

    private static Element page(String name, String source) {
        Parser parser = name.toLowerCase(Locale.ROOT).endsWith(".xhtml") ? Parser.xmlParser() : Parser.htmlParser();
        return parser.setTrackPosition(true).parseInput(source, "");
    }
}
