package org.calque.extract.html;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.extract.BlockAssembler;
import org.calque.extract.ExtractionException;
import org.calque.text.Document;
import org.calque.text.LineMap;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads Markdown (CommonMark with GitHub's tables and strikethrough): its text without its marks. */
public final class MarkdownExtractor {

    /** A line that front matter in YAML or TOML begins with. */
    private static final Pattern KEY = Pattern.compile("\\s*[\\w\"'-]+\\s*[:=].*");

    /** Every kind of block but indented code: in news copy, indented lines are paragraphs. */
    private static final Set<Class<? extends Block>> BLOCK_TYPES = Set.of(
            BlockQuote.class,
            FencedCodeBlock.class,
            Heading.class,
            HtmlBlock.class,
            ListBlock.class,
            ThematicBreak.class);

    /** Deeper nesting is text. */
    private static final int MAX_NESTING = 100;

    /**
     * Extracts a Markdown text.
     *
     * @throws ExtractionException if there is no text in it or too much
     */
    public Document extract(String name, String source) throws ExtractionException {
        int start = endOfFrontMatter(source);
        Node parsed = Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .enabledBlockTypes(BLOCK_TYPES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(source.substring(start));
        BlockAssembler assembler = new BlockAssembler();
        new MarkdownBlocks(assembler, source, start).read(parsed);
        if (assembler.isFull()) {
            throw ExtractionException.tooLong(name);
        }
        if (assembler.blocks().isEmpty()) {
            throw ExtractionException.noText(name);
        }
        return Document.of(
                        name, assembler.text(), assembler.blocks(), assembler.declared(), assembler.sourceMap(source))
                .withSuppressions(assembler.suppressions());
    }

    /** Where the text begins behind YAML or TOML between two fences at the very beginning. */
    private static int endOfFrontMatter(String source) {
        LineMap lines = LineMap.of(source);
        String fence = lines.line(0).stripTrailing();
        boolean fenced = fence.equals("---") || fence.equals("+++");
        if (!fenced || lines.lines() < 2 || !KEY.matcher(lines.line(1)).matches()) {
            return 0;
        }
        for (int i = 2; i < lines.lines(); i++) {
            String line = lines.line(i).stripTrailing();
            if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
                return i + 1 < lines.lines() ? lines.start(i + 1) : source.length();
            }
        }
        return 0;
    }
}
