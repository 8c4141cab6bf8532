package org.calque.reports.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import org.calque.reports.VisibleText;
import org.calque.text.Span;

/**
 * Makes a block's text and the marks in it into a tree. A mark that another crosses is split where the other begins or
 * ends; its line keeps its height.
 *
 * <p>Takes the length of the text and, for each mark, the number of marks that overlap there.
 */
final class MarkedText {

    private final String text;
    private final Span block;
    private final List<Mark> marks;
    private final NavigableMap<Integer, String> insertions;
    private final IdentityHashMap<Mark, Integer> heights = new IdentityHashMap<>();

    private final List<Inline> root = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** The last place whose insertion is shown. */
    private int signed = -1;

    /** A mark whose element is open. */
    private record Open(Mark mark, String id, List<Inline> children) {}

    private MarkedText(String text, Span block, List<Mark> marks, NavigableMap<Integer, String> insertions) {
        this.text = text;
        this.block = block;
        this.marks = marks;
        this.insertions = insertions;
    }

    /**
     * The tree of a block.
     *
     * @param marks those that overlap the block: by start, at the same start the longest first
     * @param insertions what fixes would insert, by its place
     */
    static List<Inline> of(String text, Span block, List<Mark> marks, NavigableMap<Integer, String> insertions) {
        MarkedText marked = new MarkedText(text, block, marks, insertions);
        marked.measure();
        marked.build();
        return marked.root;
    }

    private int start(Mark mark) {
        return Math.max(block.start(), mark.span().start());
    }

    private int end(Mark mark) {
        return Math.min(block.end(), mark.span().end());
    }

    /** A mark's line lies below those of the marks that end before it or inside it, as the outer line of a nest. */
    private void measure() {
        List<Mark> active = new ArrayList<>();
        for (Mark mark : marks) {
            endUntil(start(mark), active);
            active.add(mark);
            heights.put(mark, 0);
        }
        endUntil(Integer.MAX_VALUE, active);
    }

    private void endUntil(int offset, List<Mark> active) {
        while (true) {
            Mark first = null;
            for (Mark mark : active) {
                boolean sooner = first == null || end(mark) <= end(first);
                first = end(mark) <= offset && sooner ? mark : first;
            }
            if (first == null) {
                return;
            }
            active.remove(first);
            int below = heights.getOrDefault(first, 0) + 1;
            active.forEach(mark -> heights.merge(mark, below, Math::max));
        }
    }

    private void build() {
        int next = 0;
        int at = block.start();
        while (at < block.end() || next < marks.size() || !open.isEmpty()) {
            close(at);
            while (next < marks.size() && start(marks.get(next)) <= at) {
                Mark mark = marks.get(next++);
                open(mark, mark.span().start() >= block.start() ? mark.id() : "");
            }
            int to = next < marks.size() ? start(marks.get(next)) : block.end();
            for (Open element : open) {
                to = Math.min(to, end(element.mark()));
            }
            addTextAndInsertions(at, to);
            at = to;
            if (at == block.end()) {
                close(at);
            }
        }
    }

    /** Signs stand in the mark that they belong to: at its start, inside, and at its end. */
    private void addTextAndInsertions(int from, int to) {
        int at = from;
        boolean isEnd = open.stream().anyMatch(element -> end(element.mark()) == to);
        for (int place : insertions.subMap(from, true, to, isEnd).keySet()) {
            addText(at, place);
            at = place;
            if (signed < place) {
                top().add(new Inline.Insertion(insertions.getOrDefault(place, "")));
                signed = place;
            }
        }
        addText(at, to);
    }

    private List<Inline> top() {
        return open.isEmpty() ? root : open.get(open.size() - 1).children();
    }

    private void open(Mark mark, String id) {
        open.add(new Open(mark, id, new ArrayList<>()));
    }

    /** Closes the marks that end here; those inside that don't are closed too and opened again. */
    private void close(int at) {
        int outermost = open.size();
        for (int i = open.size() - 1; i >= 0; i--) {
            outermost = end(open.get(i).mark()) <= at ? i : outermost;
        }
        List<Mark> again = new ArrayList<>();
        List<Mark> ended = new ArrayList<>();
        while (open.size() > outermost) {
            Open element = open.remove(open.size() - 1);
            Mark mark = element.mark();
            if (!element.children().isEmpty()) {
                top().add(new Inline.Marked(
                        element.id(),
                        element.id().isEmpty() || mark.sign().text().startsWith("=")
                                ? Integer.toString(mark.number())
                                : "",
                        mark.css(heights.getOrDefault(mark, 0)),
                        mark.language(),
                        element.children()));
            }
            (end(mark) <= at ? ended : again).add(mark);
        }
        for (Mark mark : ended) {
            if (mark.span().start() >= block.start()) {
                top().add(mark.sign());
            }
        }
        for (int i = again.size() - 1; i >= 0; i--) {
            open(again.get(i), "");
        }
    }

    /** Line ends inside a block were made to fit a width: they are shown as spaces. */
    private void addText(int from, int to) {
        StringBuilder run = new StringBuilder(to - from);
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            if (i + Character.charCount(codePoint) > to) {
                codePoint = text.charAt(i);
            }
            int spaces = spacesAt(i, to);
            if (spaces > 0) {
                flush(run);
                top().add(new Inline.Spaces(text.substring(i, i + spaces)));
                i += spaces;
                continue;
            }
            if (VisibleText.isHidden(codePoint)) {
                flush(run);
                top().add(new Inline.Hidden(VisibleText.number(codePoint), CharacterNames.of(codePoint)));
            } else if (CharacterNames.isLookalike(text, i)) {
                flush(run);
                top().add(new Inline.Lookalike(Character.toString(codePoint), CharacterNames.of(codePoint)));
            } else if (codePoint == '\n' || codePoint == '\r') {
                run.append(isInLineEnd(i) ? "" : " ");
            } else {
                run.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        flush(run);
    }

    /** Whether a carriage return stands before its line feed. */
    private boolean isInLineEnd(int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    /** How many characters of white space stand here, if they are not just one space. */
    private int spacesAt(int at, int to) {
        int end = at;
        while (end < to && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        boolean oneSpace = end == at + 1 && text.charAt(at) == ' ';
        return oneSpace ? 0 : end - at;
    }

    private void flush(StringBuilder run) {
        if (!run.isEmpty()) {
            top().add(new Inline.Run(run.toString()));
            run.setLength(0);
        }
    }
}
