package org.calque.grammar.languagetool;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.calque.grammar.languagetool.Slip.Kind;

/** The dictionary words that one form is a slip away from; or two, of those that come easily. */
final class Slips {

    /** Shorter forms are two slips away from too many words. */
    private static final int SHORTEST_TWICE = 5;

    private final EnglishWords words;
    private final String written;
    private final Set<Kind> kinds;
    private final Map<String, Slip> found = new LinkedHashMap<>();

    private Slips(EnglishWords words, String written, Set<Kind> kinds) {
        this.words = words;
        this.written = written;
        this.kinds = kinds;
    }

    /**
     * The words that may have been meant, most likely first.
     *
     * @param words where words are looked up, in lower case and capitalised
     * @param written the form that is no word, in lower case
     */
    static List<Slip> of(EnglishWords words, String written) {
        Slips slips = new Slips(words, written, EnumSet.allOf(Kind.class));
        slips.edits();
        if (written.length() >= SHORTEST_TWICE) {
            slips.twice();
        }
        return sorted(slips.found.values());
    }

    /** Those of them that are made easily: a tenth of the words have to be looked up. */
    static List<Slip> easy(EnglishWords words, String written) {
        Slips slips = new Slips(words, written, Kind.EASY);
        slips.edits();
        return sorted(slips.found.values());
    }

    /** The words that may have been meant where two slips of any kind came together, most likely first. */
    static List<Slip> farther(EnglishWords words, String written) {
        return sorted(words.similar(written).stream()
                .filter(word -> word.indexOf(' ') < 0 && beginsAlike(word.charAt(0), written.charAt(0)))
                .map(word -> new Slip(word, Kind.TWICE, words.frequency(word)))
                .toList());
    }

    private static boolean beginsAlike(char one, char other) {
        return one == other || (Slip.isVowel(one) && Slip.isVowel(other));
    }

    private static List<Slip> sorted(Collection<Slip> slips) {
        return slips.stream()
                .sorted(Comparator.comparingInt(Slip::weight).reversed().thenComparing(Slip::word))
                .toList();
    }

    /** What stands before an edit also begins the word that was meant: behind what begins none nothing has to be tried. */
    private void edits() {
        int length = written.length();
        int last = words.beginning(written);
        for (int i = 0; i <= last; i++) {
            String before = written.substring(0, i);
            String after = written.substring(i);
            if (i + 1 < length && after.charAt(0) != after.charAt(1)) {
                add(before + after.charAt(1) + after.charAt(0) + after.substring(2), Kind.SWAPPED);
            }
            if (i < length) {
                boolean doubled = i > 0 && written.charAt(i - 1) == written.charAt(i);
                add(before + after.substring(1), doubled ? Kind.DOUBLING : Kind.EXTRA);
            }
            int following = words.following(before);
            for (char letter = 'a'; letter <= 'z'; letter++) {
                if ((following >> (letter - 'a') & 1) == 0) {
                    continue;
                }
                if (i < length && written.charAt(i) != letter) {
                    Kind kind = Slip.substitution(written.charAt(i), letter);
                    if (kinds.contains(kind)) {
                        add(before + letter + after.substring(1), kind);
                    }
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

    /** Two slips that hands and ears make by themselves: {@code reccomend}, {@code yersa}, {@code govirnmant}. */
    private void twice() {
        Set<String> twice = new LinkedHashSet<>();
        for (String once : easySlips(written)) {
            twice.addAll(easySlips(once));
        }
        twice.remove(written);
        twice.forEach(form -> add(form, Kind.TWICE));
    }

    private Set<String> easySlips(String word) {
        Set<String> changed = new LinkedHashSet<>();
        int last = words.beginning(word);
        for (int i = 0; i < Math.min(word.length(), last + 2); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i);
            if (Slip.isVowel(word.charAt(i))) {
                for (char vowel : new char[] {'a', 'e', 'i', 'o', 'u'}) {
                    changed.add(before + vowel + after.substring(1));
                }
            }
            if (i == 0) {
                continue;
            }
            boolean doubled = word.charAt(i) == word.charAt(i - 1);
            changed.add(doubled ? before + after.substring(1) : before + word.charAt(i - 1) + after);
            changed.add(word.substring(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + after.substring(1));
        }
        if (last == word.length()) {
            changed.add(word + word.charAt(word.length() - 1));
        }
        return changed;
    }

    private void add(String form, Kind kind) {
        if (form.isEmpty() || !kinds.contains(kind)) {
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
