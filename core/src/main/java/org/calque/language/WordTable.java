package org.calque.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.calque.text.Span;
import org.calque.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words and expressions of several words, with something to each of them, found in a document in one pass whatever their
 * number. An entry in lower case stands for itself in any letter case; one with a capital for itself as it is written
 * and, from four letters on, in capitals throughout. Apostrophes are all one, and a possessive ending is no part of a
 * word. Immutable.
 *
 * @param <T> what belongs to an entry
 */
public final class WordTable<T> {

    /** The shortest entry that is still itself in capitals: {@code US} is not {@code Us}. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    /** How much longer than an entry what stands in the text may be, for its possessive ending. */
    private static final int ENDING = 2;

    /**
     * An entry in a document.
     *
     * @param firstToken index of its first token
     * @param endToken index behind its last token
     * @param span where it stands, without a possessive ending
     * @param value what belongs to the entry
     */
    public record Hit<T>(int firstToken, int endToken, Span span, T value) {}

    private record Entry<T>(String form, T value, @Nullable Entry<T> other) {}

    /** By the form in lower case. */
    private final Map<String, Entry<T>> entries = new HashMap<>();

    /** Of forms that are more than one run of letters and digits: the length of the longest by its first run, in lower case. */
    private final Map<String, Integer> longest = new HashMap<>();

    private WordTable() {}

    /** A table of forms; white space in them counts as one space. */
    public static <T> WordTable<T> of(Map<String, T> values) {
        WordTable<T> table = new WordTable<>();
        values.forEach(table::add);
        return table;
    }

    private void add(String written, T value) {
        String form = straight(written.indexOf(' ') < 0 ? written.strip() : folded(written));
        if (form.isEmpty()) {
            return;
        }
        String lower = form.toLowerCase(Locale.ROOT);
        entries.put(lower, new Entry<>(form, value, entries.get(lower)));
        int end = endOfBeginning(lower);
        if (end < lower.length()) {
            longest.merge(lower.substring(0, end), lower.length(), Math::max);
        }
    }

    private static String folded(String written) {
        return String.join(" ", written.strip().split("\\s+", -1));
    }

    /** How many different forms there are, letter case aside. */
    public int size() {
        return entries.size();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** What belongs to a passage that is an entry as it stands. */
    public Optional<T> get(String passage) {
        Entry<T> entry = entry(straight(passage));
        return entry == null ? Optional.empty() : Optional.of(entry.value());
    }

    /** The entries in a document, in order and without overlap; the longest where several begin at a word. */
    public List<Hit<T>> find(String text, List<Token> tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        int i = 0;
        while (!entries.isEmpty() && i < tokens.size()) {
            Hit<T> hit = longestAt(i, text, tokens);
            if (hit != null) {
                hits.add(hit);
            }
            i = hit == null ? i + 1 : hit.endToken();
        }
        return hits;
    }

    private @Nullable Hit<T> longestAt(int first, String text, List<Token> tokens) {
        String beginning = tokens.get(first).text().toLowerCase(Locale.ROOT);
        int most = longest.getOrDefault(beginning.substring(0, endOfBeginning(beginning)), 0);
        Hit<T> hit = null;
        StringBuilder passage = new StringBuilder();
        for (int i = first; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > first && !token.follows(tokens.get(i - 1))) {
                if (isBetweenBlocks(text.substring(tokens.get(i - 1).end(), token.start()))) {
                    break;
                }
                passage.append(' ');
            }
            passage.append(straight(token.text()));
            if (i > first && passage.length() > most + ENDING) {
                break;
            }
            int ending = 0;
            Entry<T> entry = entry(passage.toString());
            if (entry == null) {
                ending = possessive(passage);
                entry = ending == 0 ? null : entry(passage.substring(0, passage.length() - ending));
            }
            if (entry != null) {
                Span span = new Span(tokens.get(first).start(), token.end() - ending);
                hit = new Hit<>(first, i + 1, span, entry.value());
            }
            if (passage.length() >= most + ENDING) {
                break;
            }
        }
        return hit;
    }

    private @Nullable Entry<T> entry(String passage) {
        Entry<T> entry = entries.get(passage.toLowerCase(Locale.ROOT));
        while (entry != null && !isWritten(passage, entry.form())) {
            entry = entry.other();
        }
        return entry;
    }

    private static boolean isWritten(String passage, String form) {
        return passage.equals(form)
                || form.equals(form.toLowerCase(Locale.ROOT))
                || (form.length() >= SHORTEST_IN_CAPITALS && passage.equals(passage.toUpperCase(Locale.ROOT)));
    }

    /** The length of {@code 's} at the end, or of the apostrophe alone. */
    private static int possessive(CharSequence passage) {
        int length = passage.length();
        if (length > 2 && passage.charAt(length - 2) == '\'' && "sS".indexOf(passage.charAt(length - 1)) >= 0) {
            return 2;
        }
        return length > 1 && passage.charAt(length - 1) == '\'' ? 1 : 0;
    }

    private static boolean isBetweenBlocks(String gap) {
        return gap.indexOf('\n') != gap.lastIndexOf('\n');
    }

    /** Where the letters or digits end that a passage begins with; behind the first character if it begins with none. */
    private static int endOfBeginning(String lower) {
        int end = 0;
        while (end < lower.length() && Character.isLetterOrDigit(lower.charAt(end))) {
            end++;
        }
        return end == 0 ? lower.offsetByCodePoints(0, 1) : end;
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }
}
