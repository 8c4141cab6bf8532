package org.calque.grammar;

import java.util.List;
import org.calque.text.Span;

/**
 * What a grammar engine found.
 *
 * @param rule the engine's id of the rule
 * @param family what kind of rule it is
 * @param span the passage, in the document's text; never empty
 * @param message what is wrong, as plain text in one sentence
 * @param replacements what could stand there instead, best first
 * @param confidence how often the rule is right on news, in (0, 1]; below three fifths it is only worth a note
 */
public record GrammarMatch(
        String rule, Family family, Span span, String message, List<String> replacements, double confidence) {

    /** The families of rules; each is a check of its own. */
    public enum Family {
        GRAMMAR,
        SPELLING,
        PUNCTUATION,
        STYLE
    }

    public GrammarMatch {
        replacements = List.copyOf(replacements);
    }

    /** The same, further on in the text. */
    public GrammarMatch shift(int by) {
        return new GrammarMatch(rule, family, span.shift(by), message, replacements, confidence);
    }
}
