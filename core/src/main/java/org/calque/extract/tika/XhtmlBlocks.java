package org.calque.extract.tika;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.calque.extract.BlockAssembler;
import org.calque.extract.FileFormat;
import org.calque.extract.MarkupScope;
import org.calque.text.BlockKind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Hands the XHTML that Tika makes of a document to an assembler. */
final class XhtmlBlocks extends DefaultHandler {

    /** A paragraph in bold that is no longer than this is a headline, in UTF-16 code units. */
    private static final int HEADLINE_LENGTH = 120;

    /** Marks of list items, with Word's bullet in its symbol font. */
    private static final String BULLETS = "•·◦▪‣⁃\uF0B7\uF0A7";

    /** Classes that Tika gives to what is no text of the document: reviewers' comments and embedded files. */
    private static final Set<String> UNSEEN = Set.of("annotation", "comment", "embedded", "package-entry");

    private final BlockAssembler assembler;
    private final FileFormat format;
    /** Whether a line end in the text is a line break, as Tika has it. */
    private final boolean lineEndsShown;

    private final Deque<MarkupScope> scopes = new ArrayDeque<>();

    /** How many elements deep the parser is in something that is not shown, or in a note. */
    private int unseen;

    private int note;

    /** The text of notes, held back until the paragraph that refers to them has ended. */
    private final StringBuilder notes = new StringBuilder();

    private int bold;
    private int boldLength;
    private int plainLength;

    XhtmlBlocks(BlockAssembler assembler, FileFormat format) {
        this.assembler = assembler;
        this.format = format;
        this.lineEndsShown = format == FileFormat.DOCX || format == FileFormat.RTF;
        scopes.push(MarkupScope.root(BlockKind.PARAGRAPH, "document"));
    }

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes)
            throws SAXException {
        String name = name(localName, qualifiedName);
        String style = className(attributes);
        if (unseen > 0 || isUnseen(style) || MarkupScope.isUnseen(name, attributes::getValue)) {
            unseen++;
        } else if (note > 0 || (format == FileFormat.ODT && style.equals("note"))) {
            note++;
        } else if (name.equals("br")) {
            assembler.lineBreak(BlockAssembler.NO_SOURCE);
            scopes.push(scopes.getFirst());
        } else {
            bold += isBold(name) ? 1 : 0;
            scopes.push(scopes.getFirst().inside(name, attributes::getValue, true));
            if (MarkupScope.isBlock(name)) {
                openBlock(kind(style, scopes.getFirst().kind()));
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        String name = name(localName, qualifiedName);
        if (unseen > 0) {
            unseen--;
        } else if (note > 0) {
            note--;
            notes.append('\n');
        } else {
            bold -= isBold(name) ? 1 : 0;
            scopes.pop();
            if (MarkupScope.isBlock(name)) {
                openBlock(scopes.getFirst().kind());
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (unseen > 0) {
            return;
        }
        if (note > 0) {
            notes.append(characters, start, length);
            return;
        }
        assembler.declare(scopes.getFirst().language());
        for (int i = start; i < start + length; i++) {
            character(characters[i]);
        }
        if (assembler.isFull()) {
            throw new TextTooLongException();
        }
    }

    @Override
    public void endDocument() {
        openBlock(BlockKind.PARAGRAPH);
    }

    private void character(char c) {
        if (c == '\n' && lineEndsShown) {
            assembler.lineBreak(BlockAssembler.NO_SOURCE);
        } else if (boldLength + plainLength == 0 && BULLETS.indexOf(c) >= 0) {
            assembler.startBlock(BlockKind.LIST_ITEM, scopes.getFirst().origin());
        } else {
            assembler.append(c, BlockAssembler.NO_SOURCE);
            if (!Character.isWhitespace(c)) {
                boldLength += bold > 0 ? 1 : 0;
                plainLength += bold > 0 ? 0 : 1;
            }
        }
    }

    private void openBlock(BlockKind kind) {
        String origin = scopes.getFirst().origin();
        boolean allBold = boldLength > 0 && plainLength == 0 && boldLength < HEADLINE_LENGTH;
        if (allBold && format != FileFormat.EPUB) {
            assembler.reclassify(BlockKind.HEADLINE);
        }
        boldLength = 0;
        plainLength = 0;
        if (!notes.isEmpty()) {
            assembler.startBlock(BlockKind.PARAGRAPH, "note");
            assembler.append(notes);
            notes.setLength(0);
        }
        assembler.startBlock(kind, origin);
    }

    /** The kind by the class that Tika makes of a paragraph's style in Word. */
    private static BlockKind kind(String style, BlockKind kind) {
        if (kind != BlockKind.PARAGRAPH) {
            return kind;
        }
        if (style.startsWith("list_")) {
            return BlockKind.LIST_ITEM;
        }
        return style.equals("quote") || style.equals("intense_quote") ? BlockKind.QUOTATION : kind;
    }

    private boolean isUnseen(String style) {
        return format != FileFormat.EPUB && UNSEEN.contains(style);
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private static String className(Attributes attributes) {
        String value = attributes.getValue("class");
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    private static String name(String localName, String qualifiedName) {
        return (localName.isEmpty() ? qualifiedName : localName).toLowerCase(Locale.ROOT);
    }
}
