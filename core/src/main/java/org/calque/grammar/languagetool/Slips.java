package org.calque.grammar.languagetool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calque.grammar.languagetool.Slip.Kind;

/** The dictionary words that one form is a slip away from; and two slips, where both are doubled letters. */
final class Slips {

    private final EnglishWords words;
    private final String written;
    private final Map<String, Slip> found = new LinkedHashMap<>();

    private Slips(EnglishWords words, String written) {
        this.words = words;
        this.written = written;
    }

    /**
     * The words that may have been meant, most likely first.
     *
     * @param words where words are looked up, in lower case and capitalised
     * @param written the form that is no word, in lower case
     */
    static List<Slip> of(EnglishWords words, String written) {
        Slips slips = new Slips(words, written);
        slips.edits();
        slips.doublings();
        List<Slip> sorted = new ArrayList<>(slips.found.values());
        sorted.sort(Comparator.comparingInt(Slip::weight).reversed().thenComparing(Slip::word));
        return sorted;
    }

    private void edits() {
        int length = written.length();
        for (int i = 0; i <= length; i++) {
            String before = written.substring(0, i);
            String after = written.substring(i);
            if (i + 1 < length && after.charAt(0) != after.charAt(1)) {
                add(before + after.charAt(1) + after.charAt(0) + after.substring(2), Kind.SWAPPED);
            }
            if (i < length) {
                boolean doubled = i > 0 && written.charAt(i - 1) == written.charAt(i);
                add(before + after.substring(1), doubled ? Kind.DOUBLING : Kind.EXTRA);
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if (i < length && written.charAt(i) != letter) {
                    add(before + letter + after.substring(1), Slip.substitution(written.charAt(i), letter));
                }
                add(before + letter + after, insertion(i, letter));
            }
        }
    }

    private Kind insertion(int at, char letter) {
        boolean doubles =
                (at > 0 && written.charAt(at - 1) == letter) || (at < written.length() && written.charAt(at) == letter);
        if (doubles) {
            return Kind.DOUBLING;
        }
        return at == 0 || at == written.length() ? Kind.MISSING_END : Kind.MISSING;
    }

    /** {@code reccomend}, {@code succesfull}: one double letter too many and another too few, or twice the same. */
    private void doublings() {
        for (String once : doublings(written)) {
            for (String twice : doublings(once)) {
                if (!twice.equals(written)) {
                    add(twice, Kind.DOUBLING);
                }
            }
        }
    }

    private static List<String> doublings(String word) {
        List<String> changed = new ArrayList<>();
        for (int i = 1; i < word.length(); i++) {
            boolean doubled = word.charAt(i) == word.charAt(i - 1);
            String letter = doubled ? "" : word.substring(i - 1, i);
            changed.add(word.substring(0, i) + letter + word.substring(doubled ? i + 1 : i));
        }
        changed.add(word + word.charAt(word.length() - 1));
        return changed;
    }

    private void add(String form, Kind kind) {
        if (form.isEmpty()) {
            return;
        }
        String word = words.isInDictionary(form) ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
        if (!word.equals(form) && !words.isInDictionary(word)) {
            return;
        }
        found.merge(
                word,
                new Slip(word, kind, words.frequency(word)),
                (old, other) -> old.weight() >= other.weight() ? old : other);
    }
}
