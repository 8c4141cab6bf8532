package org.calque.language.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.calque.dictionary.WordAutomaton;
import org.calque.language.Frequency;
import org.calque.language.KnownLanguage;
import org.calque.language.Lexicon;
import org.calque.text.WordIndex;

/**
 * The dictionaries of one language together with the list of its most frequent words, whose ranks
 * stand in for frequencies that the dictionaries lack.
 */
final class RankedLexicon implements Lexicon {

    private static final WordIndex NONE = WordIndex.ofLines(new byte[0]);

    private final String language;
    private final List<WordAutomaton> dictionaries;
    private final WordIndex frequent;

    private RankedLexicon(String language, List<WordAutomaton> dictionaries, WordIndex frequent) {
        this.language = language;
        this.dictionaries = dictionaries;
        this.frequent = frequent;
    }

    static RankedLexicon read(KnownLanguage language) {
        List<WordAutomaton> dictionaries = new ArrayList<>();
        for (String path : language.dictionaries()) {
            dictionaries.add(WordAutomaton.read(path));
        }
        String path = "/org/languagetool/resource/" + language.code() + "/common_words.txt";
        WordIndex frequent = Resources.exist(path) ? Resources.words(path) : NONE;
        return new RankedLexicon(language.code(), List.copyOf(dictionaries), frequent);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public boolean contains(String word) {
        for (WordAutomaton dictionary : dictionaries) {
            if (dictionary.contains(word)) {
                return true;
            }
        }
        return dictionaries.isEmpty() && frequent.contains(word);
    }

    @Override
    public int frequency(String word) {
        int rank = frequent.indexOf(word) + 1;
        int frequency = rank > 0 ? Frequency.ofRank(rank) : 0;
        for (WordAutomaton dictionary : dictionaries) {
            frequency = Math.max(frequency, dictionary.frequency(word));
        }
        return frequency;
    }
}
