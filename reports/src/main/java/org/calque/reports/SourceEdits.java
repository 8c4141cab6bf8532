package org.calque.reports;

import java.util.Optional;
import org.calque.check.Applicability;
import org.calque.check.Fix;
import org.calque.text.Document;
import org.calque.text.Span;

/** Which fixes of a document's text can be made in its source as they stand. */
public final class SourceEdits {

    private final Document document;
    private final Optional<String> source;

    public SourceEdits(Document document) {
        this.document = document;
        this.source = document.sourceMap().source();
    }

    /**
     * Whether a program may make the fix in the source: it is meant to be applied, and what it replaces stands there in
     * one piece, without markup inside.
     */
    public boolean canApply(Fix fix) {
        if (source.isEmpty() || fix.applicability() == Applicability.DISPLAY_ONLY) {
            return false;
        }
        return fix.edits().stream().allMatch(edit -> standsInSource(edit.span()));
    }

    private boolean standsInSource(Span span) {
        Span place = inSource(span);
        return place.length() == span.length()
                && source.orElse("").regionMatches(place.start(), document.text(), span.start(), span.length());
    }

    /** A span of the text in the source; an empty one stands at the end of what is before it. */
    public Span inSource(Span span) {
        if (!span.isEmpty()) {
            return document.sourceMap().toSource(span).orElse(span);
        }
        int offset = span.start() == 0
                ? document.sourceMap().toSource(0).orElse(0)
                : document.sourceMap().toSource(span.start() - 1).orElse(span.start() - 1) + 1;
        return new Span(offset, offset);
    }
}
