package org.calque.grammar.languagetool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calque.grammar.GrammarMatch;

/**
 * What was found in sentences seen before, the least recently seen forgotten first. Only what depends on nothing but the
 * sentence may be kept. Safe for many threads.
 */
final class SentenceMemory {

    /** Most sentences remembered; at 150 bytes each, about 3 MB. */
    private static final int CAPACITY = 20_000;

    /**
     * What was found in a sentence.
     *
     * @param matches with spans relative to the sentence
     * @param failures rules that failed on it
     */
    record Found(List<GrammarMatch> matches, List<String> failures) {
        Found {
            matches = List.copyOf(matches);
            failures = List.copyOf(failures);
        }
    }

    private final Map<String, Found> bySentence = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Found> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized Optional<Found> recall(String sentence) {
        return Optional.ofNullable(bySentence.get(sentence));
    }

    synchronized void keep(String sentence, Found found) {
        bySentence.put(sentence, found);
    }
}
