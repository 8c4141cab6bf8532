package org.calque.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.calque.language.Frequency;
import org.calque.language.KnownLanguage;
import org.calque.language.Lexicon;

/**
 * The dictionaries of one language together with the list of its most frequent words, whose ranks
 * stand in for frequencies that the dictionaries lack.
 */
final class RankedLexicon implements Lexicon {

    private final String language;
    private final List<AutomatonLexicon> dictionaries;
    private final Map<String, Integer> classes;

    private RankedLexicon(String language, List<AutomatonLexicon> dictionaries, Map<String, Integer> classes) {
        this.language = language;
        this.dictionaries = dictionaries;
        this.classes = classes;
    }

    static RankedLexicon read(KnownLanguage language) {
        List<AutomatonLexicon> dictionaries = new ArrayList<>();
        for (String path : language.dictionaries()) {
            dictionaries.add(AutomatonLexicon.read(language.code(), path));
        }
        Map<String, Integer> classes = new HashMap<>();
        String path = "/org/languagetool/resource/" + language.code() + "/common_words.txt";
        if (Resources.exist(path)) {
            Resources.lines(path, word -> classes.putIfAbsent(word, Frequency.ofRank(classes.size() + 1)));
        }
        return new RankedLexicon(language.code(), List.copyOf(dictionaries), classes);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public boolean contains(String word) {
        for (AutomatonLexicon dictionary : dictionaries) {
            if (dictionary.contains(word)) {
                return true;
            }
        }
        return dictionaries.isEmpty() && classes.containsKey(word);
    }

    @Override
    public int frequency(String word) {
        int frequency = classes.getOrDefault(word, 0);
        for (AutomatonLexicon dictionary : dictionaries) {
            frequency = Math.max(frequency, dictionary.frequency(word));
        }
        return frequency;
    }
}
