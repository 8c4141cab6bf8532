package org.calque.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document to check: its text, cut into blocks, and the way back to where it came from. Immutable.
 *
 * <p>Every block lies inside the text, and blocks stand in order without overlapping. The text between blocks is white
 * space.
 */
public final class Document {

    private final String name;
    private final String text;
    private final List<Block> blocks;
    private final List<DeclaredText> declared;
    private final SourceMap sourceMap;
    private final @Nullable Original original;
    private final List<SuppressionComment> suppressions;

    private Document(
            String name,
            String text,
            List<Block> blocks,
            List<DeclaredText> declared,
            SourceMap sourceMap,
            @Nullable Original original,
            List<SuppressionComment> suppressions) {
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        name + ": block " + block.span() + " overlaps another or leaves the text of " + text.length());
            }
            end = block.span().end();
        }
        this.name = name;
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.declared = List.copyOf(declared);
        this.sourceMap = sourceMap;
        this.original = original;
        this.suppressions = List.copyOf(suppressions);
    }

    /**
     * A plain text: paragraphs are cut at blank lines and their kinds told by their shape; the text is its own source.
     *
     * @param name how reports call the document, usually a relative path
     */
    public static Document ofText(String name, String text) {
        return new Document(name, text, PlainTextBlocks.of(text), List.of(), SourceMap.identity(text), null, List.of());
    }

    /**
     * A document from an extractor.
     *
     * @throws IllegalArgumentException if blocks overlap, are out of order or leave the text
     */
    public static Document of(
            String name, String text, List<Block> blocks, List<DeclaredText> declared, SourceMap sourceMap) {
        return new Document(name, text, blocks, declared, sourceMap, null, List.of());
    }

    /** The same document with the text that it was translated from. */
    public Document withOriginal(Original translated) {
        return new Document(name, text, blocks, declared, sourceMap, translated, suppressions);
    }

    /** The same document with what its source says of findings that are meant to be there. */
    public Document withSuppressions(List<SuppressionComment> comments) {
        return new Document(name, text, blocks, declared, sourceMap, original, comments);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** Passages that the source declares foreign or not to be translated, in order. */
    public List<DeclaredText> declared() {
        return declared;
    }

    public SourceMap sourceMap() {
        return sourceMap;
    }

    /** What its source says of findings that are meant to be there, in order. */
    public List<SuppressionComment> suppressions() {
        return suppressions;
    }

    /** The text that it was translated from, where that is known. */
    public Optional<Original> original() {
        return Optional.ofNullable(original);
    }

    @Override
    public String toString() {
        return name + " (" + text.length() + " characters, " + blocks.size() + " blocks)";
    }
}
