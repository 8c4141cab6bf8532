package org.calque.check;

import java.util.List;
import org.calque.text.Span;

/**
 * A way to mend a finding.
 *
 * @param title what it does, as an instruction
 * @param edits the replacements, in order and without overlap; all or none are applied
 * @param applicability how far it may be trusted
 */
public record Fix(String title, List<Edit> edits, Applicability applicability) {

    /** @throws IllegalArgumentException if there is no edit, or edits overlap or are out of order */
    public Fix {
        edits = List.copyOf(edits);
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix needs an edit");
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).span().start() < edits.get(i - 1).span().end()) {
                throw new IllegalArgumentException("edits overlap or are out of order: " + edits);
            }
        }
    }

    /** A fix that replaces one span. */
    public static Fix replace(Span span, String replacement, Applicability applicability) {
        String title = replacement.isEmpty() ? "Delete" : "Replace with “" + replacement + "”";
        return new Fix(title, List.of(new Edit(span, replacement)), applicability);
    }

    /** The text after this fix. */
    public String apply(String text) {
        StringBuilder fixed = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : edits) {
            fixed.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        return fixed.append(text, from, text.length()).toString();
    }
}
