package org.calque.extract.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.calque.extract.BlockAssembler;
import org.calque.text.BlockKind;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the lines that Tika makes of a PDF's pages and puts the paragraphs together again: over line ends, hyphens
 * and page ends. Lines that stand at the edge of several pages are furniture.
 */
final class PdfPages extends DefaultHandler {

    /** How many paragraphs from a page's first or last a running head or foot may stand. */
    private static final int EDGE = 3;

    /** A running head or foot is no longer than this, in UTF-16 code units. */
    private static final int RUNNING_LENGTH = 120;

    /** Where at least one line in so many ends in a hyphen, the text was hyphenated by its program. */
    private static final int LINES_PER_HYPHEN = 40;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s*)?[-–—|]?\\s*\\d{1,4}\\s*[-–—|]?(?:\\s*(?:/|of)\\s*\\d{1,4})?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final String BULLETS = "•·◦▪‣⁃";

    private record Paragraph(int page, List<String> lines) {

        boolean isShort() {
            return lines.size() == 1 && lines.get(0).length() < RUNNING_LENGTH;
        }

        /** Its text with every number alike, to find it again on other pages. */
        String shape() {
            return DIGITS.matcher(String.join(" ", lines)).replaceAll("0");
        }
    }

    private final List<List<Paragraph>> pages = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private long length;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        endParagraph();
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            pages.add(new ArrayList<>());
        }
    }

    @Override
    public void endElement(String uri, String localName, String qualifiedName) {
        endParagraph();
    }

    @Override
    public void characters(char[] characters, int start, int count) throws SAXException {
        length += count;
        if (length > BlockAssembler.MAX_TEXT) {
            throw new TextTooLongException();
        }
        if (!pages.isEmpty()) {
            current.append(characters, start, count);
        }
    }

    /** Tika hands line ends over as white space that its markup could do without. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int count) throws SAXException {
        characters(characters, start, count);
    }

    private void endParagraph() {
        List<String> lines = current.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        current.setLength(0);
        if (!lines.isEmpty()) {
            pages.get(pages.size() - 1).add(new Paragraph(pages.size(), lines));
        }
    }

    /** Hands all paragraphs to an assembler. */
    void assemble(BlockAssembler assembler) {
        for (Piece piece : pieces()) {
            assembler.startBlock(piece.kind(), "page " + piece.page());
            assembler.append(piece.text());
        }
        assembler.endBlock();
    }

    private List<Piece> pieces() {
        Map<String, Integer> running = running();
        boolean hyphenated = isHyphenated();
        List<Piece> pieces = new ArrayList<>();
        Piece last = null;
        for (List<Paragraph> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                Paragraph paragraph = page.get(i);
                boolean edge = i < EDGE || i >= page.size() - EDGE;
                if (edge && paragraph.isShort() && isRunning(paragraph, running)) {
                    pieces.add(Piece.of(BlockKind.FURNITURE, paragraph, hyphenated));
                } else if (last != null && last.goesOnWith(paragraph)) {
                    last.add(paragraph, hyphenated);
                } else {
                    last = Piece.of(kind(paragraph), paragraph, hyphenated);
                    pieces.add(last);
                }
            }
        }
        return pieces;
    }

    /** On how many pages each short paragraph at an edge stands. */
    private Map<String, Integer> running() {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Paragraph> page : pages) {
            Set<String> shapes = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if ((i < EDGE || i >= page.size() - EDGE) && page.get(i).isShort()) {
                    shapes.add(page.get(i).shape());
                }
            }
            shapes.forEach(shape -> counts.merge(shape, 1, Integer::sum));
        }
        return counts;
    }

    /** A page number, or what stands on every third page: heads may differ between left and right pages. */
    private boolean isRunning(Paragraph paragraph, Map<String, Integer> running) {
        int count = running.getOrDefault(paragraph.shape(), 0);
        return (count >= 2 && 3 * count >= pages.size())
                || PAGE_NUMBER.matcher(paragraph.lines().get(0)).matches();
    }

    private boolean isHyphenated() {
        int lines = 0;
        int hyphens = 0;
        for (List<Paragraph> page : pages) {
            for (Paragraph paragraph : page) {
                for (String line :
                        paragraph.lines().subList(0, paragraph.lines().size() - 1)) {
                    lines++;
                    hyphens += endsInHyphen(line) ? 1 : 0;
                }
            }
        }
        return hyphens > 1 && LINES_PER_HYPHEN * hyphens >= lines;
    }

    private static BlockKind kind(Paragraph paragraph) {
        char first = paragraph.lines().get(0).charAt(0);
        return BULLETS.indexOf(first) >= 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }

    private static boolean endsInHyphen(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && line.charAt(last) == '-' && Character.isLetter(line.charAt(last - 1));
    }

    /** A paragraph while it is put together; the page is its first. */
    private record Piece(BlockKind kind, int page, StringBuilder text) {

        static Piece of(BlockKind kind, Paragraph paragraph, boolean hyphenated) {
            Piece piece = new Piece(kind, paragraph.page(), new StringBuilder());
            piece.add(paragraph, hyphenated);
            if (kind == BlockKind.LIST_ITEM) {
                piece.text.deleteCharAt(0);
            }
            return piece;
        }

        /** Whether a paragraph at the top of the next page is the rest of this one. */
        boolean goesOnWith(Paragraph next) {
            return next.page() == page + 1
                    && !BlockAssembler.endsSentence(text)
                    && Character.isLowerCase(next.lines().get(0).codePointAt(0));
        }

        void add(Paragraph paragraph, boolean hyphenated) {
            paragraph.lines().forEach(line -> join(line, hyphenated));
        }

        private void join(String line, boolean hyphenated) {
            int last = text.length() - 1;
            boolean lowerCase = Character.isLowerCase(line.charAt(0));
            if (last >= 0 && text.charAt(last) == '\u00AD') {
                text.setLength(last);
            } else if (endsInHyphen(text) && Character.isLetter(line.charAt(0))) {
                text.setLength(hyphenated && lowerCase ? last : last + 1);
            } else if (last >= 0) {
                text.append(' ');
            }
            text.append(line);
        }
    }
}
