package org.calque.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.check.Evidence;
import org.calque.check.Finding;
import org.calque.engine.CheckFailure;
import org.calque.engine.CheckedDocument;
import org.calque.reports.Labels;
import org.calque.reports.VisibleText;
import org.calque.text.Block;
import org.calque.text.BlockKind;
import org.calque.text.Span;

/** Lays out one document: its blocks with the marks in them and the notes beside them. */
final class SectionBuilder {

    private static final Comparator<Mark> LONGEST_FIRST = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparing(mark -> -mark.span().end());

    private final CheckedDocument checked;
    private final String text;
    private final DocumentRow row;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();

    private SectionBuilder(CheckedDocument checked, DocumentRow row) {
        this.checked = checked;
        this.text = checked.document().text();
        this.row = row;
    }

    static DocumentSection build(CheckedDocument checked, DocumentRow row) {
        SectionBuilder builder = new SectionBuilder(checked, row);
        builder.addMarks();
        return new DocumentSection(
                row,
                builder.blocks(),
                checked.failures().stream()
                        .map(CheckFailure::message)
                        .map(VisibleText::onOneLine)
                        .toList());
    }

    private void addMarks() {
        for (int i = 0; i < checked.findings().size(); i++) {
            Finding finding = checked.findings().get(i);
            int number = i + 1;
            String noteId = row.id() + "n" + number;
            String markId = row.id() + "m" + number;
            String twinId = row.id() + "t" + number;
            Note note = Notes.of(finding, text, number, noteId, markId, twinId);
            notes.put(markId, note);
            String css = note.kind() + " " + note.severity();
            String language = finding.language().orElse("");
            String label = "Finding " + number + ": " + note.name() + ", " + note.severity()
                    + (language.isEmpty() ? "" : ", " + Labels.language(language));
            marks.add(new Mark(
                    finding.span(),
                    markId,
                    css,
                    language,
                    new Inline.Sign(Integer.toString(number), noteId, note.severity(), label)));
            addTwins(
                    finding, new Inline.Sign("=" + number, noteId, "tw", "The twin of finding " + number), twinId, css);
        }
        marks.sort(LONGEST_FIRST);
    }

    private void addTwins(Finding finding, Inline.Sign sign, String id, String css) {
        String onlyOne = id;
        for (Evidence evidence : finding.evidence()) {
            boolean inText = evidence instanceof Evidence.Twin twin
                    && !twin.span().isEmpty()
                    && twin.span().end() <= text.length();
            if (inText && !onlyOne.isEmpty()) {
                marks.add(new Mark(((Evidence.Twin) evidence).span(), onlyOne, css + " twin", "", sign));
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
        for (Block block : checked.document().blocks()) {
            next = addBetween(made, current, next, end, block.span().start());
            next = take(current, next, block.span().end());
            made.add(block(block.kind(), block.span(), current));
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
        made.add(block(BlockKind.PARAGRAPH, new Span(start, to), current));
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

    private TextBlock block(BlockKind kind, Span span, List<Mark> current) {
        List<Mark> inside =
                current.stream().filter(mark -> mark.span().overlaps(span)).toList();
        List<Note> beside = new ArrayList<>();
        for (Mark mark : inside) {
            Note note = notes.get(mark.id());
            if (note != null && mark.span().start() >= span.start()) {
                beside.add(note);
            }
        }
        beside.sort(Comparator.comparingInt(Note::number));
        String css = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String label = switch (kind) {
            case FURNITURE -> "furniture";
            case CAPTION -> "caption";
            case HEADLINE, PARAGRAPH, QUOTATION, LIST_ITEM -> "";
        };
        return new TextBlock(css, label, MarkedText.of(text, span, inside), beside);
    }
}
