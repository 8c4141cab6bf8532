package org.calque.reports;

import org.calque.text.Document;
import org.calque.text.LineMap;
import org.calque.text.LineMap.Unit;
import org.calque.text.Position;
import org.calque.text.Span;

/**
 * Finds the lines and columns of a document's spans: in its source where there is a way back to it, else in its text.
 * Remembers where it was, so that spans asked for in order cost no more than the text between them, however long its
 * lines. Not safe for threads.
 */
public final class Locator {

    private final Document document;
    private final LineMap lines;
    private final boolean inSource;
    private final Unit unit;

    private int lastOffset;
    private Position last = new Position(0, 0);

    private Locator(Document document, LineMap lines, boolean inSource, Unit unit) {
        this.document = document;
        this.lines = lines;
        this.inSource = inSource;
        this.unit = unit;
    }

    /**
     * A locator for one document.
     *
     * @param unit what columns count
     */
    public static Locator of(Document document, Unit unit) {
        boolean inSource = document.sourceMap().source().isPresent();
        String text = document.sourceMap().source().orElse(document.text());
        return new Locator(document, LineMap.of(text), inSource, unit);
    }

    /** Where a non-empty span of the document's text stands. */
    public Location locate(Span span) {
        Span place = inSource ? document.sourceMap().toSource(span).orElse(span) : span;
        return locatePlace(place);
    }

    /** Where a span stands that is already one of the source, or of the text if there is no way back to the source. */
    Location locatePlace(Span place) {
        Position start = position(place.start(), lastOffset, last);
        lastOffset = place.start();
        last = start;
        Position end = position(place.end(), lastOffset, last);
        return new Location(inSource, place, start.oneBased(), end.oneBased());
    }

    private Position position(int offset, int knownOffset, Position known) {
        Position inUtf16 = lines.position(offset, Unit.UTF16);
        if (unit == Unit.UTF16) {
            return inUtf16;
        }
        boolean fromKnown = inUtf16.line() == known.line() && offset >= knownOffset;
        int from = fromKnown ? knownOffset : lines.start(inUtf16.line());
        int before = fromKnown ? known.column() : 0;
        return new Position(inUtf16.line(), before + lines.length(from, offset, unit));
    }
}
