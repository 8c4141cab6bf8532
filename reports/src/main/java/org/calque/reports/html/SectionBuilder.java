package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.engine.Decision;
import org.calque.engine.Suppressed;
import org.calque.reports.VisibleText;
import org.calque.reports.html.DocumentSection.Silenced;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Original;
import org.calque.text.Span;

/** Lays out one document: its blocks with the marks in them and the notes beside them. */
final class SectionBuilder {

    private static final Comparator<Mark> LONGEST_FIRST = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparing(mark -> -mark.span().end());

    /** The longest suppressed passage that is quoted in full, in UTF-16 code units. */
    private static final int LONGEST_PASSAGE = 80;

    private final ReviewedFindings reviewed;
    private final CheckedDocument checked;
    private final String text;
    private final DocumentRow row;
    private final List<Mark> marks = new ArrayList<>();
    private final NavigableMap<Integer, String> insertions = new TreeMap<>();
    private final Map<String, Note> notes = new HashMap<>();

    private SectionBuilder(ReviewedFindings reviewed, DocumentRow row) {
        this.reviewed = reviewed;
        this.checked = reviewed.checked();
        this.text = checked.document().text();
        this.row = row;
    }

    static DocumentSection build(ReviewedFindings reviewed, DocumentRow row) {
        SectionBuilder builder = new SectionBuilder(reviewed, row);
        builder.addMarks();
        return new DocumentSection(
                row,
                builder.blocks(),
                builder.checked.failures().stream()
                        .map(CheckFailure::message)
                        .map(VisibleText::onOneLine)
                        .toList(),
                builder.silenced(),
                builder.checked.document().original().isPresent(),
                DocumentData.of(row, builder.checked, reviewed.findings(), reviewed.decisions(), true));
    }

    private List<Silenced> silenced() {
        List<Silenced> silenced = new ArrayList<>();
        for (Suppressed each : checked.suppressed()) {
            silenced.add(new Silenced(
                    each.finding().check(),
                    Shortened.middle(each.finding().span().of(text), LONGEST_PASSAGE),
                    VisibleText.onOneLine(each.reason())));
        }
        checked.idle().forEach(idle -> silenced.add(new Silenced("", "", VisibleText.onOneLine(idle))));
        return silenced;
    }

    private void addMarks() {
        for (int i = 0; i < reviewed.findings().size(); i++) {
            Finding finding = reviewed.findings().get(i);
            Optional<Decision> decision = reviewed.decisions().get(i);
            int number = i + 1;
            String noteId = row.id() + "n" + number;
            String markId = row.id() + "m" + number;
            String twinId = row.id() + "t" + number;
            Note note = Notes.of(finding, decision, text, number, noteId, twinId);
            notes.put(markId, note);
            String css = note.kind() + " " + note.severity();
            String language = VisibleText.onOneLine(finding.language().orElse(""));
            String label = "Finding " + number + ", " + note.severity();
            String weight = note.severity().equals("critical") ? "critical" : "";
            marks.add(new Mark(
                    finding.span(),
                    number,
                    markId,
                    css,
                    language,
                    new Inline.Sign(Integer.toString(number), language, noteId, weight, label)));
            addTwins(
                    finding,
                    number,
                    new Inline.Sign("=" + number, "", noteId, "tw", "The twin of finding " + number),
                    twinId,
                    css);
            finding.fixes().stream()
                    .limit(1)
                    .map(fix -> Correction.insertions(fix, text))
                    .forEach(insertions::putAll);
        }
        marks.sort(LONGEST_FIRST);
    }

    private void addTwins(Finding finding, int number, Inline.Sign sign, String id, String css) {
        String onlyOne = id;
        for (Evidence evidence : finding.evidence()) {
            boolean inText = evidence instanceof Evidence.Twin twin
                    && !twin.span().isEmpty()
                    && twin.span().end() <= text.length();
            if (inText && !onlyOne.isEmpty()) {
                marks.add(new Mark(((Evidence.Twin) evidence).span(), number, onlyOne, css + " twin", "", sign));
                onlyOne = "";
            }
        }
    }

    /** The blocks, and where a mark lies between two of them, a block for it. */
    private List<TextBlock> blocks() {
        List<TextBlock> made = new ArrayList<>();
        List<Mark> current = new ArrayList<>();
        int next = 0;
        int end = 0;
        int number = 0;
        for (Block block : checked.document().blocks()) {
            next = addBetween(made, current, next, end, block.span().start());
            next = take(current, next, block.span().end());
            made.add(block(number++, block.kind(), block.span(), current));
            end = block.span().end();
            current = reachingBeyond(current, end);
        }
        addBetween(made, current, next, end, text.length());
        return made;
    }

    private int addBetween(List<TextBlock> made, List<Mark> current, int next, int from, int to) {
        int start = next < marks.size() ? Math.max(from, marks.get(next).span().start()) : to;
        if (start >= to) {
            return next;
        }
        int behind = take(current, next, to);
        made.add(block(-1, BlockKind.PARAGRAPH, new Span(start, to), current));
        List<Mark> rest = reachingBeyond(current, to);
        current.clear();
        current.addAll(rest);
        return behind;
    }

    private int take(List<Mark> current, int next, int end) {
        int behind = next;
        while (behind < marks.size() && marks.get(behind).span().start() < end) {
            current.add(marks.get(behind++));
        }
        return behind;
    }

    private static List<Mark> reachingBeyond(List<Mark> marks, int end) {
        List<Mark> rest = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.span().end() > end) {
                rest.add(mark);
            }
        }
        return rest;
    }

    /** @param number of the document's block; below 0 for what stands between two of them */
    private TextBlock block(int number, BlockKind kind, Span span, List<Mark> current) {
        List<Mark> inside =
                current.stream().filter(mark -> mark.span().overlaps(span)).toList();
        List<Note> beside = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Mark mark : inside) {
            Note note = notes.get(mark.id());
            if (note != null && mark.span().start() >= span.start()) {
                beside.add(note);
            }
            if (note != null) {
                findings.add(reviewed.findings().get(mark.number() - 1));
            }
        }
        beside.sort(Comparator.comparingInt(Note::number));
        Optional<Original> original = checked.document().original();
        Optional<Original.Passage> passage = original.flatMap(whole -> whole.passage(number));
        return new TextBlock(
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                switch (kind) {
                    case FURNITURE -> "furniture";
                    case CAPTION -> "caption";
                    case HEADLINE, PARAGRAPH, QUOTATION, LIST_ITEM -> "";
                },
                MarkedText.of(text, span, inside, insertions),
                beside,
                passage.map(from -> SourceMarks.of(from, text, findings, inside))
                        .orElse(List.of()),
                original.map(Original::language).map(VisibleText::onOneLine).orElse(""));
    }
}
