package org.calque.extract.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntUnaryOperator;
import org.calque.extract.BlockAssembler;
import org.calque.extract.MarkupScope;
import org.calque.text.BlockKind;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks a parsed page and hands its visible text to an assembler. Inline elements add nothing: glued words stay glued. */
final class HtmlBlocks implements NodeFilter {

    private final BlockAssembler assembler;
    private final SourceAlignment alignment;
    private final IntUnaryOperator toSource;
    private final boolean regionsBelieved;
    private final Deque<MarkupScope> scopes = new ArrayDeque<>();
    private int lastOffset;

    /**
     * @param html the markup that is walked
     * @param toSource from offsets in it to offsets in the document's source
     * @param regionsBelieved whether elements such as {@code aside} tell what is furniture
     */
    HtmlBlocks(BlockAssembler assembler, String html, IntUnaryOperator toSource, boolean regionsBelieved) {
        this.assembler = assembler;
        this.alignment = new SourceAlignment(html, false);
        this.toSource = toSource;
        this.regionsBelieved = regionsBelieved;
    }

    /** Takes note of the comments that stand before a page's body, where a parser puts them. */
    void readCommentsBefore(Element body, Element page) {
        for (Node node : page.childNodes()) {
            if (node.equals(body)) {
                return;
            }
            if (node instanceof Comment comment) {
                assembler.comment(comment.getData());
            } else if (node instanceof Element element) {
                readCommentsBefore(body, element);
            }
        }
    }

    /** Reads everything below an element; text outside of any block is of the given kind. */
    void read(Element root, BlockKind kind) {
        scopes.push(MarkupScope.root(kind, root.normalName()));
        openBlock();
        for (Node child : root.childNodes()) {
            NodeTraversor.filter(this, child);
        }
        assembler.endBlock();
        assembler.declare(null);
        scopes.pop();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Comment comment) {
            assembler.comment(comment.getData());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            MarkupScope.Attributes attributes = key -> element.hasAttr(key) ? element.attr(key) : null;
            if (MarkupScope.isUnseen(name, attributes)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                assembler.lineBreak(offset(element.sourceRange()));
            }
            scopes.push(scopes.getFirst().inside(name, attributes, regionsBelieved));
            if (MarkupScope.isBlock(name)) {
                openBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            scopes.pop();
            if (MarkupScope.isBlock(element.normalName())) {
                openBlock();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void openBlock() {
        assembler.startBlock(scopes.getFirst().kind(), scopes.getFirst().origin());
    }

    private void read(TextNode text) {
        MarkupScope scope = scopes.getFirst();
        assembler.declare(scope.language());
        Range range = text.sourceRange();
        if (!range.isTracked()) {
            readUntracked(text.getWholeText());
            return;
        }
        alignment.align(text.getWholeText(), range.startPos(), range.endPos(), (c, offset, width) -> {
            lastOffset = offset;
            append(c, toSource.applyAsInt(offset), width, scope.isPreformatted());
        });
    }

    private void readUntracked(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), toSource.applyAsInt(lastOffset), 1, false);
        }
    }

    private void append(char c, int source, int width, boolean preformatted) {
        if (preformatted && c == '\n') {
            assembler.lineBreak(source);
        } else {
            assembler.append(c, source, width);
        }
    }

    private int offset(Range range) {
        return toSource.applyAsInt(range.isTracked() ? range.startPos() : lastOffset);
    }
}
