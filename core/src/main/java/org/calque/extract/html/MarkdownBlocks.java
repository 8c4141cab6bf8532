package org.calque.extract.html;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.calque.extract.BlockAssembler;
import org.calque.text.BlockKind;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Walks a parsed Markdown text and hands its text to an assembler. Fenced code is left out; code within a line stays and
 * is declared not to be translated.
 */
final class MarkdownBlocks extends AbstractVisitor {

    private static final String COMMENT = "<!--";

    private final BlockAssembler assembler;
    private final String source;
    /** Where the parsed text begins in the source. */
    private final int base;

    private final SourceAlignment alignment;
    private BlockKind kind = BlockKind.PARAGRAPH;
    /** Behind the last character read, for what the parser gives no place. */
    private int lastEnd;

    MarkdownBlocks(BlockAssembler assembler, String source, int base) {
        this.assembler = assembler;
        this.source = source;
        this.base = base;
        this.alignment = new SourceAlignment(source, true);
        this.lastEnd = base;
    }

    void read(Node parsed) {
        parsed.accept(this);
        assembler.endBlock();
    }

    @Override
    public void visit(Heading heading) {
        within(BlockKind.HEADLINE, heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        within(BlockKind.QUOTATION, quote);
    }

    @Override
    public void visit(ListItem item) {
        within(BlockKind.LIST_ITEM, item);
    }

    @Override
    public void visit(Paragraph paragraph) {
        within(kind, paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            within(kind, node);
        } else {
            visitChildren(node);
        }
    }

    private void within(BlockKind inner, Node node) {
        BlockKind outer = kind;
        kind = inner;
        assembler.startBlock(kind, "");
        visitChildren(node);
        kind = outer;
        assembler.startBlock(kind, "");
    }

    @Override
    public void visit(Text text) {
        int from = start(text);
        alignment.align(text.getLiteral(), from, Math.max(from, end(text)), this::append);
    }

    @Override
    public void visit(Code code) {
        assembler.declare("");
        int from = start(code);
        int at = source.indexOf(code.getLiteral(), from);
        if (at >= 0 && at <= end(code)) {
            for (int i = 0; i < code.getLiteral().length(); i++) {
                append(code.getLiteral().charAt(i), at + i, 1);
            }
        } else {
            alignment.align(code.getLiteral(), from, Math.max(from, end(code)), this::append);
        }
        assembler.declare(null);
    }

    private void append(char c, int offset, int width) {
        lastEnd = offset + width;
        assembler.append(c, offset, width);
    }

    @Override
    public void visit(SoftLineBreak lineEnd) {
        assembler.append('\n', start(lineEnd));
    }

    @Override
    public void visit(HardLineBreak lineEnd) {
        assembler.lineBreak(start(lineEnd));
    }

    @Override
    public void visit(HtmlInline tag) {
        if (tag.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            assembler.lineBreak(start(tag));
        } else if (tag.getLiteral().startsWith(COMMENT)) {
            assembler.comment(tag.getLiteral()
                    .substring(COMMENT.length(), tag.getLiteral().length() - 3));
        }
    }

    @Override
    public void visit(HtmlBlock block) {
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        int at = 0;
        for (SourceSpan span : block.getSourceSpans()) {
            lines.put(at, base + span.getInputIndex());
            at += span.getLength() + 1;
        }
        String html = block.getLiteral();
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
        HtmlBlocks blocks = new HtmlBlocks(assembler, html, offset -> toSource(offset, lines), true);
        blocks.readCommentsBefore(page.body(), page);
        blocks.read(page.body(), kind);
        assembler.startBlock(kind, "");
    }

    private int toSource(int offset, NavigableMap<Integer, Integer> lines) {
        var line = lines.floorEntry(offset);
        return line == null ? lastEnd : line.getValue() + offset - line.getKey();
    }

    @Override
    public void visit(Image image) {
        // Its text is shown only where the image can't be.
    }

    @Override
    public void visit(FencedCodeBlock code) {
        assembler.endBlock();
    }

    @Override
    public void visit(ThematicBreak line) {
        assembler.endBlock();
    }

    private int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? lastEnd : base + spans.get(0).getInputIndex();
    }

    private int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return lastEnd;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return base + last.getInputIndex() + last.getLength();
    }
}
