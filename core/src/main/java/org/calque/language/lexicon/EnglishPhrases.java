package org.calque.language.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calque.language.FixedPhrases;
import org.jspecify.annotations.Nullable;

/** Calque's loanwords and LanguageTool's multi-word terms of English. Loads when first asked. */
public final class EnglishPhrases implements FixedPhrases {

    private static final String LOANWORDS = "/org/calque/language/loanwords.txt";
    private static final String TERMS = "/org/languagetool/resource/en/multiwords.txt";

    private volatile @Nullable Map<String, List<List<String>>> byFirstWord;

    @Override
    public int length(List<String> words, int start) {
        int longest = 0;
        for (List<String> phrase : phrases().getOrDefault(words.get(start), List.of())) {
            int end = start + phrase.size();
            if (phrase.size() > longest
                    && end <= words.size()
                    && words.subList(start, end).equals(phrase)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private Map<String, List<List<String>>> phrases() {
        Map<String, List<List<String>>> known = byFirstWord;
        if (known == null) {
            synchronized (this) {
                known = byFirstWord;
                if (known == null) {
                    known = load();
                    byFirstWord = known;
                }
            }
        }
        return known;
    }

    private static Map<String, List<List<String>>> load() {
        Map<String, List<List<String>>> phrases = new HashMap<>();
        for (String file : List.of(LOANWORDS, TERMS)) {
            Resources.lines(file, line -> {
                String phrase = line.split("\t", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
                List<String> words = List.of(phrase.split(" ", -1));
                if (words.size() > 1) {
                    phrases.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                            .add(words);
                }
            });
        }
        return phrases;
    }
}
