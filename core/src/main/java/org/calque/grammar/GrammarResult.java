package org.calque.grammar;

import java.util.List;

/**
 * What a grammar engine says of a document.
 *
 * @param matches what it found, in order
 * @param failures rules that failed and what they said, as messages; the rest of the result stands
 */
public record GrammarResult(List<GrammarMatch> matches, List<String> failures) {
    public GrammarResult {
        matches = List.copyOf(matches);
        failures = List.copyOf(failures);
    }

    public static GrammarResult empty() {
        return new GrammarResult(List.of(), List.of());
    }
}
