package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.calque.check.Finding;
import org.calque.text.Original;
import org.calque.text.Span;

/**
 * Marks in a passage of the original what corresponds to the findings in its translation: by the links that the document
 * carries, else where a passage stands in both as it is, which is how untranslated text looks.
 */
final class SourceMarks {

    private SourceMarks() {}

    /**
     * The original of a block, marked.
     *
     * @param text the translation
     * @param findings in the block
     * @param marks in the block
     */
    static List<Inline> of(Original.Passage passage, String text, List<Finding> findings, List<Mark> marks) {
        List<Mark> made = new ArrayList<>();
        for (Mark mark : marks) {
            boolean isTwin = mark.sign().text().startsWith("=");
            if (!isTwin) {
                findings.stream()
                        .filter(finding -> finding.span().equals(mark.span()))
                        .findFirst()
                        .ifPresent(finding ->
                                corresponding(passage, text, finding).forEach(span -> made.add(mark(span, mark))));
            }
        }
        made.sort(Comparator.<Mark>comparingInt(mark -> mark.span().start())
                .thenComparing(mark -> -mark.span().end()));
        return MarkedText.of(passage.text(), new Span(0, passage.text().length()), made, new TreeMap<>());
    }

    private static List<Span> corresponding(Original.Passage passage, String text, Finding finding) {
        List<Span> spans = passage.links().stream()
                .filter(link ->
                        link.target().overlaps(finding.span()) && !link.source().isEmpty())
                .map(Original.Link::source)
                .toList();
        if (!spans.isEmpty()) {
            return spans;
        }
        String same = finding.span().of(text).strip();
        int start = finding.language().isPresent() ? passage.text().indexOf(same) : -1;
        return start < 0 ? List.of() : List.of(new Span(start, start + same.length()));
    }

    private static Mark mark(Span span, Mark mark) {
        return new Mark(span, mark.number(), "", mark.css(0), "", mark.sign());
    }
}
