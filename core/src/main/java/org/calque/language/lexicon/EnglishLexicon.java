package org.calque.language.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.calque.dictionary.EnglishDictionaries;
import org.calque.dictionary.WordAutomaton;
import org.calque.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * English: the spelling dictionaries of its six written variants, the words LanguageTool adds to them, and loanwords.
 * Loads when first asked; answers for words seen before come from a bounded memory.
 */
public final class EnglishLexicon implements Lexicon {

    private static final String RESOURCES = "/org/languagetool/resource/";
    private static final List<String> ADDITIONS = List.of("spelling.txt", "ignore.txt");

    /** Distinct forms remembered: several times what a long document has. */
    private static final int REMEMBERED = 100_000;

    private static final Integer ABSENT = -1;

    private final Map<String, Integer> remembered = new ConcurrentHashMap<>();
    private volatile @Nullable Lists lists;
    private volatile @Nullable List<String> sortedAdditions;

    private record Lists(List<WordAutomaton> dictionaries, Set<String> additions) {

        static Lists load() {
            Set<String> additions = new HashSet<>();
            for (String file : ADDITIONS) {
                Resources.lines(RESOURCES + "en/hunspell/" + file, line -> additions.add(line.split("/", 2)[0]));
            }
            Resources.lines(RESOURCES + "spelling_global.txt", additions::add);
            Resources.lines("/org/calque/language/loanwords.txt", additions::add);
            return new Lists(EnglishDictionaries.all(), additions);
        }

        int frequency(String word) {
            int found = additions.contains(word) ? 0 : ABSENT;
            for (WordAutomaton dictionary : dictionaries) {
                if (dictionary.contains(word)) {
                    found = Math.max(found, dictionary.frequency(word));
                    if (found > 0) {
                        return found;
                    }
                }
            }
            return found;
        }
    }

    @Override
    public String language() {
        return "en";
    }

    @Override
    public boolean contains(String word) {
        return lookUp(word) >= 0;
    }

    @Override
    public int frequency(String word) {
        return Math.max(0, lookUp(word));
    }

    @Override
    public boolean hasPrefix(String letters) {
        String plain = letters.replace('’', '\'');
        for (WordAutomaton dictionary : lists().dictionaries()) {
            if (dictionary.hasPrefix(plain)) {
                return true;
            }
        }
        List<String> sorted = sortedAdditions();
        int place = place(sorted, plain);
        return place < sorted.size() && sorted.get(place).startsWith(plain);
    }

    @Override
    public int following(String letters) {
        String plain = letters.replace('’', '\'');
        int following = 0;
        for (WordAutomaton dictionary : lists().dictionaries()) {
            following |= dictionary.following(plain);
        }
        List<String> sorted = sortedAdditions();
        int place = place(sorted, plain + 'a');
        while (place < sorted.size() && sorted.get(place).startsWith(plain)) {
            char letter = sorted.get(place).charAt(plain.length());
            if (letter > 'z') {
                break;
            }
            following |= 1 << (letter - 'a');
            place = place(sorted, plain + (char) (letter + 1));
        }
        return following;
    }

    /** Where a form stands in a sorted list, or would stand. */
    private static int place(List<String> sorted, String form) {
        int place = Collections.binarySearch(sorted, form);
        return place < 0 ? -place - 1 : place;
    }

    /** Sorted when beginnings are first asked for; it does no harm if two threads do it. */
    private List<String> sortedAdditions() {
        List<String> known = sortedAdditions;
        if (known == null) {
            known = lists().additions().stream().sorted().toList();
            sortedAdditions = known;
        }
        return known;
    }

    private int lookUp(String word) {
        Integer known = remembered.get(word);
        if (known != null) {
            return known;
        }
        String plain = word.replace('’', '\'');
        int found = lists().frequency(plain);
        if (remembered.size() < REMEMBERED) {
            remembered.put(word, found);
        }
        return found;
    }

    private Lists lists() {
        Lists known = lists;
        if (known == null) {
            synchronized (this) {
                known = lists;
                if (known == null) {
                    known = Lists.load();
                    lists = known;
                }
            }
        }
        return known;
    }
}
