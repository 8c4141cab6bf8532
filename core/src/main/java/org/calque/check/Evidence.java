package org.calque.check;

import java.util.List;
import org.calque.text.Span;

/** Why a check thinks so: data that a report can show and that nothing has to parse. */
public sealed interface Evidence {

    /**
     * The passage was recognised as a language.
     *
     * @param language ISO 639-1 code, or ISO 639-3 where there is none
     * @param probability how sure the recognition is, in (0, 1]
     */
    record Language(String language, double probability) implements Evidence {}

    /**
     * A word stands in one dictionary and not in another.
     *
     * @param word the form that was looked up
     * @param languages codes of the dictionaries that have it; empty if none has
     */
    record DictionaryEntry(String word, List<String> languages) implements Evidence {
        public DictionaryEntry {
            languages = List.copyOf(languages);
        }
    }

    /**
     * Letters of a Unicode script that English is not written in.
     *
     * @param script the script's Unicode name, in words
     */
    record Script(String script) implements Evidence {}

    /**
     * How likely a language model finds what stands here.
     *
     * @param observed natural logarithm of the probability of what stands here
     * @param expected what the model expects instead, most likely first
     */
    record LogProbability(double observed, List<String> expected) implements Evidence {
        public LogProbability {
            expected = List.copyOf(expected);
        }
    }

    /** The same passage, or its other version, stands elsewhere in the document. */
    record Twin(Span span) implements Evidence {}

    /**
     * A known pattern was matched.
     *
     * @param description the pattern in words, such as {@code a previous-article link}
     */
    record Pattern(String description) implements Evidence {}
}
