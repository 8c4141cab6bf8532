package org.calque.reports.html;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.calque.check.Edit;
import org.calque.check.Fix;
import org.calque.reports.VisibleText;
import org.calque.text.Span;

/**
 * The passage that a fix touches, before and after.
 *
 * @param before the passage as it stands, with the words that the fix cuts into
 * @param after the same after the fix
 */
record Correction(String before, String after) {

    /** A passage that is only inserted into shows the word that the insertion touches, up to here. */
    private static final int WORD = 40;

    /** Longer insertions are no signs. */
    private static final int SIGN = 2;

    static Correction of(Fix fix, String text) {
        List<Edit> edits = fix.edits();
        int start = wordStart(text, edits.get(0).span().start());
        int end = wordEnd(text, edits.get(edits.size() - 1).span().end());
        StringBuilder after = new StringBuilder(end - start);
        int from = start;
        for (Edit edit : edits) {
            after.append(text, from, edit.span().start()).append(edit.replacement());
            from = edit.span().end();
        }
        after.append(text, from, end);
        return new Correction(text.substring(start, end), after.toString());
    }

    private static int wordStart(String text, int offset) {
        int start = offset;
        while (start > 0 && offset - start < WORD && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && end - offset < WORD && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What a fix only inserts, by its place: a missing space, lost quotation marks. Empty if it does anything else. */
    static NavigableMap<Integer, String> insertions(Fix fix, String text) {
        NavigableMap<Integer, String> insertions = new TreeMap<>();
        for (Edit edit : fix.edits()) {
            Span span = edit.span();
            int longer = edit.replacement().length() - span.length();
            if (longer < 1 || longer > SIGN || span.length() > WORD) {
                return new TreeMap<>();
            }
            String old = span.of(text);
            int same = 0;
            while (same < old.length() && old.charAt(same) == edit.replacement().charAt(same)) {
                same++;
            }
            if (!edit.replacement().endsWith(old.substring(same))) {
                return new TreeMap<>();
            }
            String inserted = edit.replacement().substring(same, same + longer);
            if (inserted.codePoints().anyMatch(VisibleText::isHidden)) {
                return new TreeMap<>();
            }
            insertions.put(span.start() + same, inserted);
        }
        return insertions;
    }
}
