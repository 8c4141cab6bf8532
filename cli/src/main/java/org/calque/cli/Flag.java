package org.calque.cli;

import java.util.List;
import org.calque.check.Finding;
import org.calque.check.Severity;
import org.calque.engine.CheckedDocument;
import org.calque.text.Span;

/**
 * A finding as an evaluation sees it.
 *
 * @param name what its report calls it, such as {@code grammar/HE_VERB_AGR}
 * @param check the id of its check
 * @param span what it flags, in code points
 * @param language the language it names; empty if it names none
 */
record Flag(String name, String check, Span span, String language) {

    /** What is found in a text, less neutral findings, which say that nothing is wrong. */
    static List<Flag> of(CheckedDocument checked, String text) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NEUTRAL)
                .map(finding -> of(finding, text))
                .toList();
    }

    private static Flag of(Finding finding, String text) {
        int start = text.codePointCount(0, finding.span().start());
        int length = text.codePointCount(finding.span().start(), finding.span().end());
        return new Flag(
                finding.check(),
                finding.checkId(),
                new Span(start, start + length),
                finding.language().orElse(""));
    }

    boolean overlaps(Span other) {
        return span.start() < other.end() && other.start() < span.end();
    }

    boolean touches(Span other) {
        return span.start() <= other.end() && other.start() <= span.end();
    }
}
