package org.calque.reports.html;

import java.util.ArrayList;
import java.util.List;
import org.calque.reports.VisibleText;

/** What changes between two versions of a passage, word by word. */
final class WordDiff {

    /** The longest passages that are compared, in words; longer ones are shown as replaced whole. */
    private static final int LONGEST = 120;

    /** Equal words kept beside a change. */
    private static final int CONTEXT = 4;

    /** What happens to a part. */
    enum Change {
        SAME,
        DELETED,
        INSERTED
    }

    /** Words that belong together. */
    record Part(Change change, String text) {}

    private WordDiff() {}

    static List<Part> of(String before, String after) {
        List<String> old = words(before);
        List<String> made = words(after);
        List<Part> parts = new ArrayList<>();
        if (old.size() > LONGEST || made.size() > LONGEST) {
            add(parts, Change.DELETED, Shortened.middle(before, LONGEST));
            add(parts, Change.INSERTED, Shortened.middle(after, LONGEST));
            return parts;
        }
        int[][] common = common(old, made);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < made.size()) {
            if (i < old.size() && j < made.size() && isSame(old.get(i), made.get(j))) {
                String word = old.get(i++);
                String same = made.get(j++);
                add(parts, Change.SAME, word.length() > same.length() ? word : same);
            } else if (i < old.size() && (j == made.size() || common[i + 1][j] >= common[i][j + 1])) {
                add(parts, Change.DELETED, old.get(i++));
            } else {
                add(parts, Change.INSERTED, made.get(j++));
            }
        }
        return isExchange(parts)
                ? List.of(new Part(Change.DELETED, before), new Part(Change.INSERTED, after))
                : shorten(parts);
    }

    /** White space behind a word goes with what comes next. */
    private static boolean isSame(String old, String made) {
        return old.stripTrailing().equals(made.stripTrailing());
    }

    /** Words that change places are clearer whole: before and after. */
    private static boolean isExchange(List<Part> parts) {
        return parts.size() == 3
                && parts.get(1).change() == Change.SAME
                && words(parts.get(1).text()).size() < CONTEXT
                && parts.get(0).change() != parts.get(2).change();
    }

    /** Lengths of the longest common sequences of what is left of both. */
    private static int[][] common(List<String> old, List<String> made) {
        int[][] length = new int[old.size() + 1][made.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = made.size() - 1; j >= 0; j--) {
                length[i][j] = isSame(old.get(i), made.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    /** Words with the white space behind them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean wordBegins = i == text.length()
                    || (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i)));
            if (wordBegins) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }

    private static void add(List<Part> parts, Change change, String text) {
        int last = parts.size() - 1;
        if (text.isEmpty()) {
            return;
        }
        if (last >= 0 && parts.get(last).change() == change) {
            parts.set(last, new Part(change, parts.get(last).text() + text));
        } else {
            parts.add(new Part(change, text));
        }
    }

    private static List<Part> shorten(List<Part> parts) {
        List<Part> shorter = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String text = VisibleText.onOneLine(part.text());
            if (part.change() == Change.SAME) {
                text = context(text, i > 0, i + 1 < parts.size());
            }
            shorter.add(new Part(part.change(), text));
        }
        return shorter;
    }

    private static String context(String text, boolean behindChange, boolean beforeChange) {
        List<String> words = words(text);
        int kept = (behindChange ? CONTEXT : 0) + (beforeChange ? CONTEXT : 0);
        if (words.size() <= kept + 1) {
            return text;
        }
        String head = behindChange ? String.join("", words.subList(0, CONTEXT)) : "";
        String tail = beforeChange ? String.join("", words.subList(words.size() - CONTEXT, words.size())) : "";
        return head + "… " + tail;
    }
}
