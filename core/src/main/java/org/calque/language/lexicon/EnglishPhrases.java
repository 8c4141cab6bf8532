package org.calque.language.lexicon;

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

    private volatile @Nullable Node phrases;

    /** Where one gets from the first word of an expression, word by word. */
    private static final class Node {

        private final Map<String, Node> next = new HashMap<>(2);
        private boolean complete;

        void add(List<String> phrase) {
            Node node = this;
            for (String word : phrase) {
                node = node.next.computeIfAbsent(word, key -> new Node());
            }
            node.complete = true;
        }
    }

    @Override
    public boolean begins(String word) {
        return phrases().next.containsKey(word);
    }

    @Override
    public int length(List<String> words, int start) {
        int longest = 0;
        Node node = phrases();
        for (int i = start; i < words.size(); i++) {
            node = node.next.get(words.get(i));
            if (node == null) {
                return longest;
            }
            if (node.complete) {
                longest = i + 1 - start;
            }
        }
        return longest;
    }

    private Node phrases() {
        Node known = phrases;
        if (known == null) {
            synchronized (this) {
                known = phrases;
                if (known == null) {
                    known = load();
                    phrases = known;
                }
            }
        }
        return known;
    }

    private static Node load() {
        Node phrases = new Node();
        for (String file : List.of(LOANWORDS, TERMS)) {
            Resources.lines(file, line -> {
                String phrase = line.split("\t", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
                List<String> words = List.of(phrase.split(" ", -1));
                if (words.size() > 1) {
                    phrases.add(words);
                }
            });
        }
        return phrases;
    }
}
