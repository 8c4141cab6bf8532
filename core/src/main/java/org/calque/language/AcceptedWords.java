package org.calque.language;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.calque.text.Token;

/**
 * Words, names and expressions that a house writes on purpose, whatever dictionaries say; letter case counts as in
 * {@link WordTable}. Immutable.
 */
public final class AcceptedWords {

    private static final AcceptedWords NONE = of(List.of());

    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

    private final WordTable<Boolean> table;

    private AcceptedWords(WordTable<Boolean> table) {
        this.table = table;
    }

    public static AcceptedWords none() {
        return NONE;
    }

    public static AcceptedWords of(Collection<String> words) {
        Map<String, Boolean> entries = new LinkedHashMap<>();
        words.forEach(word -> entries.put(word, true));
        return new AcceptedWords(WordTable.of(entries));
    }

    /** Whether a passage is one of them as it stands. */
    public boolean contains(String passage) {
        return table.get(passage).isPresent();
    }

    /** Indices of the tokens that are accepted, or part of something that is, or compounds with an accepted part. */
    public BitSet in(String text, List<Token> tokens) {
        BitSet accepted = new BitSet();
        if (table.isEmpty()) {
            return accepted;
        }
        table.find(text, tokens).forEach(hit -> accepted.set(hit.firstToken(), hit.endToken()));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord()
                    && !accepted.get(i)
                    && hasAcceptedPart(tokens.get(i).text())) {
                accepted.set(i);
            }
        }
        return accepted;
    }

    private boolean hasAcceptedPart(String word) {
        String[] parts = HYPHEN.split(word, -1);
        if (parts.length > 1) {
            for (String part : parts) {
                if (contains(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
